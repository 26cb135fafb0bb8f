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

  init(_ work: @escaping @Sendable () -> Output, by threads: DispatchQueue? = Helpers.threads) {
    state = Mutex(.waiting(work))
    threads?.async { [self] in run() }
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
  /// One, for what waits for the disk most of its time: others that do would keep threads from work.
  static let disk: DispatchQueue? = count > 0 ? DispatchQueue(label: "nienbieu.disk") : nil
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
    var line = ErrandLine<Output>(most: most)
    defer { line.drop() }
    for work in works { try line.add(work, take) }
    try line.finish(take)
  }

  /// Does what nobody has begun as long as another thread is at this one, instead of waiting for it.
  func helpMeanwhile(_ others: some Sequence<Errand>) {
    for other in others where isUnderWay { other.run() }
  }
}

/// A set of reports is made by errands.
struct Errands: Workers {
  func inOrder<Group: Sendable, Output: Sendable>(
    of groups: [@Sendable () -> Group], most: Int,
    _ open: (Group) throws -> [@Sendable () -> Output], _ take: (Output) throws -> Void
  ) throws {
    var line = ErrandLine<Output>(most: .max)
    defer { line.drop() }
    try Errand.inOrder(groups, most: most) { group in
      for work in try open(group) { try line.add(work, take) }
    }
    try line.finish(take)
  }
}

/// Errands whose results are fetched in the order in which they were given.
private struct ErrandLine<Output: Sendable> {
  private let ahead: Int
  private var waiting: [Errand<Output>] = []

  /// - Parameter most: How many are begun, or wait with their results, at most.
  init(most: Int) {
    // More than can be under way, so that a core need not wait while a large result is written.
    ahead = min(4 * Helpers.count, most)
  }

  /// Hands on the first where there are enough.
  mutating func add(
    _ work: @escaping @Sendable () -> Output, _ take: (Output) throws -> Void
  ) throws {
    waiting.append(Errand(work))
    if waiting.count > ahead { try handOn(take) }
  }

  mutating func finish(_ take: (Output) throws -> Void) throws {
    while !waiting.isEmpty { try handOn(take) }
  }

  func drop() { waiting.forEach { $0.drop() } }

  private mutating func handOn(_ take: (Output) throws -> Void) throws {
    try Interruption.check()
    let first = waiting.removeFirst()
    first.helpMeanwhile(waiting)
    if let output = first.result() { try take(output) }
  }
}
