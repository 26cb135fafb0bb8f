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
    /// Fetched or dropped.
    case over
  }

  private let state: Mutex<State>
  private let end = DispatchSemaphore(value: 0)

  init(_ work: @escaping @Sendable () -> Output) {
    state = Mutex(.waiting(work))
    Helpers.threads?.async { [self] in run() }
  }

  /// Keeps nothing behind: a thread that comes late may hold the errand long after.
  func result() -> Output? {
    if let work = begin() { return work() }
    end.wait()
    return state.withLock { state in
      guard case .done(let output) = state else { return nil }
      state = .over
      return output
    }
  }

  /// Instead of fetching the result: what has not begun is left undone.
  func drop() {
    state.withLock { if case .waiting = $0 { $0 = .over } }
  }

  /// - Returns: What was to be done, for who asks first.
  private func begin() -> (@Sendable () -> Output)? {
    state.withLock { state in
      guard case .waiting(let work) = state else { return nil }
      state = .underWay
      return work
    }
  }

  private func run() {
    guard let work = begin() else { return }
    let output = work()
    state.withLock { $0 = .done(output) }
    end.signal()
  }
}

/// The threads that do errands.
enum Helpers {
  /// As wide as the machine has cores; `nil` where the process may use only one, on which a second thread would but
  /// take turns with its sender and let results pile up.
  static let threads: DispatchQueue? =
    ProcessInfo.processInfo.activeProcessorCount > 1 ? .global() : nil
}
