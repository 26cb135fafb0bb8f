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
    _ inputs: [Input], file: @escaping (Input) -> InputFile,
    _ body: (Input, Event) throws -> Void
  ) throws {
    var events = events(of: inputs, file: file)
    defer { events.drop() }
    while let (input, event) = try events.next() { try body(input, event) }
  }

  /// The same, one when it is asked for; to be dropped in the end.
  package func events<Input>(
    of inputs: some Sequence<Input>, file: @escaping (Input) -> InputFile, hashing: Bool = false
  ) -> Events<Input> {
    Events(self, AnyIterator(inputs.makeIterator()), file: file, hashing: hashing)
  }

  /// Events in the order of their inputs; other threads make the next ones meanwhile.
  package struct Events<Input> {
    private let flow: ArticleFlow
    private let inputs: AnyIterator<Input>
    private let file: (Input) -> InputFile
    private let hashing: Bool
    private var current: (input: Input, steps: InputSteps)?
    private var window = Window<Input>()

    fileprivate init(
      _ flow: ArticleFlow, _ inputs: AnyIterator<Input>, file: @escaping (Input) -> InputFile,
      hashing: Bool
    ) {
      self.flow = flow
      self.inputs = inputs
      self.file = file
      self.hashing = hashing
    }

    /// - Returns: `nil` behind the last.
    /// - Throws: What `make` throws, and `Interruption`.
    package mutating func next() throws -> (input: Input, event: Event)? {
      fill()
      while window.count > 0 {
        let (input, event) = window.removeFirst()
        try Interruption.check()
        if let event { return (input, try event.get()) }
      }
      return nil
    }

    private mutating func fill() {
      while window.count < ArticleFlow.longestWindow,
        window.byteCount < ArticleFlow.largestWindow, let (input, step) = nextStep()
      {
        window.add(input, step, Errand { [flow] in Result { try flow.event(step) } })
      }
    }

    private mutating func nextStep() -> (Input, InputStep)? {
      while true {
        if current == nil {
          guard let input = inputs.next() else { return nil }
          current = (input, InputSteps(file(input), flow.extractor, hashing: hashing))
        }
        if let step = current?.steps.next(), let input = current?.input { return (input, step) }
        current = nil
      }
    }

    /// What has not begun is left undone, and what is under way is waited for.
    package func drop() { window.drop() }
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
}

extension ArticleFlow {
  fileprivate func event(_ step: InputStep) throws -> Event {
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
