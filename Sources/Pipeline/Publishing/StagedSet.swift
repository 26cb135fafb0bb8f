import Reporting

/// A set of reports on its way: its files, or pieces of them, are compared with those in its place as they come, and from
/// the first that differs on written aside. Nothing is kept in memory.
struct StagedSet {
  private let output: OutputDirectory
  private let name: String
  /// Of all files that are whole.
  private(set) var paths: [String] = []
  /// How many of them somebody was asked to flush.
  private var flushed = 0
  /// How many bytes have come of the others.
  private var offsets: [String: Int] = [:]
  private var unfinished: [String: NewFile] = [:]
  private var isOther = false
  private var directories: Set<String> = []

  init(_ name: String, in output: OutputDirectory) {
    self.name = name
    self.output = output
  }

  mutating func add(_ piece: ReportFile) throws(FileProblem) {
    let offset = offsets[piece.path] ?? 0
    if !isOther, try !output.holds(piece, at: offset, in: name) { try begin() }
    offsets[piece.path] = piece.isUnfinished ? offset + piece.bytes.count : nil
    if !piece.isUnfinished { paths.append(piece.path) }
    if isOther { try write(piece) }
  }

  /// - Returns: Whether the set differs from the one in its place, and waits aside.
  mutating func finish() throws(FileProblem) -> Bool {
    if !isOther, try Set(output.paths(of: name)) != Set(paths) { try begin() }
    return isOther
  }

  /// What flushes the files that are whole and that no other flush was asked for; `nil` where there are few.
  mutating func flushOfMany() -> Flush? {
    guard isOther, !output.isRehearsal, paths.count - flushed >= StagedSet.many else { return nil }
    return flushOfFiles()
  }

  /// What flushes the files that are left, then the directories around all of them.
  mutating func lastFlush() -> Flush {
    if output.isRehearsal { return {} }
    let files = flushOfFiles()
    let directories = directories.sorted { $1.utf8.count < $0.utf8.count }
    return {
      try files()
      for directory in directories { try FileBytes.flushDirectory(directory) }
    }
  }

  typealias Flush = @Sendable () throws -> Void

  private static let many = 100

  private mutating func flushOfFiles() -> Flush {
    let (output, name, paths) = (output, name, paths[flushed...])
    flushed = self.paths.count
    return {
      for path in paths {
        try Interruption.check()
        try FileBytes.flushFile(output.location(of: path, in: output.aside(name)))
      }
    }
  }

  /// The files that came before are those in place.
  private mutating func begin() throws(FileProblem) {
    isOther = true
    if output.isRehearsal { return }
    let directory = output.aside(name)
    try Directory.remove(directory)
    try Directory.create(directory)
    directories = [directory]
    for path in paths { try copy(path, nil) }
    for (path, count) in offsets.sorted(by: { $0.key < $1.key }) { try copy(path, count) }
  }

  private static let copied = 1 << 20

  /// A file of the set in its place, or so many of its first bytes.
  private mutating func copy(_ path: String, _ count: Int?) throws(FileProblem) {
    let location = try output.location(of: path, in: output.place(of: name))
    let file = try OpenFile(location)
    let end = count ?? file.stamp.size
    var offset = 0
    repeat {
      let next = min(offset + StagedSet.copied, end)
      var piece = ReportFile(path: path, bytes: try file.read(offset..<next))
      guard piece.bytes.count == next - offset else {
        throw FileProblem(.readWrite, location, "it became shorter while it was copied; run again")
      }
      offset = next
      piece.isUnfinished = offset < end || count != nil
      try write(piece)
    } while offset < end
  }

  private mutating func write(_ piece: ReportFile) throws(FileProblem) {
    if output.isRehearsal { return }
    var begun = unfinished[piece.path]
    if begun == nil { begun = try create(piece.path) }
    guard let file = begun else { return }
    try file.append(piece.bytes)
    unfinished[piece.path] = piece.isUnfinished ? file : nil
    if !piece.isUnfinished { try file.startFlushing() }
  }

  private mutating func create(_ path: String) throws(FileProblem) -> NewFile {
    let location = try output.location(of: path, in: output.aside(name))
    var parent = directoryName(location)
    if !directories.contains(parent) { try Directory.create(parent) }
    let file = try NewFile(location)
    while directories.insert(parent).inserted { parent = directoryName(parent) }
    return file
  }
}
