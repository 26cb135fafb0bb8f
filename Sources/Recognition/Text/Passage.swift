import Chronology
import VietnameseText

/// A paragraph of an article, ready to be read: repaired text, tokens, sentences.
struct Passage: Sendable {
  var role: Block.Role
  var text: String
  /// Byte offset of the paragraph in the article's normalised text.
  var offset: Int
  var searchable: SearchableTokens
  var sentences: [Sentence]

  var tokens: [Token] { searchable.tokens }
}

/// A sentence with what the language alone says of it. A class, since every reader is handed each: a structure of its
/// lists would be copied each time.
final class Sentence: Sendable {
  /// Tokens of the passage.
  let range: Range<Int>
  /// The lexicons of which phrases may begin in it.
  let openings: LexiconSet
  let text: String
  let documents: [DocumentMention]
  let times: [TimeMention]
  let quantities: [Quantity]
  /// Provinces and the nation.
  let places: [PlaceMention]
  /// Regions that are spoken of themselves.
  let regions: [PlaceMention]
  /// Names of districts without a level, in a list of districts.
  let listedDistricts: [Range<Int>]

  init(
    range: Range<Int>, openings: LexiconSet, text: String, documents: [DocumentMention],
    times: [TimeMention],
    quantities: [Quantity], places: [PlaceMention], regions: [PlaceMention],
    listedDistricts: [Range<Int>]
  ) {
    self.range = range
    self.openings = openings
    self.text = text
    self.documents = documents
    self.times = times
    self.quantities = quantities
    self.places = places
    self.regions = regions
    self.listedDistricts = listedDistricts
  }

  /// The same with other quantities.
  func with(_ quantities: [Quantity]) -> Sentence {
    Sentence(
      range: range, openings: openings, text: text, documents: documents, times: times,
      quantities: quantities, places: places, regions: regions, listedDistricts: listedDistricts)
  }
}

/// The article as the rules read it. Its normalised text is the title and the blocks, a line each.
struct PreparedArticle: Sendable {
  var article: Article
  var passages: [Passage]
}

extension Passage {
  func evidence(_ sentence: Sentence, _ span: Range<Int>) -> Evidence {
    Evidence(
      sentence: sentence.text, span: bytes(span, shiftedBy: offset), role: role)
  }

  /// The text of some tokens.
  func string(_ range: Range<Int>) -> String {
    Passage.string(of: tokens, range, in: text)
  }

  static func string(of tokens: [Token], _ range: Range<Int>, in text: String) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    // Many paragraphs are one sentence.
    return bytes == 0..<text.utf8.count ? text : copy(text, bytes)
  }

  private func bytes(_ range: Range<Int>, shiftedBy offset: Int) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return offset..<offset }
    return tokens[first].range.lowerBound + offset..<tokens[last].range.upperBound + offset
  }
}

extension Sentence {
  convenience init(
    _ searchable: SearchableTokens, _ text: String, range: Range<Int>, finder: PlaceFinder,
    isTable: Bool
  ) {
    let tokens = searchable.tokens
    let reading = SentenceReading(tokens, of: text, range: range)
    let openings = searchable.openings(in: range)
    let quantities = Self.quantities(
      reading, tokens, range, hasSuperlatives: openings.contains(.superlatives))
    let places = openings.contains(.places) ? finder.places(in: searchable, range: range) : []
    self.init(
      range: range, openings: openings, text: Passage.string(of: tokens, range, in: text),
      documents: reading.documents, times: reading.times,
      quantities: quantities, places: places,
      regions: openings.contains(.regions)
        ? finder.regions(in: searchable, range: range, isTable: isTable) : [],
      listedDistricts: openings.contains(.districts)
        ? DistrictFinder.listed(tokens, range, quantities, besides: places.map(\.tokens)) : [])
  }

  /// What counts something, and ranks that no number says.
  private static func quantities(
    _ reading: SentenceReading, _ tokens: [Token], _ range: Range<Int>, hasSuperlatives: Bool
  ) -> [Quantity] {
    let counted = reading.quantities.kept { $0.shape != .measure && $0.shape != .duration }
    guard hasSuperlatives else { return counted }
    var taken = TokenMask(over: range)
    for quantity in reading.quantities { taken.insert(quantity.tokens) }
    let implied = SuperlativeRanks.ranks(in: tokens, range: range, taken: taken)
    if implied.isEmpty { return counted }
    return (counted + implied).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

/// Writes the long and the short form of an abbreviation as one token with one key.
struct AbbreviationFolder: Sendable {
  private let forms: Lexicon<WordKey>

  /// - Parameter pairs: Short and long forms; either stands for the other.
  init(_ pairs: [(short: String, long: String)]) {
    var forms: [(String, WordKey)] = []
    for pair in pairs {
      let key = WordKey(Folding.lowercased(pair.short))
      forms.append((pair.short, key))
      forms.append((pair.long, key))
    }
    self.forms = Lexicon(forms)
  }

  func folded(_ tokens: consuming [Token]) -> [Token] {
    let found = forms.matches(in: tokens, range: tokens.indices)
    guard !found.isEmpty else { return tokens }
    var tokens = tokens
    var (end, next) = (0, 0)
    tokens.withUnsafeMutableBufferPointer { tokens in
      for form in found {
        Self.move(next..<form.range.lowerBound, to: &end, tokens)
        var merged = tokens[form.range.lowerBound]
        merged.range = merged.range.lowerBound..<tokens[form.range.upperBound - 1].range.upperBound
        merged.key = form.value
        tokens[end] = merged
        end += 1
        next = form.range.upperBound
      }
      Self.move(next..<tokens.count, to: &end, tokens)
    }
    tokens.removeLast(tokens.count - end)
    return tokens
  }

  /// Moves tokens to where the ones before them have left off, which moves behind them.
  private static func move(
    _ range: Range<Int>, to end: inout Int, _ tokens: UnsafeMutableBufferPointer<Token>
  ) {
    if end < range.lowerBound, let start = tokens.baseAddress {
      (start + end).update(from: start + range.lowerBound, count: range.count)
    }
    end += range.count
  }
}
