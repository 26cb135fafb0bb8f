import Chronology
import Extraction

/// What reading an input finds, before the work is done.
enum InputStep: Sendable {
  case hash(InputBytes)
  case raw(RawArticle, isWhole: Bool)
  case refused(QuarantineRecord)
  case unreadable(FileProblem)
  case finished

  /// What it takes in memory.
  var byteCount: Int {
    if case .raw(let article, _) = self { article.byteCount } else { 0 }
  }
}

/// The steps of one input, in order; trouble is a step too. The file is open from the first to the last.
struct InputSteps {
  private let file: InputFile
  private let extractor: Extractor
  private var hashing: Bool
  private var input: RawInput?
  private var reader: RawArticleReader?
  private var ending: [InputStep] = []
  private var isEnding = false

  init(_ file: InputFile, _ extractor: Extractor, hashing: Bool) {
    self.file = file
    self.extractor = extractor
    self.hashing = hashing
  }

  mutating func next() -> InputStep? {
    if !isEnding {
      do {
        if let step = try read() { return step }
        end()
      } catch let error as ExtractionError {
        end(.refused(QuarantineRecord(error, source: file.path)))
      } catch let problem as FileProblem {
        end(.unreadable(problem))
      } catch {
        end(.unreadable(FileProblem(.readWrite, file.path, "\(error); run again")))
      }
    }
    return ending.isEmpty ? nil : ending.removeFirst()
  }

  private mutating func end(_ problem: InputStep? = nil) {
    isEnding = true
    ending = [problem, .finished].compactMap(\.self)
    input = nil
    reader = nil
  }

  private mutating func read() throws -> InputStep? {
    let input = try input ?? opened()
    self.input = input
    if hashing {
      hashing = false
      return .hash(input.bytes)
    }
    if reader == nil { reader = try extractor.reader(of: input) }
    return try reader?.next().map { .raw($0, isWhole: !input.format.holdsMany) }
  }

  /// Up to so many bytes a file is read once, for its hash and for its article.
  private static let mostAtOnce = 1 << 18

  private func opened() throws -> RawInput {
    var input = try file.raw()
    if hashing, input.bytes.count <= InputSteps.mostAtOnce {
      input.bytes = InputBytes(try input.bytes.all())
    }
    return input
  }
}
