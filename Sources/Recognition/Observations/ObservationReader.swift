import Catalog
import Chronology
import VietnameseText

/// Reads the observations of an article.
struct ObservationReader: Sendable {
  private let catalog: Catalog
  private let topics: IndicatorTopics
  private let nouns: CountedNouns
  private let chooser: IndicatorChooser
  private let addresses: ArticleTopics

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    self.catalog = catalog
    topics = IndicatorTopics(catalog: catalog, abbreviations: abbreviations)
    nouns = CountedNouns(catalog: catalog, abbreviations: abbreviations)
    chooser = IndicatorChooser(catalog: catalog, nouns: nouns, abbreviations: abbreviations)
    addresses = ArticleTopics(topics.indexNames(catalog))
  }

  /// The index that an article is about; `nil` where its title names several, or neither it nor its address any.
  func topic(of article: PreparedArticle) -> IndicatorTopics.Topic? {
    guard let title = article.passages.first else { return nil }
    let named = topics.mentions(in: title.tokens, range: title.tokens.indices, carried: [])
      .map(\.topic).filter { !$0.isWeak && $0.indicators.contains(where: chooser.isIndex) }
    guard let first = named.first else { return addresses.topic(ofAddress: article.article.url) }
    return named.allSatisfy { $0 == first } ? first : nil
  }

  func facts(in passage: Passage, _ context: ArticleContext, _ memory: inout PassageMemory)
    -> [Fact]
  {
    passage.sentences.flatMap { sentence in
      facts(in: sentence, of: passage, context, &memory)
    }
  }

  private func facts(
    in sentence: Sentence, of passage: Passage, _ context: ArticleContext,
    _ memory: inout PassageMemory
  ) -> [Fact] {
    var scene = scene(of: sentence, in: passage, context, memory)
    var facts: [Fact] = []
    var last: (quantity: Quantity, verb: Direction.Verb?)?
    for number in scene.sentence.quantities.indices {
      scene.number = number
      scene.verb = verb(of: scene.quantity, scene, last)
      let choice = chooser.choose(scene.quantity, scene)
      facts += self.facts(scene.quantity, choice, scene, context, memory)
      scene.previous = choice?.indicator ?? scene.previous
      scene.boundBefore = choice?.indicator
      if let choice { memory.note(chooser.indicators[choice.indicator], choice.indicator) }
      if let choice, chooser.isIndex(choice.indicator) { scene.current = choice.indicator }
      last = (scene.quantity, scene.verb)
    }
    memory.note(sentence, in: passage, indices: indices(in: scene), context)
    return Parts.demoted(facts) { (catalog.indicator($0)?.lagYears ?? 0) > 0 }
  }

  private func scene(
    of sentence: Sentence, in passage: Passage, _ context: ArticleContext, _ memory: PassageMemory
  ) -> Scene {
    var sentence = sentence
    let carried = memory.topic ?? context.topic
    let mentions = topics.mentions(
      in: passage.tokens, range: sentence.range, carried: [memory.topic, context.topic])
    sentence.quantities.removeAll { context.places.isName($0, in: passage) }
    sentence.quantities += context.places.firsts(in: passage, sentence)
    sentence.quantities.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let pairs = Pairs.joined(sentence.quantities, passage.tokens)
    sentence.quantities = pairs.quantities
    let places =
      sentence.quantities.isEmpty ? [] : context.places.names(in: passage, range: sentence.range)
    let leads = LeadReader(
      tokens: passage.tokens, sentence: sentence, topics: mentions, places: places,
      regions: places.isEmpty ? [] : context.places.regions(in: passage, range: sentence.range)
    ).leads()
    return Scene(
      passage: passage, sentence: sentence, topics: mentions, leads: leads, places: places,
      carried: carried, percentage: memory.percentage, pairs: pairs.members)
  }

  /// The indices that a sentence names in full; parts of one only where none is named as a whole.
  private func indices(in scene: Scene) -> [IndicatorTopics.Topic] {
    let named = scene.topics.map(\.topic).filter { topic in
      !topic.isShort && topic.indicators.contains(where: chooser.isIndex)
    }
    let wholes = named.filter { topic in
      topic.indicators.contains { chooser.indicators[$0].within == nil }
    }
    return wholes.isEmpty ? named : wholes
  }

  /// The verb before the number, or the one that governed the number joined to it by a comma.
  private func verb(
    of quantity: Quantity, _ scene: Scene,
    _ last: (quantity: Quantity, verb: Direction.Verb?)?
  ) -> Direction.Verb? {
    let tokens = scene.passage.tokens
    if quantity.sign == .plus { return .up }
    if quantity.sign == .minus { return .down }
    if Direction.comparesWithOthers(
      tokens, quantity, in: scene.sentence.range, places: scene.places)
    {
      return .against
    }
    if let verb = Direction.verb(tokens, before: quantity, in: scene.sentence.range) { return verb }
    if let verb = Direction.verb(tokens, before: quantity, comparedIn: scene.sentence) {
      return verb
    }
    if isMoreAgain(quantity, scene) { return .up }
    if quantity.shape == .percentagePoints, quantity.value < ExactDecimal(30) { return .against }
    guard let last, let verb = last.verb, quantity.shape != .rank, quantity.shape != .bare,
      quantity.shape != last.quantity.shape,
      Direction.isShared(
        tokens, between: last.quantity.tokens.upperBound..<quantity.tokens.lowerBound)
    else { return quantity.shape == .places ? .up : nil }
    return verb
  }
}

