import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Pipeline

@Suite("Work that other threads may do", .timeLimit(.minutes(1)))
struct ErrandTests {
  @Test("What comes of works is handed on in their order, each made once")
  func inOrder() throws {
    let made = Atomic<Int>(0)
    let works = (0..<100).map { number in
      { @Sendable in
        if number % 7 == 0 { usleep(500) }
        made.add(1, ordering: .relaxed)
        return number
      }
    }
    var results: [Int] = []
    try Errand.inOrder(works) { results.append($0) }
    #expect(results == Array(0..<100))
    #expect(made.load(ordering: .relaxed) == 100)
  }

  /// All threads wait for the last work, which nobody but the one who hands on is left to do.
  @Test("Who waits for a work does those that nobody has begun", .enabled(if: Helpers.count > 0))
  func helpsMeanwhile() throws {
    let last = DispatchSemaphore(value: 0)
    let waiting = (0..<Helpers.count).map { number in
      { @Sendable in
        last.wait()
        last.signal()
        return number
      }
    }
    let release: @Sendable () -> Int = {
      last.signal()
      return -1
    }
    var results: [Int] = []
    try Errand.inOrder(waiting + [release]) { results.append($0) }
    #expect(results == Array(0..<Helpers.count) + [-1])
  }

  @Test("A work that is dropped is not begun, or is over", .enabled(if: Helpers.count > 0))
  func drop() {
    let state = Atomic<Int>(0)
    let errand = Errand {
      state.store(1, ordering: .sequentiallyConsistent)
      usleep(20_000)
      state.store(2, ordering: .sequentiallyConsistent)
    }
    usleep(5_000)
    errand.drop()
    #expect(state.load(ordering: .sequentiallyConsistent) != 1)
    #expect(errand.isUnderWay == false)
  }

  /// The kernel's own list of the cores that the process may use.
  @Test("Cores that the process may not use do not count")
  func processors() throws {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") })
    let digits = line.dropFirst("Cpus_allowed:".count).compactMap(\.hexDigitValue)
    #expect(Processors.count == digits.reduce(0) { $0 + $1.nonzeroBitCount })
  }
}
