import Dispatch
import Foundation
import Synchronization

/// Work that another thread may do while its sender goes on; who fetches the result, once, does what nobody has
/// begun.
final class Errand<Output: Sendable>: Sendable {
  private enum State {
    case waiting(@Sendable () -> Output)
    case underWay
    case done(Output)
    case dropped
  }

  private let state: Mutex<State>
  private let end = DispatchSemaphore(value: 0)
  /// As wide as the machine has cores.
  private static var threads: DispatchQueue { DispatchQueue.global() }

  init(_ work: @escaping @Sendable () -> Output) {
    state = Mutex(.waiting(work))
    Self.threads.async { [self] in run() }
  }

  func result() -> Output? {
    if !run() { end.wait() }
    return state.withLock { if case .done(let output) = $0 { output } else { nil } }
  }

  /// Instead of fetching the result: what has not begun is left undone.
  func drop() {
    state.withLock { if case .waiting = $0 { $0 = .dropped } }
  }

  /// - Returns: Whether it was to be done, and now is.
  @discardableResult
  private func run() -> Bool {
    let work = state.withLock { state -> (@Sendable () -> Output)? in
      guard case .waiting(let work) = state else { return nil }
      state = .underWay
      return work
    }
    guard let work else { return false }
    let output = work()
    state.withLock { $0 = .done(output) }
    end.signal()
    return true
  }
}

extension Errand {
  /// Hands on what comes of each work, in their order; the next ones are under way meanwhile where the machine has a
  /// core for them.
  ///
  /// - Parameter most: How many are begun, or wait with their results, at most.
  /// - Throws: What `take` throws, and `Interruption`.
  static func inOrder(
    _ works: [@Sendable () -> Output], most: Int = .max, _ take: (Output) throws -> Void
  ) throws {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let ahead = cores == 1 ? 0 : min(cores, most)
    var waiting: [Errand] = []
    defer { waiting.forEach { $0.drop() } }
    for work in works {
      waiting.append(Errand(work))
      if waiting.count > ahead { try handOn(&waiting, take) }
    }
    while !waiting.isEmpty { try handOn(&waiting, take) }
  }

  private static func handOn(
    _ waiting: inout [Errand], _ take: (Output) throws -> Void
  ) throws {
    try Interruption.check()
    if let output = waiting.removeFirst().result() { try take(output) }
  }
}
