import Chronology
import Extraction

/// Inputs → what is made of their articles, in order: files and archives of any size, a window of
/// articles in memory, and as many under way at once as there are cores.
package struct ArticleFlow<Output: Sendable>: Sendable {
  /// What comes of an input, in this order; every input comes to `finished`.
  package enum Event: Sendable {
    /// SHA-256 of the input's bytes, where it is asked for.
    case hashed(String)
    case made(Output)
    /// A record of an archive that gave no article.
    case rejected(QuarantineRecord)
    /// The input as a whole could not be understood.
    case refused(QuarantineRecord)
    /// The file could not be read, or not to its end.
    case unreadable(FileProblem)
    case finished
  }

  /// Articles, and bytes of articles, of a window.
  private static var longestWindow: Int { 64 }
  private static var largestWindow: Int { 4 << 20 }

  private let extractor: Extractor
  private let make: @Sendable (Article) throws -> Output

  package init(
    _ extractor: Extractor, make: @escaping @Sendable (Article) throws -> Output
  ) {
    self.extractor = extractor
    self.make = make
  }

  /// Hands all events to `body`, each with its input.
  ///
  /// - Throws: What `body` or `make` throw, and `Interruption`.
  package func forEach<Input>(
    _ inputs: [Input], file: (Input) -> InputFile, hashing: Bool = false,
    _ body: (Input, Event) throws -> Void
  ) throws {
    var window = Window<Input>()
    for input in inputs {
      var steps = InputSteps(file(input), extractor, hashing: hashing)
      while let step = steps.next() {
        window.steps.append((input, step))
        window.byteCount += step.byteCount
        if window.steps.count >= Self.longestWindow || window.byteCount >= Self.largestWindow {
          try empty(&window, body)
        }
      }
    }
    try empty(&window, body)
  }

  private struct Window<Input> {
    var steps: [(input: Input, step: InputStep)] = []
    var byteCount = 0
  }

  private func empty<Input>(
    _ window: inout Window<Input>, _ body: (Input, Event) throws -> Void
  ) throws {
    let events = mapConcurrently(window.steps.map(\.step)) { step in
      Result { try event(step) }
    }
    for (entry, event) in zip(window.steps, events) {
      try Interruption.check()
      try body(entry.input, event.get())
    }
    window = Window()
  }
}

extension ArticleFlow {
  private func event(_ step: InputStep) throws -> Event {
    switch step {
    case .finished: return .finished
    case .refused(let record): return .refused(record)
    case .unreadable(let problem): return .unreadable(problem)
    case .hash(let bytes):
      do {
        return .hashed(try Fingerprint.sha256(bytes))
      } catch let problem as FileProblem {
        return .unreadable(problem)
      }
    case .raw(let raw, let isWhole):
      do {
        return .made(try make(try extractor.article(raw)))
      } catch let error as ExtractionError {
        let record = QuarantineRecord(error, source: raw.source)
        return isWhole ? .refused(record) : .rejected(record)
      }
    }
  }
}
