import Catalog
import Chronology
import VietnameseText

// Numbers that no phrase of the catalog stands around: what was named decides.
extension IndicatorChooser {
  func namedChoices(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let lead = scene.lead
    if isBoundOfSome(quantity, scene) { return [] }
    if isShareOfNoun(quantity, scene) { return ofNoun(quantity, scene) }
    if let topic = nameAbout(quantity, scene) { return choices(of: topic, quantity, scene) }
    if let topic = lead.topic, !topic.topic.isWeak || Admission.allowsWeak(quantity) {
      return choices(of: topic, quantity, scene)
    }
    if lead.namesUnknown { return behind(quantity, scene) }
    if let level = ofLevel(quantity, scene) { return [level] }
    if let topic = scene.topicSinceLast, !topic.topic.isWeak || Admission.allowsWeak(quantity) {
      return choices(of: topic, quantity, scene)
    }
    if lead.isBare, let next = continued(quantity, scene) { return next }
    let near = nearest(quantity, scene)
    return near.isEmpty ? carried(quantity, scene) : near
  }

  /// The indicator named right before.
  private func choices(
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
  private func meanings(of topic: IndicatorTopics.Topic, _ scene: Scene) -> [Int] {
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
      let isMark = [.open, .colon, .comma].contains(tokens[index].word)
      guard let words = isMark ? 1 : GrammarWords.match(tokens, at: index) else { return false }
      index += words
    }
    return mention.range.upperBound <= quantity.tokens.lowerBound
  }

  /// One more value of what was spoken of in the sentence; `nil` where nothing was.
  private func continued(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice]? {
    if let before = scene.boundBefore, !isIndex(before) {
      switch quantity.shape {
      case .rank, .places: return []  // `Số hóa đạt 82,41%, thứ 10/34`: no rank of an index
      default: break
      }
      let isPair = scene.isInPair && scene.pairs.contains(scene.number - 1)
      let isSame = isPair || scene.verb != nil && quantity.shape == .percent || scene.lead.isGoal
      if isSame, let next = choice(before, 76, "topic", quantity, scene) { return [next] }
      if let next = grown(before, quantity, scene) { return [next] }
      if isEarlierInBracket(quantity, scene), let next = choice(before, 76, "pair", quantity, scene)
      {
        return [next]
      }
      if isPair, let next = choice(before, 76, "pair", quantity, scene) { return [next] }
    }
    if isOfUnknown(quantity, scene) { return [] }
    guard let current = scene.current else { return nil }
    let next = inherited(from: current, quantity, scene)
    return next.isEmpty ? nil : next
  }

  /// `Môi trường thứ 2/63 (lên 51 bậc)`, `50,5 điểm thành phần`: more of what the catalog does not know.
  private func isOfUnknown(_ quantity: Quantity, _ scene: Scene) -> Bool {
    if quantity.shape == .points, isCounted(quantity, scene),
      !scene.topics.contains(where: { $0.range.lowerBound == quantity.tokens.upperBound })
    {
      return true
    }
    guard scene.current == nil, scene.boundBefore == nil, let before = scene.before,
      quantity.shape == .places || scene.verb != nil
    else { return false }
    switch before.shape {
    case .rank, .points, .percent: return true
    default: return false
    }
  }

