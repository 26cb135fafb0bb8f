import Chronology
import VietnameseText

/// A paragraph of an article, ready to be read: repaired text, tokens, sentences.
struct Passage: Sendable {
  var role: Block.Role
  var text: String
  /// Byte offset of the paragraph in the article's normalised text.
  var offset: Int
  var tokens: [Token]
  var sentences: [Sentence]
}

/// A sentence with what the language alone says of it.
struct Sentence: Sendable {
  /// Tokens of the passage.
  var range: Range<Int>
  var documents: [DocumentMention]
  var times: [TimeMention]
  var quantities: [Quantity]
}

/// The article as the rules read it. Its normalised text is the title and the blocks, a line each.
struct PreparedArticle: Sendable {
  var article: Article
  var passages: [Passage]

  init(_ article: Article, abbreviations: AbbreviationFolder) {
    self.article = article
    var offset = 0
    var passages: [Passage] = []
    let title = Block(.heading, article.title)
    for block in [title] + article.blocks {
      let text = Normalizer.normalized(block.text).text
      passages.append(
        Passage(role: block.role, text: text, offset: offset, abbreviations: abbreviations))
      offset += text.utf8.count + 1
    }
    self.passages = passages
  }
}

extension Passage {
  init(role: Block.Role, text: String, offset: Int, abbreviations: AbbreviationFolder) {
    let tokens = abbreviations.folded(Tokenizer.tokens(of: text))
    self.init(
      role: role, text: text, offset: offset, tokens: tokens,
      sentences: SentenceSplitter.sentences(of: tokens).map {
        Sentence(tokens, text, range: $0)
      })
  }

  func evidence(_ sentence: Sentence, _ span: Range<Int>) -> Evidence {
    Evidence(
      sentence: string(sentence.range), span: bytes(span, shiftedBy: offset), role: role)
  }

  /// The text of some tokens.
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(substring(text, bytes(range, shiftedBy: 0)))
  }

  private func bytes(_ range: Range<Int>, shiftedBy offset: Int) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return offset..<offset }
    return tokens[first].range.lowerBound + offset..<tokens[last].range.upperBound + offset
  }
}

extension Sentence {
  init(_ tokens: [Token], _ text: String, range: Range<Int>) {
    let reading = SentenceReading(tokens, of: text, range: range)
    var taken = TokenMask(over: range)
    for quantity in reading.quantities { taken.insert(quantity.tokens) }
    let implied = SuperlativeRanks.ranks(in: tokens, range: range, taken: taken)
    let counted = reading.quantities.filter { $0.shape != .measure && $0.shape != .duration }
    self.init(
      range: range, documents: reading.documents, times: reading.times,
      quantities: implied.isEmpty
        ? counted : (counted + implied).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
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

  func folded(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      guard let form = forms.match(tokens, at: index) else {
        result.append(tokens[index])
        index += 1
        continue
      }
      var merged = tokens[index]
      merged.range = merged.range.lowerBound..<tokens[index + form.count - 1].range.upperBound
      merged.key = form.value
      result.append(merged)
      index += form.count
    }
    return result
  }
}
