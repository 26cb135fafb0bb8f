import Extraction
import TimelineStore

/// The hash of a store that nobody writes to, in a file beside it that `sha256sum -c` reads too: what a
/// failing disk or another program changed is not taken for facts.
///
/// What a run writes stays in the log, which has sums of its own, until its end; then the seal is broken, the
/// log moved into the store, and that sealed again. A run that is killed just then leaves no seal, and
/// SQLite's own checks have to do.
package struct StoreSeal {
  private let store: String

  package init(store: String) { self.store = store }

  private var path: String { store + ".sha256" }

  /// - Throws: `StoreError.corrupt` where the store is not the one that was sealed.
  package func check() throws {
    do { try compare() } catch let problem as FileProblem where problem.kind == .notAFile {
      // It is no input that is missing, but in the way of what the program writes.
      throw FileProblem(.cannotCreate, problem.path, problem.reason)
    }
  }

  private func compare() throws {
    guard FileBytes.exists(store), let seal = try read(), try line() != seal else { return }
    // A run may have broken the seal while we read.
    guard try read() == seal else { return }
    throw StoreError.corrupt(
      path: store,
      detail: "its bytes are not those that \(fileName(path)) names; if you changed or restored it "
        + "yourself, remove \(path) and run again")
  }

  /// Opens a store that was checked, or makes one; the seal of one that was moved away is none of it.
  package func open() throws -> TimelineStore {
    if !FileBytes.exists(store) { try breakOpen() }
    return try TimelineStore.open(at: store)
  }

  /// Moves what `body` wrote into the store, closes and seals it. Where `body` fails the store is closed
  /// and sealed as far as it goes.
  package func finishing<Value>(
    _ open: TimelineStore, _ body: () throws -> Value
  ) throws -> Value {
    let result = Result { try body() }
    // Closing moves the log into the store, too.
    let broken = Result { try breakOpen() }
    let moved = Result {
      _ = try (result.get(), broken.get())
      try open.checkpoint()
    }
    let closed = Result {
      try open.close()
      try close()
    }
    let value = try result.get()
    _ = try (broken.get(), moved.get(), closed.get())
    return value
  }

  private func breakOpen() throws(FileProblem) {
    guard FileBytes.exists(path) else { return }
    try Directory.remove(path)
    try FileBytes.flushDirectory(directoryName(path))
  }

  /// Seals a store that nobody has open, unless something of it is still in its log.
  package func close() throws {
    if TimelineStore.hasLog(at: store) { return }
    // SQLite does not say so where it cannot flush a directory.
    try FileBytes.flushDirectory(directoryName(store))
    try FileBytes.replace(path, with: Array(try line().utf8))
  }

  /// As `sha256sum` writes it.
  private func line() throws -> String {
    try "\(Fingerprint.sha256(InputBytes(ofFile: store)))  \(fileName(store))\n"
  }

  private func read() throws(FileProblem) -> String? {
    do throws(FileProblem) {
      return String(decoding: try FileBytes.read(path, limit: 1 << 16), as: UTF8.self)
    } catch {
      guard error.kind == .missing else { throw error }
      return nil
    }
  }
}
