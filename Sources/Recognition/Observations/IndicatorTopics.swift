import Catalog
import VietnameseText

/// Names of indices and other indicators that stand apart from their values.
struct IndicatorTopics: Sendable {
  /// What a name may mean where it stands.
  struct Topic: Sendable, Hashable {
    var indicators: [Int]
    /// A word so common that it only counts for ranks and points (CCHC).
    var isWeak = false
    /// A short name of a part, understood because its index is spoken of.
    var isShort = false

    /// A name that the catalog has no indicator for.
    var isUnlisted: Bool { indicators.isEmpty }
  }

  struct Mention: Sendable {
    var range: Range<Int>
    var topic: Topic
  }

  /// What a phrase of the catalog may mean; `within` is the index that must be spoken of.
  private struct Name: Sendable {
    var meanings: [(indicator: Int, within: Int?)] = []
    var isWeak = false
    /// The index of which the catalog has no such part.
    var lackedBy: Int?

    /// What it means by itself.
    var full: Topic? {
      let indicators = meanings.filter { $0.within == nil }.map(\.indicator)
      return indicators.isEmpty ? nil : Topic(indicators: indicators, isWeak: isWeak)
    }
  }

  /// A name as it is found: with what it means by itself, and the index with parts that this speaks of. A class, since
  /// it is handed on for each name of a text.
  private final class Reading: Sendable {
    let name: Name
    let full: Topic?
    let whole: Int?

    init(_ name: Name, whole: Int?) {
      self.name = name
      full = name.full
      self.whole = whole
    }
  }

  private let names: Lexicon<Reading>
  /// Indices that have parts with short names.
  private let wholes: Set<Int>

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    let numbers = Dictionary(
      catalog.indicators.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    var names: [String: Name] = [:]
    var order: [String] = []
    var wholes: Set<Int> = []
    for (number, indicator) in catalog.indicators.enumerated() {
      for phrase in catalog.phrases(of: indicator) where !phrase.hasPlaceOfValue {
        let isShort = phrase.hasPrefix("~")
        let text = isShort ? String(phrase.dropFirst()) : phrase
        let within = isShort ? indicator.within.flatMap { numbers[$0] } : nil
        if let within { wholes.insert(within) }
        if names[text] == nil { order.append(text) }
        names[text, default: Name()].meanings.append((number, within))
        names[text]?.isWeak = text == "CCHC"
      }
    }
    for unlisted in catalog.unlisted where names[unlisted.name] == nil {
      order.append(unlisted.name)
      names[unlisted.name] = Name(lackedBy: numbers[unlisted.within])
      if let index = numbers[unlisted.within] { wholes.insert(index) }
    }
    self.names = Lexicon(
      order.compactMap { text in
        names[text].map { name in
          let whole = name.meanings.first { $0.within == nil && wholes.contains($0.indicator) }
          return (text, Reading(name, whole: whole?.indicator))
        }
      }, folder: abbreviations)
    self.wholes = wholes
  }

  /// The full names of indices, each with what it means.
  func indexNames(_ catalog: Catalog) -> [(phrase: String, topic: Topic)] {
    let families = IndicatorFamily(catalog: catalog)
    var names: [(phrase: String, topic: Topic)] = []
    for (number, indicator) in catalog.indicators.enumerated() where indicator.measure == .score {
      let family = families.members(with: number)
      for phrase in indicator.phrases where phrase.contains(" ") || phrase.allSatisfy(\.isASCII) {
        guard !phrase.hasPlaceOfValue, !phrase.hasPrefix("~"), phrase != "CCHC" else { continue }
        names.append((catalog.writtenOut(phrase), Topic(indicators: family)))
      }
    }
    return names
  }

  var openings: [UInt16] { names.openings }

  /// The names in some tokens; short ones where their index is named in the same tokens or is `carried`.
  func mentions(
    in text: SearchableTokens, range: Range<Int>, carried: @autoclosure () -> [Topic?]
  ) -> [Mention] {
    let found = names.matches(in: text, .topics, range: range)
    guard !found.isEmpty else { return [] }
    let tokens = text.tokens
    var active = carried().lazy.compactMap { $0.flatMap(whole) }.first
    if active == nil { active = found.lazy.compactMap(\.value.whole).first }
    return found.compactMap { match in
      if let named = match.value.whole { active = named }
      if match.value.full == nil, isPartOfNoun(match.range, tokens) { return nil }
      return topic(match.value, active).map { Mention(range: match.range, topic: $0) }
    }
  }

  /// `hồ sơ thủ tục hành chính`, `giải quyết TTHC` name no part of an index.
  private func isPartOfNoun(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    name.lowerBound > 0 && Self.nouns.contains(tokens[name.lowerBound - 1].key)
  }

  private static let nouns: WordSet = ["hồ sơ", "sơ", "quyết", "số", "bộ"]

  /// The index with parts that a topic speaks of, be it by a part.
  private func whole(_ topic: Topic) -> Int? { topic.indicators.first(where: wholes.contains) }

  private func topic(_ reading: Reading, _ active: Int?) -> Topic? {
    if let full = reading.full { return full }
    if reading.name.lackedBy != nil {
      return reading.name.lackedBy == active ? Topic(indicators: [], isShort: true) : nil
    }
    let parts = reading.name.meanings.filter { $0.within == active }.map(\.indicator)
    return parts.isEmpty ? nil : Topic(indicators: parts, isShort: true)
  }
}

extension Catalog {
  /// A phrase with its abbreviations written out, as addresses do.
  fileprivate func writtenOut(_ phrase: String) -> String {
    phrase.split(separator: " ").map { word in
      abbreviations.first { $0.short == word }?.long ?? String(word)
    }.joined(separator: " ")
  }

  /// The phrases of an indicator, those that it takes over from another included.
  func phrases(of indicator: Indicator) -> [String] {
    indicator.phrases.flatMap { phrase -> [String] in
      guard phrase.hasPrefix("@") else { return [phrase] }
      return self.indicator(String(phrase.dropFirst()))?.phrases ?? []
    }
  }
}

extension Lexicon {
  /// Phrases whose long and short forms are one token.
  init(_ phrases: [(String, Value)], folder: AbbreviationFolder) {
    self.init(keys: phrases.map { (folder.folded(Tokenizer.tokens(of: $0.0)).map(\.key), $0.1) })
  }
}
