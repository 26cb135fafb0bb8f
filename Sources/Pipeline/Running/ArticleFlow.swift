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

  /// Articles, and bytes of articles, of a window; where nobody helps, nothing has to wait.
  private static var longestWindow: Int { Helpers.threads == nil ? 1 : 64 }
  private static var largestWindow: Int { 4 << 20 }

  private let extractor: Extractor
  private let make: @Sendable (Article) throws -> Output

  package init(
    _ extractor: Extractor, make: @escaping @Sendable (Article) throws -> Output
  ) {
    self.extractor = extractor
    self.make = make
  }

  /// Hands all events to `body`, each with its input. Other threads read ahead while it is at work.
  ///
  /// - Throws: What `body` or `make` throw, and `Interruption`.
  package func forEach<Input>(
    _ inputs: [Input], file: (Input) -> InputFile, hashing: Bool = false,
    _ body: (Input, Event) throws -> Void
  ) throws {
    var window = Window<Input>()
    defer { window.drop() }
    for input in inputs {
      var steps = InputSteps(file(input), extractor, hashing: hashing)
      while let step = steps.next() {
        window.add(input, step, Errand { Result { try event(step) } })
        while window.count >= Self.longestWindow || window.byteCount >= Self.largestWindow {
          try handOn(&window, body)
        }
      }
    }
    while window.count > 0 { try handOn(&window, body) }
  }

  /// Steps that are under way, in their order.
  private struct Window<Input> {
    private typealias Entry = (
      input: Input, byteCount: Int, errand: Errand<Result<Event, any Error>>
    )
    private var entries: [Entry] = []
    private(set) var byteCount = 0

    var count: Int { entries.count }

    mutating func add(
      _ input: Input, _ step: InputStep, _ errand: Errand<Result<Event, any Error>>
    ) {
      entries.append((input, step.byteCount, errand))
      byteCount += step.byteCount
    }

    mutating func removeFirst() -> (input: Input, event: Result<Event, any Error>?) {
      let first = entries.removeFirst()
      byteCount -= first.byteCount
      first.errand.helpMeanwhile(entries.lazy.map(\.errand))
      return (first.input, first.errand.result())
    }

    func drop() { for entry in entries { entry.errand.drop() } }
  }

  private func handOn<Input>(
    _ window: inout Window<Input>, _ body: (Input, Event) throws -> Void
  ) throws {
    let (input, event) = window.removeFirst()
    try Interruption.check()
    if let event { try body(input, event.get()) }
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
