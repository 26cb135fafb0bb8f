import Dispatch
import Reporting
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

  /// Whether another thread is at it.
  var isUnderWay: Bool {
    state.withLock { state in
      if case .underWay = state { return true }
      return false
    }
  }

  /// Keeps nothing behind: a thread that comes late may hold the errand long after.
  func result() -> Output? {
    if let work = begin() {
      defer { state.withLock { $0 = .over } }
      return work()
    }
    end.wait()
    return state.withLock { state in
      guard case .done(let output) = state else { return nil }
      state = .over
      return output
    }
  }

  /// Instead of fetching the result: what has not begun is left undone; what is under way is waited for, since it may
  /// read what its sender is about to close.
  func drop() {
    state.withLock { state in
      if case .waiting = state { state = .over }
    }
    if isUnderWay { end.wait() }
  }

  /// - Returns: What was to be done, for who asks first.
  private func begin() -> (@Sendable () -> Output)? {
    state.withLock { state in
      guard case .waiting(let work) = state else { return nil }
      state = .underWay
      return work
    }
  }

  /// Nothing where somebody has begun it.
  private func run() {
    guard let work = begin() else { return }
    let output = work()
    state.withLock { $0 = .done(output) }
    end.signal()
  }
}

/// The threads that do errands.
enum Helpers {
  /// One for each core; none where the process may use only one, on which a second thread would but take turns with
  /// its sender and let results pile up.
  static let count = Processors.count > 1 ? Processors.count : 0
  static let threads: DispatchQueue? = count > 0 ? .global() : nil
}

extension Errand {
  /// Hands on what comes of each work, in their order; the next ones are under way meanwhile where the machine has a
  /// core for them.
  ///
  /// - Parameters:
  ///   - works: What is to be made.
  ///   - most: How many are begun, or wait with their results, at most.
  ///   - take: Gets each result.
  /// - Throws: What `take` throws, and `Interruption`.
  static func inOrder(
    _ works: [@Sendable () -> Output], most: Int = .max, _ take: (Output) throws -> Void
  ) throws {
    // More than can be under way, so that a core need not wait while a large result is written.
    let ahead = min(4 * Helpers.count, most)
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
    let first = waiting.removeFirst()
    first.helpMeanwhile(waiting)
    if let output = first.result() { try take(output) }
  }

  /// Does what nobody has begun as long as another thread is at this one, instead of waiting for it.
  func helpMeanwhile(_ others: some Sequence<Errand>) {
    for other in others where isUnderWay { other.run() }
  }
}

/// A set of reports is made by errands.
struct Errands: Workers {
  func inOrder<Output: Sendable>(
    _ works: [@Sendable () -> Output], most: Int, _ take: (Output) throws -> Void
  ) throws {
    try Errand.inOrder(works, most: most, take)
  }
}
