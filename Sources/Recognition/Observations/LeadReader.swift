import VietnameseText

/// Finds the lead of every number of a sentence.
struct LeadReader {
  private let searchable: SearchableTokens
  private let tokens: [Token]
  private let sentence: Sentence
  private let topics: [IndicatorTopics.Mention]
  private let places: [Range<Int>]
  /// Of these, regions that are spoken of themselves.
  private let regions: [Range<Int>]
  private let words = LeadWords.standard
  private let grammar = GrammarWords.standard

  init(
    searchable: SearchableTokens, sentence: Sentence, topics: [IndicatorTopics.Mention],
    places: [Range<Int>], regions: [Range<Int>]
  ) {
    self.searchable = searchable
    tokens = searchable.tokens
    self.sentence = sentence
    self.topics = topics
    self.places = places
    self.regions = regions
  }

  func leads() -> [Lead] {
    var known = TokenMask(over: sentence.range)
    for time in sentence.times { known.insert(time.tokens) }
    for place in places { known.insert(place) }
    for document in sentence.documents { known.insert(document.tokens) }
    var start = sentence.range.lowerBound
    return sentence.quantities.map { quantity in
      let end = max(start, quantity.tokens.lowerBound)
      defer { start = quantity.tokens.upperBound }
      return lead(start..<end, known)
    }
  }

  private func lead(_ space: Range<Int>, _ known: TokenMask) -> Lead {
    var lead = Lead(range: begin(of: space)..<space.upperBound)
    lead.isItem =
      lead.range.lowerBound > sentence.range.lowerBound
      && tokens[lead.range.lowerBound - 1].kind == .mark
      && tokens[lead.range.lowerBound - 1].word != .close
    lead.topic = topics.last { lead.range.contains($0.range.lowerBound) }
    lead.hasPlace = places.contains { lead.range.contains($0.lowerBound) }
    lead.isOfRegion = regions.contains { lead.range.contains($0.lowerBound) }
    if lead.range.isEmpty { lead.body = bodyBeforeBracket(lead.range.lowerBound, space) }
    var index = lead.range.lowerBound
    while index < lead.range.upperBound {
      let mayOpen = searchable.mayOpen(.leads, at: index)
      if let topic = topics.first(where: { $0.range.contains(index) }) {
        index = topic.range.upperBound
      } else if mayOpen, let level = words.levels.match(tokens, at: index) {
        lead.level = index..<index + level.count
        index += level.count
      } else if searchable.mayOpen(.bodies, at: index),
        let body = Bodies.body(tokens, at: index, in: lead.range)
      {
        lead.body = body
        index = body.upperBound
      } else if known.contains(index) || tokens[index].kind != .word {
        index += 1
      } else if mayOpen, let goal = words.goals.match(tokens, at: index) {
        lead.isGoal = true
        index += goal.count
      } else if mayOpen, let back = words.back.match(tokens, at: index) {
        lead.refersBack = true
        index += back.count
      } else if mayOpen, let scope = words.scopes.match(tokens, at: index) {
        index += scope.count
        while index < lead.range.upperBound, tokens[index].kind == .word,
          tokens[index].isCapitalised
        {
          index += 1
        }
      } else if mayOpen, let mean = words.means.match(tokens, at: index) {
        lead.isMean = true
        index += mean.count
      } else if let words = grammar.match(tokens, at: index) {
        index += words
      } else {
        lead.content.append(index)
        index += 1
      }
    }
    return lead
  }

  /// `Bộ Tài chính (88,94%)`
  private func bodyBeforeBracket(_ index: Int, _ space: Range<Int>) -> Range<Int>? {
    let open = index - 1
    guard open > space.lowerBound, tokens[open].word == .open else { return nil }
    return (max(space.lowerBound, open - 10)..<open).lazy.compactMap { [self] start in
      searchable.mayOpen(.bodies, at: start) ? Bodies.body(tokens, at: start, in: space) : nil
    }.first { $0.upperBound == open }
  }

  /// Behind the last mark that parts the items of a list; marks inside names part nothing.
  private func begin(of space: Range<Int>) -> Int {
    let mark = space.last { index in
      partsItems(tokens[index].word) && !isInsideLevel(index, space) && !isBehindName(index)
        && !topics.contains { $0.range.contains(index) }
        && !places.contains { $0.contains(index) }
    }
    return mark.map { $0 + 1 } ?? space.lowerBound
  }

  /// The colon of `PAR INDEX 2020: Quảng Ninh …`.
  private func isBehindName(_ mark: Int) -> Bool {
    guard tokens[mark].word == .colon else { return false }
    return topics.contains { topic in
      topic.range.upperBound <= mark && mark - topic.range.upperBound < 4 && !topic.topic.isShort
        && (topic.range.upperBound..<mark).allSatisfy { index in
          sentence.times.contains { $0.tokens.contains(index) } || tokens[index].kind == .digits
        }
    }
  }

  /// The comma of `khối bộ, ngành`.
  private func isInsideLevel(_ mark: Int, _ space: Range<Int>) -> Bool {
    guard tokens[mark].word == .comma else { return false }
    return (max(space.lowerBound, mark - 5)..<mark).contains { start in
      words.levels.match(tokens, at: start).map { start + $0.count > mark } ?? false
    }
  }

  private func partsItems(_ mark: Word) -> Bool {
    switch mark {
    case .comma, .semicolon, .colon, .open, .close: true
    default: false
    }
  }
}
