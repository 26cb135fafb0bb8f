import Catalog
import Chronology
import VietnameseText

/// Reads the observations of an article.
struct ObservationReader: Sendable {
  private let catalog: Catalog
  private let phrases: IndicatorPhrases
  private let nouns: CountedNouns
  private let chooser: IndicatorChooser

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    self.catalog = catalog
    phrases = IndicatorPhrases(catalog: catalog, abbreviations: abbreviations)
    nouns = CountedNouns(catalog: catalog, abbreviations: abbreviations)
    chooser = IndicatorChooser(phrases: phrases, nouns: nouns)
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
    let topics = phrases.topics.matches(in: passage.tokens, range: sentence.range)
    var scene = IndicatorChooser.Scene(
      passage: passage, sentence: sentence, topics: topics, carried: memory.topic)
    var facts: [Fact] = []
    var last: (quantity: Quantity, verb: Direction.Verb?)?
    for quantity in sentence.quantities {
      scene.verb = verb(of: quantity, scene, last)
      let choice = chooser.choose(quantity, scene)
      let fact = fact(quantity, choice, scene, context, memory)
      if let fact { facts.append(fact) }
      scene.previous = choice?.indicator ?? scene.previous
      last = (quantity, scene.verb)
    }
    memory.note(sentence, topics: topics, phrases: phrases, context)
    return Parts.demoted(facts) { (catalog.indicator($0)?.lagYears ?? 0) > 0 }
  }

  /// The verb before the number, or the one that governed the number joined to it by a comma.
  private func verb(
    of quantity: Quantity, _ scene: IndicatorChooser.Scene,
    _ last: (quantity: Quantity, verb: Direction.Verb?)?
  ) -> Direction.Verb? {
    let tokens = scene.passage.tokens
    if quantity.sign == .plus { return .up }
    if quantity.sign == .minus { return .down }
    if let verb = Direction.verb(tokens, before: quantity, in: scene.sentence.range) { return verb }
    if let verb = Direction.verb(tokens, before: quantity, comparedIn: scene.sentence) {
      return verb
    }
    if quantity.shape == .percentagePoints { return .against }
    guard let last, let verb = last.verb, quantity.shape != .rank, quantity.shape != .bare,
      quantity.shape != last.quantity.shape,
      Direction.isShared(
        tokens, between: last.quantity.tokens.upperBound..<quantity.tokens.lowerBound)
    else { return quantity.shape == .places ? .up : nil }
    return verb
  }
}

// One number → one fact.
extension ObservationReader {
  private func fact(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ scene: IndicatorChooser.Scene,
    _ context: ArticleContext, _ memory: PassageMemory
  ) -> Fact? {
    let indicator = choice.map { phrases.indicators[$0.indicator] }
    guard
      var observation = observation(quantity, choice, indicator, scene, context)
    else { return nil }
    let timing = context.timing(
      of: quantity, in: scene.sentence, passage: scene.passage, indicator: indicator,
      kind: observation.kind, memory: memory)
    observation.period = timing.period
    observation.comparedWith = observation.kind == .change ? timing.comparedWith : nil
    let place =
      Distribution.place(of: quantity, in: scene.sentence, scene.passage, context.places)
      ?? context.place(
        of: indicator, in: scene.passage, scene.sentence, at: quantity.tokens.lowerBound)
    return Fact(
      origin: context.origin, place: place,
      subject: place == PlaceContext.nation && (indicator?.lagYears ?? 0) > 0
        ? Ministries.subject(of: scene) : nil,
      evidence: scene.passage.evidence(scene.sentence, quantity.tokens),
      confidence: confidence(choice, timing, place, scene.passage.role),
      rule: choice.map { "observation/\($0.rule)" } ?? "observation/uncatalogued",
      about: context.periods.review, detail: .observation(observation))
  }

  private func observation(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ indicator: Indicator?,
    _ scene: IndicatorChooser.Scene, _ context: ArticleContext
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
      qualifier: quantity.qualifier)
  }

  private func uncatalogued(
    _ quantity: Quantity, _ kind: Observation.Kind, _ value: ExactDecimal,
    _ scene: IndicatorChooser.Scene
  ) -> Observation? {
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
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ scene: IndicatorChooser.Scene,
    _ context: ArticleContext
  ) -> Observation.Kind {
    let measure = choice.map { phrases.indicators[$0.indicator].measure }
    let hasOwnVerb = choice?.rule == "phrase" && (measure == .count || measure == .percent)
    if Targets.governs(
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
    _ quantity: Quantity, _ scene: IndicatorChooser.Scene, _ context: ArticleContext
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
    case .money: return indicator.unit
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