  /// `342 thư xin lỗi, giảm 58 thư`, `1.024 doanh nghiệp, giảm 3,2%`: by how much the count before grew.
  private func grown(_ before: Int, _ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    let measure = indicators[before].measure
    guard measure == .count || measure == .money, scene.verb != nil, scene.verb != .against else {
      return nil
    }
    if quantity.shape == .bare {
      let units = nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range)
      guard units.map({ $0.contains(indicators[before].unit) }) ?? true else { return nil }
    }
    return choice(before, 76, "growth", quantity, scene)
  }

  /// `97,3% (năm 2024 đạt 95,1%)`, `78,4% (cùng kỳ 61,07%)`
  private func isEarlierInBracket(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard let before = scene.before, before.shape == quantity.shape,
      let bracket = Clauses.bracket(
        scene.passage.tokens, scene.sentence.range, around: quantity.tokens.lowerBound),
      bracket.lowerBound == before.tokens.upperBound + 1
    else { return false }
    return scene.sentence.times.contains { scene.lead.range.contains($0.tokens.lowerBound) }
  }

  /// One more value of the index spoken of: its rank behind its score, its change behind both.
  private func inherited(
    from current: Int, _ quantity: Quantity, _ scene: Scene
  ) -> [IndicatorChoice] {
    family.members(with: current).compactMap {
      choice($0, $0 == current ? 76 : 75, "topic", quantity, scene)
    }
  }

  func isIndex(_ indicator: Int) -> Bool {
    switch indicators[indicator].measure {
    case .score, .rank: true
    default: indicators[indicator].lagYears > 0
    }
  }

  /// By distance: words, marks and numbers between a name and the number speak against it.
  private func nearest(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    scene.topics.flatMap { mention -> [IndicatorChoice] in
      let topic = mention.topic
      guard !topic.isShort, !topic.isWeak || Admission.allowsWeak(quantity) else { return [] }
      let isBefore = mention.range.lowerBound < quantity.tokens.lowerBound
      if isBefore, isOfCount(mention.range, scene) { return [] }
      if !isBefore, isParted(quantity, mention, scene) { return [] }
      let score = score(of: mention, quantity, scene, isBefore: isBefore)
      return meanings(of: topic, scene).compactMap {
        choice($0, max(score, 5), "topic", quantity, scene)
      }
    }
  }

  /// A mark stands between a number and a name behind it.
  private func isParted(
    _ quantity: Quantity, _ mention: IndicatorTopics.Mention, _ scene: Scene
  ) -> Bool {
    let end = quantity.tokens.upperBound
    return (end..<max(end, mention.range.lowerBound))
      .contains { scene.passage.tokens[$0].kind == .mark }
  }

  private func score(
    of mention: IndicatorTopics.Mention, _ quantity: Quantity, _ scene: Scene, isBefore: Bool
  ) -> Int {
    let (start, end) = (quantity.tokens.lowerBound, quantity.tokens.upperBound)
    let gap =
      isBefore
      ? min(mention.range.upperBound, start)..<start : end..<max(mention.range.lowerBound, end)
    let crossed = scene.sentence.quantities.filter { gap.contains($0.number.lowerBound) }.count
    let rivals = scene.topics.filter {
      $0.range != mention.range && gap.contains($0.range.lowerBound)
    }
    return 60 + 6 * min(mention.range.count, 5) - Clauses.distance(scene.passage.tokens, gap)
      - rivals.count * 20 - crossed * (isBefore ? 4 : 30) - (isBefore ? 0 : 15)
      - (mention.topic.isWeak ? 10 : 0)
  }

  /// `80% hồ sơ TTHC được giải quyết trực tuyến toàn trình`: what is said of the noun, up to the next number or mark.
  private func ofNoun(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let end = quantity.tokens.upperBound
    let space = end..<min(end + 12, scene.sentence.range.upperBound)
    let stop = space.first { scene.passage.tokens[$0].kind != .word } ?? space.upperBound
    let named = scene.topics.filter { (end..<stop).contains($0.range.lowerBound) }
    if let first = named.first, first.range.lowerBound == end, !first.topic.isShort {
      return first.topic.indicators.compactMap { choice($0, 60, "topic", quantity, scene) }
    }
    guard let last = named.last(where: { !$0.topic.isShort && !$0.topic.isWeak }) else { return [] }
    return last.topic.indicators.filter { !isIndex($0) }
      .compactMap { choice($0, 60, "topic", quantity, scene) }
  }

  /// `cấp huyện 98,28%`, `tỷ lệ này là 7,2%`: the same of one level, or of another time, behind the number of all.
  private func ofLevel(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    let opens = scene.lead.range.lowerBound <= scene.sentence.range.lowerBound + 1
    guard scene.lead.level != nil || scene.lead.refersBack, scene.lead.content.isEmpty,
      let whole = scene.previous ?? (scene.before == nil && (opens || scene.lead.refersBack)
        ? scene.percentage : nil)
    else { return nil }
    switch (quantity.shape, indicators[whole].measure) {
    case (.percent, .percent): return choice(whole, 70, "level", quantity, scene)
    case (.bare, .count) where !isCounted(quantity, scene):
      return choice(whole, 70, "level", quantity, scene)
    default: return nil
    }
  }

  /// `thứ tư về PCI`, `4/34 về SIPAS`: the name that "về" joins to the number before it.
  private func nameAbout(_ quantity: Quantity, _ scene: Scene) -> IndicatorTopics.Mention? {
    let (end, tokens) = (quantity.tokens.upperBound, scene.passage.tokens)
    guard end < scene.sentence.range.upperBound, let link = Self.about.match(tokens, at: end) else {
      return nil
    }
    return scene.topics.first { $0.range.lowerBound == end + link.count && !$0.topic.isShort }
  }

  private static let about = Lexicon<Bool>(
    "về", "ở", "theo", "trong", "về chỉ số", "ở chỉ số", "trong bảng xếp hạng", "cả nước về",
    "toàn quốc về", "của", "theo bảng xếp hạng")

  /// `83,47 điểm Bộ chỉ số 766`, `tăng 5 bậc về PAR Index`: the name right behind.
  private func behind(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let end = quantity.tokens.upperBound
    guard let mention = scene.topics.first(where: { $0.range.lowerBound >= end }),
      mention.range.lowerBound - end <= 3,
      !(end..<mention.range.lowerBound).contains(where: { scene.passage.tokens[$0].kind == .mark })
    else { return [] }
    return mention.topic.indicators.compactMap { choice($0, 50, "topic", quantity, scene) }
  }

  /// The index of the sentences before, else of the article, for sentences that name none.
  private func carried(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard let topic = scene.carried, mayCarry(quantity, scene) else { return [] }
    return topic.indicators.compactMap { choice($0, 20, "carried-topic", quantity, scene) }
  }

  /// Ranks, places and points are of an index; percentages where they stand at a place or in a pair.
  private func mayCarry(_ quantity: Quantity, _ scene: Scene) -> Bool {
    if quantity.isImplied || isBoundOfSome(quantity, scene) { return false }
    if Admission.allowsWeak(quantity) || scene.isInPair { return true }
    let lead = scene.lead
    guard lead.content.isEmpty else { return false }
    switch quantity.shape {
    case .percent: return lead.hasPlace || lead.isMean
    case .bare: return lead.hasPlace && !quantity.value.isInteger
    default: return false
    }
  }

  /// `năm tỉnh dưới 83%`, `42/63 địa phương trên mức 84%`: what some are above or below is nobody's value.
  private func isBoundOfSome(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard quantity.shape == .percent || quantity.shape == .points else { return false }
    let tokens = scene.passage.tokens
    var start = quantity.tokens.lowerBound
    let isBound = quantity.qualifier == .over || quantity.qualifier == .under
    if !isBound, let bound = Self.bounds.match(tokens, endingBefore: start) {
      start -= bound.count
    } else if !isBound {
      return false
    }
    return start > scene.sentence.range.lowerBound && Self.some.contains(tokens[start - 1].key)
  }

  private static let bounds = Lexicon<Bool>("trên mức", "dưới mức", "từ")
  private static let some: Set<WordKey> = Set(
    ["tỉnh", "phương", "nào", "vị", "quan", "ngành", "bộ", "phố"].map { WordKey($0) })

  /// `100% thủ tục`: a share of what stands behind it, not the value of what was named before.
  private func isShareOfNoun(_ quantity: Quantity, _ scene: Scene) -> Bool {
    quantity.shape == .percent
      && nouns.units(
        scene.passage.tokens, at: quantity.tokens.upperBound, in: scene.sentence.range) != nil
  }

  private static let counts: Set<WordKey> = Set(["số", "lượng"].map { WordKey($0) })
  private static let index = WordKey("chỉ")

  /// `số hồ sơ nộp trực tuyến tăng 61%` tells how a count grew, not a percentage.
  private func isOfCount(_ topic: Range<Int>, _ scene: Scene) -> Bool {
    guard scene.verb != nil, topic.lowerBound > scene.sentence.range.lowerBound else {
      return false
    }
    let before = scene.passage.tokens[topic.lowerBound - 1].key
    return Self.counts.contains(before)
      && !(topic.lowerBound > 1 && scene.passage.tokens[topic.lowerBound - 2].key == Self.index)
  }
}
