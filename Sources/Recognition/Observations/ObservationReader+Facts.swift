import Catalog
import Chronology
import VietnameseText

// One number → one fact.
extension ObservationReader {
  /// - Returns: What the number says, of which there now is a fact for each of its places; `nil` where it says nothing.
  func read(
    _ quantity: Quantity, _ choice: IndicatorChoice?, _ scene: Scene,
    _ context: ArticleContext, _ memory: PassageMemory, into facts: inout [Fact]
  ) -> Observation? {
    let indicator = choice.map { chooser.indicators[$0.indicator] }
    guard
      var observation = observation(quantity, choice, indicator, scene, context)
    else { return nil }
    let timing = context.timing(
      of: quantity, in: scene.sentence, passage: scene.passage, indicator: indicator,
      kind: observation.kind, memory: memory)
    observation.period = (scene.isGoalOfBefore ? scene.yearBefore : nil) ?? timing.period
    if observation.kind == .actual, context.isAhead(timing.period, indicator) {
      observation.kind = .target
    }
    observation.comparedWith = observation.kind == .change ? timing.comparedWith : nil
    func add(_ place: String) {
      facts.append(
        Fact(
          origin: context.origin, place: place,
          subject: choice?.rule == "sum"
            ? scene.part.map { scene.passage.string($0.name).lowercased() }
            : subject(of: indicator, in: place, scene, context),
          evidence: scene.passage.evidence(scene.sentence, quantity.tokens),
          confidence: confidence(choice, timing, place, scene.passage.role),
          rule: choice?.factRule ?? "observation/uncatalogued",
          about: context.periods.review, detail: .observation(observation)))
    }
    if (indicator?.lagYears ?? 0) > 0, scene.ministry != nil {
      add(PlaceContext.nation)
    } else if let place = Distribution.place(
      of: quantity, in: scene.sentence, scene.passage, context.places)
    {
      add(place)
    } else {
      let places = context.places(of: indicator, quantity, in: scene.passage, scene.sentence)
      for place in places { add(place) }
    }
    return observation
  }

  /// The ministries, where an index of theirs is spoken of; else the level of administration that the number is of.
  private func subject(
    of indicator: Indicator?, in place: String, _ scene: Scene, _ context: ArticleContext
  ) -> String? {
    if place == PlaceContext.nation, (indicator?.lagYears ?? 0) > 0 {
      if let ministry = scene.ministry { return scene.passage.string(ministry) }
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
      unit: Units.unit(
        of: indicator, quantity, isChange: kind == .change || quantity.shape == .places),
      of: quantity.of,
      qualifier: qualifier(quantity, scene))
  }

  /// The ends of `giảm từ 20 - 50%` are bounds: two values of one thing would contradict each other.
  private func qualifier(_ quantity: Quantity, _ scene: Scene) -> Observation.Qualifier {
    if Direction.compared(quantity, scene.passage.tokens) != nil { return .exact }
    let tokens = scene.passage.tokens
    let start = scene.space.lowerBound
    let rises = (max(scene.sentence.range.lowerBound, start - 2)..<start)
      .contains { Self.rises.contains(tokens[$0].key) }
    if rises { return quantity.qualifier }  // `tăng từ 20,5% đến 61,2%`
    switch quantity.rangeEnd {
    case .lower where quantity.qualifier == .exact: return .atLeast
    case .upper where quantity.qualifier == .exact: return .atMost
    default: return quantity.qualifier
    }
  }

  private static let rises: WordSet = ["tăng", "nâng"]

  private func uncatalogued(
    _ quantity: Quantity, _ kind: Observation.Kind, _ value: ExactDecimal,
    _ scene: Scene
  ) -> Observation? {
    guard !quantity.isImplied else { return nil }
    var label = nouns.label(
      scene.passage, from: quantity.tokens.upperBound, in: scene.sentence.range)
    if label.isEmpty, quantity.shape == .bare, let part = scene.part {
      label = scene.passage.string(part.name)
    }
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
    let hasOwnVerb =
      choice?.rule == "phrase" && choice?.isLed ?? false
      && (measure == .count || measure == .percent)
    let (tokens, range) = (scene.passage.tokens, scene.sentence.range)
    // `phấn đấu nâng từ 61,5% lên 75%`
    if scene.verb == nil, Levels.isEarlier(quantity, in: scene.sentence, tokens) { return .actual }
    if scene.verb == nil, quantity.shape != .places,
      let own = Levels.ownTime(of: quantity, in: scene.sentence, tokens),
      let period = context.periods.period(of: own), let year = context.periods.year,
      period.last.year < year
    {
      return .actual
    }
    let isPlanned =
      context.isPlan && choice != nil && (measure == .percent || measure == .score)
      && !context.isPast(scene.sentence)
      && !Targets.isResult(tokens, range, before: quantity.tokens.lowerBound)
    let isListed =
      scene.isListedGoal && !context.isPast(scene.sentence)
      && !Targets.isResult(tokens, range, before: quantity.tokens.lowerBound)
    if isPlanned || isListed || Targets.isOrdered(tokens, range, quantity)
      || Targets.isOutstanding(tokens, scene.sentence, quantity)
      || Targets.names(tokens, before: quantity.tokens.lowerBound)
      || Targets.governs(tokens, scene.sentence, before: quantity.tokens.lowerBound)
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
    if scene.sentence.times.isEmpty { return false }
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
      case "share", "sum": 88
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
