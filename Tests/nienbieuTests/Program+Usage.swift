import Foundation

extension Program {
  /// What a run of the program took.
  struct Usage {
    var result: Result
    var seconds: Double
    /// The most memory that was in use at once, in MB, as the kernel counts it (VmHWM).
    var peak: Double
  }

  /// Runs the program and watches its memory; what it prints goes to files.
  func measured(_ arguments: String...) throws -> Usage {
    let process = Process()
    process.executableURL = try Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    for name in [".stdout", ".stderr"] { try write("", name) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path(".stdout")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: path(".stderr")))
    let start = ContinuousClock.now
    try process.run()
    var peak = 0.0
    while process.isRunning {
      peak = max(peak, Program.peak(of: process.processIdentifier) ?? 0)
      Thread.sleep(forTimeInterval: 0.002)
    }
    process.waitUntilExit()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let result = Result(
      status: process.terminationStatus, output: try text(".stdout"), errors: try text(".stderr"))
    return Usage(result: result, seconds: seconds, peak: peak)
  }

  private static func peak(of process: Int32) -> Double? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
  }
}
