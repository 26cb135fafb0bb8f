import Foundation

/// What the first hundred bytes of a file say, read without SQLite so that nothing is touched.
///
/// https://www.sqlite.org/fileformat2.html#the_database_header
struct StoreFile {
  enum Content: Hashable {
    /// No file, or one without a byte: a place for a new store.
    case nothing
    case store(version: Int)
  }

  var path: String

  func content() throws(StoreError) -> Content {
    for suffix in StoreFile.companions { try requireOwn(path + suffix) }
    let header = try bytes(atMost: 100)
    guard !header.isEmpty else { return .nothing }
    guard header.starts(with: StoreFile.magic) else { throw .notAStore(path: path) }
    guard header.count == 100 else {
      throw .corrupt(path: path, detail: "it ends within the header")
    }
    guard StoreFile.number(in: header, at: 68) == StoreIdentity.applicationID else {
      throw .notAStore(path: path)
    }
    let version = StoreFile.number(in: header, at: 60)
    try requireKnown(version)
    return .store(version: version)
  }

  func requireKnown(_ version: Int) throws(StoreError) {
    guard version > Migration.latest else { return }
    throw .newerVersion(path: path, found: version, supported: Migration.latest)
  }

  /// Whether the program was killed while it made the store: only a writer can roll that back.
  var hasRollbackJournal: Bool { FileManager.default.fileExists(atPath: path + "-journal") }

  /// Whether file and directory may be written to.
  var isWritable: Bool {
    let directory = (path as NSString).deletingLastPathComponent
    return [path, directory.isEmpty ? "." : directory]
      .allSatisfy(FileManager.default.isWritableFile)
  }

  /// Whether a journal lies beside the file, or a program has it open.
  var hasCompanions: Bool {
    StoreFile.companions.contains { FileManager.default.fileExists(atPath: path + $0) }
  }

  /// Whether something is in the write-ahead log that is not in the file yet.
  var hasLog: Bool {
    FileStatus(path + "-wal", followingLinks: false).map { $0.size > 0 } ?? false
  }

  private static let companions = ["-wal", "-shm", "-journal"]

  /// SQLite would write through a second name of a file, and wait at a pipe.
  private func requireOwn(_ companion: String) throws(StoreError) {
    guard let status = FileStatus(companion, followingLinks: false) else { return }
    guard status.isRegular, status.names == 1 else {
      throw .cannotOpen(path: companion, detail: "it is no file of this program's; remove it")
    }
  }

  private static let magic = Array("SQLite format 3\0".utf8)

  /// Big-endian, 32 bits.
  private static func number(in header: [UInt8], at offset: Int) -> Int {
    header[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func bytes(atMost count: Int) throws(StoreError) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else {
      try requireNoLink()
      return []
    }
    try requireRegular()
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      throw .cannotOpen(path: path, detail: "it cannot be read")
    }
  }

  /// Somebody's link to nothing would decide where the store is made.
  private func requireNoLink() throws(StoreError) {
    guard (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil else { return }
    throw .cannotOpen(path: path, detail: "it is a link to nothing; remove it")
  }

  /// A pipe or a device would block the first read.
  private func requireRegular() throws(StoreError) {
    guard FileStatus(path, followingLinks: true)?.isRegular == true else {
      throw .cannotOpen(path: path, detail: "it is not a regular file")
    }
  }
}

extension TimelineStore {
  /// Whether a killed run left something in the store's log, or a run is at work.
  package static func hasLog(at path: String) -> Bool { StoreFile(path: path).hasLog }
}