// Changes without a verb of their own.
extension ObservationReader {
  /// `87,79%, hơn 3,05%`: "hơn" right behind a value of an index, and far below it, is a difference and no bound.
  private func isMoreAgain(_ quantity: Quantity, _ scene: Scene) -> Bool {
    guard quantity.qualifier == .over, let before = scene.before, scene.current != nil,
      quantity.shape == before.shape, quantity.shape == .percent || quantity.shape == .points,
      before.tokens.upperBound + 1 == quantity.tokens.lowerBound,
      scene.passage.tokens[before.tokens.upperBound].word == .comma,
      scene.passage.tokens[quantity.tokens.lowerBound].key == WordKey("hơn"),
      let threefold = quantity.value.multiplied(by: ExactDecimal(3))
    else { return false }
    return threefold < before.value
  }
}

// One number → one fact.
extension ObservationReader {
  private func facts(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ scene: Scene,
    _ context: ArticleContext, _ memory: PassageMemory
  ) -> [Fact] {
    let indicator = choice.map { chooser.indicators[$0.indicator] }
    guard
      var observation = observation(quantity, choice, indicator, scene, context)
    else { return [] }
    let timing = context.timing(
      of: quantity, in: scene.sentence, passage: scene.passage, indicator: indicator,
      kind: observation.kind, memory: memory)
    observation.period = timing.period
    if observation.kind == .actual, context.isAhead(timing.period, indicator) {
      observation.kind = .target
    }
    observation.comparedWith = observation.kind == .change ? timing.comparedWith : nil
    let places =
      Distribution.place(of: quantity, in: scene.sentence, scene.passage, context.places)
      .map { [$0] }
      ?? context.places(of: indicator, quantity, in: scene.passage, scene.sentence)
    return places.map { place in
      Fact(
        origin: context.origin, place: place,
        subject: subject(of: indicator, in: place, scene, context),
        evidence: scene.passage.evidence(scene.sentence, quantity.tokens),
        confidence: confidence(choice, timing, place, scene.passage.role),
        rule: choice.map { "observation/\($0.rule)" } ?? "observation/uncatalogued",
        about: context.periods.review, detail: .observation(observation))
    }
  }

  /// The ministries, where an index of theirs is spoken of; else the level of administration that the number is of.
  private func subject(
    of indicator: Indicator?, in place: String, _ scene: Scene, _ context: ArticleContext
  ) -> String? {
    if place == PlaceContext.nation, (indicator?.lagYears ?? 0) > 0 {
      if let ministries = Ministries.subject(of: scene) { return ministries }
    }
    if place == PlaceContext.nation, let ministry = context.places.ministry { return ministry }
    if let level = scene.lead.level { return scene.passage.string(level).lowercased() }
    return (indicator.map { $0.measure == .rank || $0.measure == .score } ?? false)
      ? scene.body.map { scene.passage.string($0) } : nil
  }

