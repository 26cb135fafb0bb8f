import Reporting

/// New sets of reports, written aside until all of them are whole, then switched together.
///
/// Next editor: whatever fails, the sets of the last good run are there afterwards. Only a kill between
/// two switches leaves some old and some new ones, each whole.
package struct Publication {
  private let output: OutputDirectory
  /// Names of the sets that wait beside their places.
  private var staged: [String] = []
  /// Of those sets, below the output directory.
  package private(set) var files: [String] = []
  /// Of those sets, what spreadsheets do not open as a whole.
  package private(set) var warnings: [String] = []
  /// Files on their way to the disk while others are made.
  private var flushes: [Errand<Result<Void, any Error>>] = []

  package init(in output: OutputDirectory) { self.output = output }

  /// Writes a set aside as its files are made; one that equals what is in its place is not touched.
  package mutating func add(
    _ name: String, _ make: (_ take: (ReportFile) throws -> Void) throws -> [LongTable]
  ) throws {
    var set = StagedSet(name, in: output)
    // What a failure leaves half written is discarded with the rest.
    staged.append(name)
    let long = try make { piece in
      try set.add(piece)
      if let flush = set.flushOfMany() { begin(flush) }
    }
    if try set.finish() {
      files += set.paths.map { joined(name, $0) }
      warnings += long.map { $0.warning(at: joined(output.place(of: name), $0.path)) }
      begin(set.lastFlush())
    } else {
      staged.removeLast()
    }
  }

  private mutating func begin(_ flush: @escaping StagedSet.Flush) {
    flushes.append(Errand({ Result { try flush() } }, by: Helpers.disk))
  }

  /// Puts all sets in their places.
  ///
  /// - Returns: The names of those that changed.
  package func finish() throws -> [String] {
    if output.isRehearsal { return staged }
    var switched: [String] = []
    do {
      for flush in flushes { try flush.result()?.get() }
      for name in staged {
        try output.switchSets(name)
        switched.append(name)
      }
      if !staged.isEmpty { try FileBytes.flushDirectory(output.path) }
    } catch {
      for name in switched.reversed() { output.switchBack(name) }
      discard()
      throw error
    }
    discard()
    return staged
  }

  /// Removes what stands aside. What cannot be removed now, the next run removes before it begins.
  package func discard() {
    for flush in flushes { flush.drop() }
    if output.isRehearsal { return }
    for name in staged { try? Directory.remove(output.aside(name)) }
  }
}
