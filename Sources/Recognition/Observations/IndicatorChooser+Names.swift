import Catalog
import Chronology
import VietnameseText

// Numbers that no phrase of the catalog stands around: what was named decides.
extension IndicatorChooser {
  func namedChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let lead = scene.lead
    if isShareOfNoun(quantity, scene) { return ofNoun(quantity, scene) }
    if let topic = nameAbout(quantity, scene) { return choices(of: topic, quantity, scene) }
    if let topic = lead.topic, names(topic, quantity, scene),
      !topic.topic.isWeak || Admission.allowsWeak(quantity)
    {
      return choices(of: topic, quantity, scene)
    }
    if let count = ofPlace(quantity, scene) { return [count] }
    if lead.namesUnknown { return behind(quantity, scene) }
    if let level = ofLevel(quantity, scene) { return [level] }
    if let topic = scene.topicSinceLast, names(topic, quantity, scene),
      !topic.topic.isWeak || Admission.allowsWeak(quantity)
    {
      let found = choices(of: topic, quantity, scene)
      if !found.isEmpty || !lead.isBare { return found }
      return grown(quantity, scene).map { [$0] } ?? []
    }
    if scene.isOfUnlisted, lead.isBare, !lead.hasPlace { return [] }
    if lead.isBare, let next = continued(quantity, scene) { return next }
    let near = nearest(quantity, scene)
    return near.isEmpty ? carried(quantity, scene) : near
  }

  /// A part that the catalog does not know is named only right before its value.
  func names(
    _ mention: IndicatorTopics.Mention, _ quantity: Quantity, _ scene: Scene
  ) -> Bool {
    !mention.topic.isUnlisted || isShortFor(quantity, mention, scene)
  }

  /// The indicator named right before.
  func choices(
    of mention: IndicatorTopics.Mention, _ quantity: Quantity, _ scene: Scene
  ) -> [IndicatorChoice] {
    guard !isOfCount(mention.range, scene),
      !mention.topic.isShort || isShortFor(quantity, mention, scene)
    else { return [] }
    let gap = mention.range.upperBound..<max(mention.range.upperBound, quantity.tokens.lowerBound)
    let score = 80 - min(Clauses.distance(scene.passage.tokens, gap), 40)
    return meanings(of: mention.topic, scene).compactMap {
      choice($0, score, "topic", quantity, scene)
    }
  }

  /// "mức hài lòng" is the index where the index is named or ranks stand beside it, else a survey of someone's own.
  func meanings(of topic: IndicatorTopics.Topic, _ scene: Scene) -> [Int] {
    let indices = topic.indicators.filter(isIndex)
    guard !indices.isEmpty, indices.count < topic.indicators.count else { return topic.indicators }
    let named = scene.topics.map(\.topic) + [scene.carried].compactMap(\.self)
    let isNamed = named.contains { other in
      other != topic && other.indicators.contains(where: indices.contains)
    }
    let clause = Clauses.clause(
      scene.passage.tokens, scene.sentence.range, around: scene.quantity.tokens.lowerBound)
    let isRanked = scene.sentence.quantities.contains {
      ($0.shape == .rank || $0.shape == .places) && clause.contains($0.tokens.lowerBound)
    }
    return isNamed || isRanked ? indices : topic.indicators.filter { !isIndex($0) }
  }

  /// A short name means the part only right before its value: `thể chế đạt 85,2%`.
  private func isShortFor(
    _ quantity: Quantity, _ mention: IndicatorTopics.Mention, _ scene: Scene
  ) -> Bool {
    let tokens = scene.passage.tokens
    var index = mention.range.upperBound
    while index < quantity.tokens.lowerBound {
      let isMark =
        [.open, .colon, .comma].contains(tokens[index].word)
        || scene.passage.role == .tableRow && tokens[index].word == .semicolon
      guard let words = isMark ? 1 : GrammarWords.match(tokens, at: index) else { return false }
      index += words
    }
    return mention.range.upperBound <= quantity.tokens.lowerBound
  }

  func isIndex(_ indicator: Int) -> Bool {
    switch indicators[indicator].measure {
    case .score, .rank: true
    default: indicators[indicator].lagYears > 0
    }
  }

  /// `năm tỉnh dưới 83%`, `42/63 địa phương trên mức 84%`, `3 huyện có tỷ lệ dưới 65%`: what some are above or below
  /// is nobody's value.
  func isBoundOfSome(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard quantity.shape == .percent || quantity.shape == .points else { return false }
    let tokens = scene.passage.tokens
    var start = quantity.tokens.lowerBound
    let isBound = quantity.qualifier == .over || quantity.qualifier == .under
    if Self.means.contains(tokens, endingBefore: start) { return false }
    if !isBound, let bound = Self.bounds.match(tokens, endingBefore: start) {
      start -= bound.count
    } else if !isBound {
      return false
    }
    guard start > scene.sentence.range.lowerBound else { return false }
    return Self.some.contains(tokens[start - 1].key) || isSaidOfSome(start, scene)
  }

  /// Units were counted before, and nothing but what they have stands between.
  private func isSaidOfSome(_ start: Int, _ scene: Scene) -> Bool {
    guard let count = scene.before, count.shape == .bare, count.tokens.upperBound < start else {
      return false
    }
    let between = scene.passage.tokens[count.tokens.upperBound..<start]
    return Self.units.contains(between[between.startIndex].key)
      && between.contains { Self.having.contains($0.key) }
      && !between.contains { $0.kind == .mark && $0.word != .slash }
  }

  private static let means = Lexicon<Bool>("bình quân", "trung bình")
  private static let units: WordSet = [
    "huyện", "xã", "tỉnh", "sở", "đơn", "địa", "phường", "cơ", "bộ", "thành", "quận", "ngành",
  ]
  private static let having: WordSet = ["có", "đạt", "với"]

  private static let bounds = Lexicon<Bool>("trên mức", "dưới mức", "từ")
  private static let some: WordSet = ["tỉnh", "phương", "nào", "vị", "quan", "ngành", "bộ", "phố"]

  /// `100% thủ tục`: a share of what stands behind it, not the value of what was named before.
  func isShareOfNoun(_ quantity: Quantity, _ scene: Scene) -> Bool {
    quantity.shape == .percent
      && nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range) != nil
  }

  private static let counts: WordSet = ["số", "lượng"]
  private static let index = WordKey("chỉ")

  /// `số hồ sơ nộp trực tuyến tăng 61%` tells how a count grew, not a percentage.
  func isOfCount(_ topic: Range<Int>, _ scene: Scene) -> Bool {
    guard scene.verb != nil, topic.lowerBound > scene.sentence.range.lowerBound else {
      return false
    }
    let before = scene.passage.tokens[topic.lowerBound - 1].key
    return Self.counts.contains(before)
      && !(topic.lowerBound > 1 && scene.passage.tokens[topic.lowerBound - 2].key == Self.index)
  }
}
