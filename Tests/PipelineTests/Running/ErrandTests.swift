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

  @Test(
    "Works of groups are handed on in the order of the groups; the last group is opened before its forerunner is over"
  )
  func inOrderOfGroups() throws {
    let groups = (0..<20).map { group in { @Sendable in (0..<(group % 3)).map { 10 * group + $0 } }
    }
    var opened: [Int] = []
    var results: [Int] = []
    var waiting = 0
    try Errands().inOrder(
      of: groups, most: 2,
      { (numbers: [Int]) in
        waiting = max(waiting, opened.count - results.count)
        opened += numbers
        return numbers.map { number in
          { @Sendable in
            if number % 7 == 0 { usleep(500) }
            return number
          }
        }
      },
      { (number: Int) in results.append(number) })
    #expect(results == (0..<20).flatMap { group in (0..<(group % 3)).map { 10 * group + $0 } })
    #expect(results == opened)
    #expect((waiting > 0) == (Helpers.count > 0))
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
