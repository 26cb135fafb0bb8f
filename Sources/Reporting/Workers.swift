/// Who does the work of a set of reports.
package protocol Workers {
  /// Hands on what comes of each work, in their order.
  ///
  /// - Parameters:
  ///   - works: What is to be made; any thread may.
  ///   - most: How many are begun, or wait with their results, at most.
  ///   - take: Gets each result.
  /// - Throws: What `take` throws.
  func inOrder<Output: Sendable>(
    _ works: [@Sendable () -> Output], most: Int, _ take: (Output) throws -> Void) throws
}

/// One work after the other, here and now.
package struct OneByOne: Workers {
  package init() {}

  package func inOrder<Output: Sendable>(
    _ works: [@Sendable () -> Output], most: Int, _ take: (Output) throws -> Void
  ) throws {
    for work in works { try take(work()) }
  }
}
