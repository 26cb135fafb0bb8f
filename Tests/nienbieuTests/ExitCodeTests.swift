import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("64: a command line that means nothing")
  func usage() throws {
    let program = try Program()
    for arguments in [
      ["--nonsense"], ["run", "--as-of", "yesterday"], ["facts"], ["facts", "-", "a.html"],
      ["report"], ["timeline"], ["extract"],
    ] {
      #expect(try run(program, arguments).status == 64, "\(arguments)")
    }
    let place = try program.run("facts", "--place", "ha-tinhh", "a.html")
    #expect(place.status == 64)
    #expect(place.errors.contains("unknown place \"ha-tinhh\"; did you mean \"ha-tinh\"?"))
  }

  @Test("65: a store that is no store")
  func badStore() throws {
    let program = try Program.sample()
    try program.write("just a text, but a rather long one", "output/timeline.sqlite")
    let result = try program.run("run")
    #expect(result.status == 65)
    #expect(
      result.errors
        == "nienbieu: error: output/timeline.sqlite: not a Niên Biểu store; name another file with "
        + "'store:' in pipeline.yml\n")
    #expect(try program.text("output/timeline.sqlite") == "just a text, but a rather long one")
  }

  @Test("66: an input, a store or a fact that is not there")
  func missing() throws {
    let program = try Program.sample(
      configuration: "sources: [{name: a, path: gone/*.html}]\n")
    let run = try program.run("run")
    #expect(run.status == 66)
    #expect(
      run.errors
        == "nienbieu: error: pipeline.yml:1:27: source \"a\": gone: no such file or directory; check "
        + "the path\n")
    #expect(try program.run("facts", "gone.html").status == 66)
    let status = try program.run("status")
    #expect(status.status == 66)
    #expect(
      status.errors
        == "nienbieu: error: output/timeline.sqlite: there is no store yet; `nienbieu run` makes "
        + "one, --store names another\n")
    #expect(!FileManager.default.fileExists(atPath: program.path("output")))
  }

  @Test("73: an output that cannot be created")
  func cannotCreate() throws {
    let program = try Program.sample()
    try program.write("in the way", "output")
    let result = try program.run("run")
    #expect(result.status == 73)
    #expect(
      result.errors
        == "nienbieu: error: output: cannot be created: File exists\n")
  }

  @Test("74: a disk, or a limit, that is full; the next run goes on")
  func diskFull() throws {
    let program = try Program.sample()
    let result = try program.run("run", limits: "ulimit -f 40")
    #expect(result.status == 74, "\(result.errors)")
    #expect(try program.run("run").status == 0)
  }

  @Test("75: another run at work")
  func locked() throws {
    let program = try Program.sample()
    try program.write("", "output/timeline.sqlite.lock")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [
      program.path("output/timeline.sqlite.lock"), "sh", "-c", "echo held; sleep 60",
    ]
    let pipe = Pipe()
    holder.standardOutput = pipe
    try holder.run()
    defer { holder.terminate() }
    _ = try pipe.fileHandleForReading.read(upToCount: 4)
    let result = try program.run("run")
    #expect(result.status == 75)
    #expect(
      result.errors
        == "nienbieu: error: output/timeline.sqlite.lock: process \(holder.processIdentifier) is "
        + "running on this store; wait for it to end and run again\n")
  }

  @Test("77: no permission", .enabled(if: getuid() != 0, "root may everything"))
  func permission() throws {
    let program = try Program.sample()
    try program.write("x", "secret.html")
    program.chmod("secret.html", 0)
    #expect(try program.run("extract", "secret.html").status == 77)
  }

  @Test("78: a configuration with mistakes, each on a line of its own")
  func configuration() throws {
    let program = try Program.sample(
      configuration: "ouput: x\nsources: [{name: a, path: inbox, trust: high}]\n")
    for command in ["run", "check"] {
      let result = try program.run(command)
      #expect(result.status == 78)
      #expect(result.output == "")
      #expect(
        result.errors == """
          pipeline.yml:1:1: error: unknown key "ouput"; did you mean "output"?
          pipeline.yml:2:41: error: trust must be 1 (official), 2 (press) or 3 (copies)

          """)
    }
  }

  @Test(
    "130 and 143: a program that was told to stop", .timeLimit(.minutes(1)),
    arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func interrupted(signal: Int32, status: Int32) throws {
    let program = try Program.sample()
    let article = try program.run("extract", "inbox/first.txt").output
    let (input, output) = (Pipe(), Pipe())
    let process = Process()
    process.executableURL = try Program.executable
    process.arguments = ["facts", "-"]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    defer { kill(process.processIdentifier, SIGKILL) }
    try input.fileHandleForWriting.write(contentsOf: Data(article.utf8))
    // The first fact shows that the program stands in its loop, waiting for the next article.
    _ = try output.fileHandleForReading.read(upToCount: 1)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
  }

  private func run(_ program: Program, _ arguments: [String]) throws -> Program.Result {
    switch arguments.count {
    case 1: try program.run(arguments[0])
    case 2: try program.run(arguments[0], arguments[1])
    default: try program.run(arguments[0], arguments[1], arguments[2])
    }
  }
}
