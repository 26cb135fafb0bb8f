/// Who does the work of a set of reports.
package protocol Workers {
  /// Hands on what comes of works that are known only when other works are done, all in order; nobody waits for the end
  /// of the works of one group to begin those of the next.
  ///
  /// - Parameters:
  ///   - groups: Each gives a group of works; any thread may do it.
  ///   - most: How many groups are begun, or wait to be opened, at most.
  ///   - open: Says what the works of a group are, in the order of the groups.
  ///   - take: Gets each result.
  /// - Throws: What `open` and `take` throw.
  func inOrder<Group: Sendable, Output: Sendable>(
    of groups: [@Sendable () -> Group], most: Int,
    _ open: (Group) throws -> [@Sendable () -> Output], _ take: (Output) throws -> Void) throws
}

extension Workers {
  /// Hands on what comes of each work, in their order.
  func inOrder<Output: Sendable>(
    _ works: [@Sendable () -> Output], _ take: (Output) throws -> Void
  ) throws {
    try inOrder(of: [{ works }], most: 1, { $0 }, take)
  }
}

/// One work after the other, here and now.
package struct OneByOne: Workers {
  package init() {}

  package func inOrder<Group: Sendable, Output: Sendable>(
    of groups: [@Sendable () -> Group], most: Int,
    _ open: (Group) throws -> [@Sendable () -> Output], _ take: (Output) throws -> Void
  ) throws {
    for group in groups {
      for work in try open(group()) { try take(work()) }
    }
  }
}
