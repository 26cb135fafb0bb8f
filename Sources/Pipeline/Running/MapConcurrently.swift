/// Results in input order, with at most `limit` inputs under way.
package func mapConcurrently<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], limit: Int, _ transform: @escaping @Sendable (Input) async -> Output
) async -> [Output] {
  await withTaskGroup(of: (Int, Output).self) { group in
    var results = [Output?](repeating: nil, count: inputs.count)
    var pending = inputs.enumerated().makeIterator()
    func startNext() {
      guard let (index, input) = pending.next() else { return }
      group.addTask { (index, await transform(input)) }
    }
    for _ in 0..<max(1, limit) { startNext() }
    for await (index, output) in group {
      results[index] = output
      startNext()
    }
    return results.compactMap(\.self)
  }
}
