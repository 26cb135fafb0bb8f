import Foundation
import Testing

@Suite(
  "Odd files in an inbox: one line each, and their neighbours are read", .timeLimit(.minutes(3)))
struct OddFileTests {
  /// Two articles among files that nobody should wait for; what each is called by the program.
  private static let complaints = [
    "circle.html: a link that leads back to itself; remove it",
    "dir.html: not a regular file; remove it or name another",
    "empty.html: the file is empty; save the page again or remove it",
    "gone.html: no such file or directory; check the path",
    "huge.html: the file has 10737418240 bytes, more than 8388608; save the article alone, or as .txt",
    "name-\u{FFFD}\u{FFFD}.txt: the name is not UTF-8; rename the file",
    "pipe.html: not a regular file; remove it or name another",
    "socket.html: not a regular file; remove it or name another",
    "zero.html: not a regular file; remove it or name another",
  ]

  @Test("extract and facts read the good ones and end with 3", arguments: ["extract", "facts"])
  func stages(command: String) throws {
    let program = try Self.inbox()
    let result = try program.run(command, "inbox")
    #expect(result.status == 3)
    #expect(Self.messages(result.errors) == Self.complaints.map { "inbox/\($0)" })
    let sources = try Self.sources(result.output)
    #expect(
      sources == [
        "inbox/-rf.txt", "inbox/\(String(repeating: "a", count: 251)).txt", "inbox/good.txt",
        "inbox/line\nfeed.txt",
      ])
  }

  @Test("run quarantines each of them, publishes the rest, and says no more the second time")
  func run() throws {
    let program = try Self.inbox()
    let first = try program.run("run")
    #expect(first.status == 3)
    #expect(
      Self.messages(first.errors).filter { !$0.contains("-rf:") }
        == Self.complaints.map { "inbox/\($0)" })
    #expect(first.output.hasPrefix("13 inputs read, 0 unchanged; 4 new articles"))
    #expect(try program.run("run").status == 0)
    #expect(try program.run("status").output.contains("inputs       13, 9 quarantined\n"))
  }

  @Test(
    "A file that was named is what the exit code speaks of",
    arguments: ["pipe.html", "zero.html", "socket.html", "circle.html"])
  func named(file: String) throws {
    let program = try Self.inbox()
    let result = try program.run("extract", "inbox/\(file)", "inbox/good.txt")
    #expect(result.status == 66)
    #expect(try Self.sources(result.output) == ["inbox/good.txt"])
    #expect(Self.messages(result.errors).count == 1)
  }

  @Test("Names are printed without control characters and without turns of direction")
  func names() throws {
    let program = try Program()
    let name = "\u{1B}[31mred\u{202E}\u{7F}.html"
    try program.write("", "inbox/\(name)")
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    for arguments in [["extract"], ["facts"]] {
      let result = try program.run(arguments[0], "inbox")
      #expect(
        result.errors.hasPrefix(
          "nienbieu: error: [empty] inbox/\\u{1b}[31mred\\u{202e}\\u{7f}.html: the file is empty"))
    }
    for command in ["run", "status", "check"] {
      let result = try program.run(command)
      for scalar in (result.output + result.errors).unicodeScalars {
        #expect(scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0x7F)
        #expect(scalar.value != 0x202E)
      }
    }
  }
}

extension OddFileTests {
  private static func inbox() throws -> Program {
    let program = try Program()
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    let names = ["good", "line\nfeed", "-rf", String(repeating: "a", count: 251)]
    for name in names { try program.write(Program.firstArticle, "inbox/\(name).txt") }
    try program.write("", "inbox/empty.html")
    let files = FileManager.default
    try files.createDirectory(
      atPath: program.path("inbox/dir.html"), withIntermediateDirectories: true)
    for (link, end) in [("zero", "/dev/zero"), ("circle", "circle.html"), ("gone", "nowhere")] {
      try files.createSymbolicLink(
        atPath: program.path("inbox/\(link).html"), withDestinationPath: end)
    }
    try #require(mkfifo(program.path("inbox/pipe.html"), 0o644) == 0)
    try #require(bindSocket(program.path("inbox/socket.html")))
    try #require(makeSparse(program.path("inbox/huge.html"), size: 10 << 30))
    try #require(makeUnnameable(program.path("inbox/name-")))
    return program
  }

  /// `false` too where the path is longer than an address holds, 107 bytes.
  private static func bindSocket(_ path: String) -> Bool {
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    guard path.utf8.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }

  private static func makeSparse(_ path: String, size: Int) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT, 0o644)
    defer { close(file) }
    return ftruncate(file, off_t(size)) == 0
  }

  private static func makeUnnameable(_ start: String) -> Bool {
    let name = start.utf8CString.dropLast() + [-1, -2] + ".txt".utf8CString
    let file = open(Array(name), O_WRONLY | O_CREAT, 0o644)
    defer { close(file) }
    return file >= 0
  }

  /// Lines of standard error without what precedes the file's name.
  private static func messages(_ errors: String) -> [String] {
    errors.split(separator: "\n").map { line in
      String(line.firstRange(of: "inbox/").map { line[$0.lowerBound...] } ?? line)
    }
  }

  /// The sources of JSON Lines, each once, in byte order.
  private static func sources(_ output: String) throws -> [String] {
    struct Line: Decodable { var source: String }
    let lines = try output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8)).source
    }
    return Set(lines).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
