import Foundation

/// The cores that the process may use: `taskset`, `CPUAffinity=` of systemd and sets of cores of a container give fewer
/// than the machine has, and Foundation counts all. A share of their time is none of that.
enum Processors {
  private typealias Affinity = @convention(c) (Int32, Int, UnsafeMutablePointer<UInt64>) -> CInt

  /// As many as the kernel can number.
  private static let most = 8192

  static var count: Int {
    var mask = [UInt64](repeating: 0, count: most / UInt64.bitWidth)
    let isKnown = LibraryCall.named("sched_getaffinity", as: Affinity.self)
      .map { $0(0, most / 8, &mask) == 0 }
    guard isKnown == true else { return ProcessInfo.processInfo.activeProcessorCount }
    return mask.reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
