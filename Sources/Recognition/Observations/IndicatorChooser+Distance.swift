import Catalog
import Chronology
import VietnameseText

// Names that do not stand right before a number.
extension IndicatorChooser {
  /// By distance: words, marks and numbers between a name and the number speak against it.
  func nearest(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
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
  func ofNoun(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
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
  func ofLevel(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    let opens = scene.lead.range.lowerBound <= scene.sentence.range.lowerBound + 1
    guard scene.lead.level != nil || scene.lead.refersBack, scene.lead.content.isEmpty,
      let whole = scene.previous
        ?? (scene.before == nil && (opens || scene.lead.refersBack)
          ? scene.percentage : nil)
    else { return nil }
    switch (quantity.shape, indicators[whole].measure) {
    case (.percent, .percent): return choice(whole, 70, "level", quantity, scene)
    case (.bare, .count) where !isCounted(quantity, scene):
      return choice(whole, 70, "level", quantity, scene)
    default: return nil
    }
  }

  /// `Q.Tân Bình chỉ 26 hồ sơ`, `cấp xã 61.455 hồ sơ`: of one place or level what the clause before counted first.
  func ofPlace(_ quantity: Quantity, _ scene: Scene) -> IndicatorChoice? {
    let (lead, tokens, end) = (scene.lead, scene.passage.tokens, quantity.tokens.upperBound)
    guard quantity.shape == .bare, scene.verb == nil, lead.hasPlace || lead.level != nil,
      lead.isBare,
      let length = nouns.length(tokens, at: end),
      nouns.units(tokens, at: end + length, in: scene.sentence.range) == nil,
      !lead.range.contains(where: { Self.remaining.contains(tokens[$0].key) }),
      let units = nouns.units(tokens, at: end, in: scene.sentence.range),
      let count = units.lazy.filter(Self.flows.contains).compactMap({ scene.counts[$0] }).first,
      scene.topicSinceLast == nil
    else { return nil }
    // In the same clause the last one is spoken of: `trễ hạn 45 hồ sơ, trong đó huyện Lạc Sơn 26 hồ sơ`.
    let counted = count.clause == scene.clause ? count.last : count.first
    return choice(counted, 70, "level", quantity, scene)
  }

  /// Units of what comes in and goes out: places and people may be counted for anything.
  private static let flows: Set = ["dossiers", "letters", "submissions"]
  private static let remaining: WordSet = ["còn", "chưa", "hết", "thiếu", "thêm"]

  /// `thứ tư về PCI`, `4/34 về SIPAS`: the name that "về" joins to the number before it.
  func nameAbout(_ quantity: Quantity, _ scene: Scene) -> IndicatorTopics.Mention? {
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
  func behind(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    let end = quantity.tokens.upperBound
    guard let mention = scene.topics.first(where: { $0.range.lowerBound >= end }),
      mention.range.lowerBound - end <= 3,
      !(end..<mention.range.lowerBound).contains(where: { scene.passage.tokens[$0].kind == .mark })
    else { return [] }
    return mention.topic.indicators.compactMap { choice($0, 50, "topic", quantity, scene) }
  }

  /// The index of the sentences before, else of the article, for sentences that name none.
  func carried(_ quantity: Quantity, _ scene: Scene) -> [IndicatorChoice] {
    guard let topic = scene.carried, mayCarry(quantity, scene) else { return [] }
    // `Bình quân cả nước đạt 76,92%` behind the parts of an index is of the whole.
    let whole =
      scene.lead.isMean
      ? topic.indicators.first.flatMap { family.number(of: indicators[$0].within) } : nil
    let spoken = whole.map { family.members(with: $0) } ?? topic.indicators
    let found = carried(of: spoken, quantity, scene)
    // A value that the part cannot have is the whole's.
    guard found.isEmpty, let index = topic.indicators.first,
      let whole = family.number(of: indicators[index].within)
    else { return found }
    return carried(of: family.members(with: whole), quantity, scene)
  }

  private func carried(
    of indicators: [Int], _ quantity: Quantity, _ scene: Scene
  ) -> [IndicatorChoice] {
    indicators.compactMap { choice($0, 20, "carried-topic", quantity, scene) }
  }

  /// `Vĩnh Phúc giữ ngôi đầu với 90,36%`
  private func isBehindRank(_ scene: Scene) -> Bool {
    guard let before = scene.before, before.isImplied else { return false }
    return scene.leads[scene.number - 1].hasPlace
  }

  /// Whether a rank in words stands with nothing behind it but a mark or its value: else it is one in something.
  private func isAlone(_ rank: Quantity, _ scene: Scene) -> Bool {
    let (end, tokens) = (rank.tokens.upperBound, scene.passage.tokens)
    guard end < scene.sentence.range.upperBound, tokens[end].kind == .word else { return true }
    return tokens[end].key == WordKey("với")
      && scene.sentence.quantities.contains { (end + 1...end + 2).contains($0.tokens.lowerBound) }
  }

  /// Whether nothing but places, times, numbers and grammar stands in the sentence before the number, so that it can only be of
  /// what was spoken of before.
  private func isPlain(_ scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    let known = scene.places + scene.sentence.times.map(\.tokens) + scene.topics.map(\.range)
    var index = scene.sentence.range.lowerBound
    while index < scene.quantity.tokens.lowerBound {
      if let name = known.first(where: { $0.contains(index) }) {
        index = name.upperBound
      } else if tokens[index].kind != .word || Self.numbers.contains(tokens[index].key) {
        index += 1
      } else if let words = GrammarWords.match(tokens, at: index) {
        index += words
      } else {
        return false
      }
    }
    return true
  }

  private static let numbers: WordSet = ["hai", "ba", "bốn", "các", "những"]

  /// `Hải Phòng (91,87%)`
  private func isAtPlace(_ scene: Scene) -> Bool {
    let open = scene.quantity.tokens.lowerBound - 1
    return scene.places.contains { $0.upperBound == open }
      && scene.passage.tokens[open].word == .open && isPlain(scene)
  }

  /// Ranks, places and points are of an index; percentages where they stand at a place or in a pair.
  private func mayCarry(_ quantity: Quantity, _ scene: Scene) -> Bool {
    if quantity.isImplied {
      return scene.lead.hasPlace && isAlone(quantity, scene) && isPlain(scene)
    }
    if Admission.allowsWeak(quantity) || scene.isInPair { return true }
    let lead = scene.lead
    guard lead.content.isEmpty else { return false }
    switch quantity.shape {
    case .percent:
      return lead.hasPlace || lead.isMean || lead.isGoal || scene.ministry != nil
        || isAtPlace(scene)
        || isBehindRank(scene)
    case .bare: return lead.hasPlace && !quantity.value.isInteger
    default: return false
    }
  }
}
