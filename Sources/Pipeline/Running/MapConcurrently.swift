import Dispatch
import Synchronization

/// Results in input order, with as many inputs under way as there are cores.
package func mapConcurrently<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], _ transform: @Sendable (Input) -> Output
) -> [Output] {
  let results = Mutex([Output?](repeating: nil, count: inputs.count))
  DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
    let output = transform(inputs[index])
    results.withLock { $0[index] = output }
  }
  return results.withLock { $0.compactMap(\.self) }
}