  private func observation(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ indicator: Indicator?,
    _ scene: Scene, _ context: ArticleContext
  ) -> Observation? {
    let kind = kind(quantity, choice, scene, context)
    var value = choice?.value ?? quantity.value
    if kind == .change, scene.verb == .down { value = value.negated }
    guard let indicator, scene.verb != .against else {
      return uncatalogued(quantity, kind, value, scene)
    }
    return Observation(
      indicator: indicator.id, kind: kind, value: value,
      unit: Units.unit(of: indicator, quantity, isChange: kind == .change), of: quantity.of,
      qualifier: Direction.compared(quantity, scene.passage.tokens) == nil
        ? quantity.qualifier : .exact)
  }

  private func uncatalogued(
    _ quantity: Quantity, _ kind: Observation.Kind, _ value: ExactDecimal,
    _ scene: Scene
  ) -> Observation? {
    guard !quantity.isImplied else { return nil }
    let label = nouns.label(
      scene.passage, from: quantity.tokens.upperBound, in: scene.sentence.range)
    if quantity.shape == .bare, label.isEmpty || quantity.isSpelled { return nil }
    return Observation(
      indicator: Observation.uncatalogued, label: label.isEmpty ? nil : label, kind: kind,
      value: value, unit: Units.unit(ofUncatalogued: quantity, isChange: kind == .change),
      of: quantity.of, qualifier: quantity.qualifier)
  }

  /// A verb makes a change, unless the indicator's own phrase has the verb in it (tinh giản 25 người).
  private func kind(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ scene: Scene,
    _ context: ArticleContext
  ) -> Observation.Kind {
    let measure = choice.map { chooser.indicators[$0.indicator].measure }
    let hasOwnVerb = choice?.rule == "phrase" && (measure == .count || measure == .percent)
    let (tokens, range) = (scene.passage.tokens, scene.sentence.range)
    let isPlanned =
      context.isPlan && choice != nil && measure == .percent && !context.isPast(scene.sentence)
      && !Targets.isResult(tokens, range, before: quantity.tokens.lowerBound)
    if isPlanned || Targets.isOrdered(tokens, range, quantity)
      || Targets.names(tokens, before: quantity.tokens.lowerBound)
      || Targets.governs(
        scene.passage.tokens, scene.sentence.range, before: quantity.tokens.lowerBound)
    {
      return .target
    }
    if scene.verb != nil, !hasOwnVerb { return .change }
    if isDue(quantity, scene, context) { return .target }
    return .actual
  }

  /// "đến năm 2025 đạt 90%": a deadline before the number in its clause, not yet past when it was written.
  private func isDue(
    _ quantity: Quantity, _ scene: Scene, _ context: ArticleContext
  ) -> Bool {
    let clause = Clauses.clause(
      scene.passage.tokens, scene.sentence.range, around: quantity.tokens.lowerBound)
    let before = scene.sentence.times.last {
      $0.tokens.upperBound <= quantity.tokens.lowerBound && clause.contains($0.tokens.lowerBound)
    }
    guard let before, before.role == .due, let due = before.year else { return false }
    return context.periods.year.map { due >= $0 } ?? true
  }

  /// Two digits: how the indicator was found, less what is not known.
  private func confidence(
    _ choice: IndicatorChoice?, _ timing: Timing, _ place: String, _ role: Block.Role
  ) -> Double {
    var percent =
      switch choice?.rule {
      case "phrase": 92
      case "share": 88
      case "topic", "topic-region": 84
      case .some: 65
      case nil: 40
      }
    if timing.period == nil { percent -= 20 }
    if timing.isGuess { percent -= 8 }
    if place == PlaceContext.unknown { percent -= 15 }
    if role == .heading { percent -= 5 }
    return Double(percent) / 100
  }
}

/// Unit ids (CONTRACT: fact records).
enum Units {
  static func unit(of indicator: Indicator, _ quantity: Quantity, isChange: Bool) -> String {
    guard isChange else { return indicator.unit }
    switch indicator.measure {
    case .rank: return "places"
    case .score: return "points"
    case .percent: return quantity.shape == .points ? "points" : "percentage_points"
    case .money: return quantity.shape == .percent ? "percent" : indicator.unit
    case .count: return quantity.shape == .percent ? "percent" : indicator.unit
    }
  }

  static func unit(ofUncatalogued quantity: Quantity, isChange: Bool) -> String {
    switch quantity.shape {
    case .rank: "rank"
    case .percent: "percent"
    case .percentagePoints: "percentage_points"
    case .points: "points"
    case .places: "places"
    case .money(let currency): currency
    case .bare, .measure, .duration: "count"
    }
  }
}
