import Chronology

/// Documents, persons, events, directives and assessments: what one article says twice counts once.
enum Mentions {
  /// In a total order: place, type, date of publication, source, position.
  static func distinct(_ facts: [SourcedFact]) -> [SourcedFact] {
    var byArticle: [Mention: [SourcedFact]] = [:]
    for fact in facts where fact.fact.observation == nil {
      byArticle[Mention(fact.fact), default: []].append(fact)
    }
    return byArticle.values.flatMap(withoutRepetitions).arranged(by: precedes)
  }

  /// What two mentions have in common if one may repeat the other.
  private struct Mention: Hashable {
    var article: ExactText
    var place: String
    var subject: String?
    var type: String
    var name: ExactText

    init(_ fact: Fact) {
      article = ExactText(fact.origin.articleKey)
      place = fact.place
      subject = fact.subject
      type = fact.type
      name = ExactText(fact.detail.mentionedName ?? fact.evidence.sentence)
    }
  }

  /// Keeps a mention only if no better one says as much.
  private static func withoutRepetitions(_ mentions: [SourcedFact]) -> [SourcedFact] {
    let ranked = mentions.sorted { left, right in
      let (l, r) = (left.fact.detail.fieldCount, right.fact.detail.fieldCount)
      return l != r ? l > r : SourcedFact.precedes(left, right)
    }
    var kept: [SourcedFact] = []
    for mention in ranked
    where !kept.contains(where: { $0.fact.detail.includes(mention.fact.detail) }) {
      kept.append(mention)
    }
    return kept
  }

  private static func precedes(_ left: SourcedFact, _ right: SourcedFact) -> Bool {
    let (l, r) = (left.fact, right.fact)
    if l.place != r.place { return l.place < r.place }
    if l.type != r.type { return l.type < r.type }
    if l.origin.published != r.origin.published {
      return inOrderMissingLast(l.origin.published, r.origin.published)
    }
    return Fact.precedes(l, r)
  }
}

extension Fact.Detail {
  /// Facts of another name are never repetitions of each other; `nil` for what has none.
  fileprivate var mentionedName: String? {
    switch self {
    case .document(let document): document.number.lowercased()
    case .person(let person): person.name
    case .event(let event): event.name
    case .directive(let directive): directive.task
    case .assessment, .observation: nil
    }
  }

  /// How many of the optional fields are filled.
  fileprivate var fieldCount: Int {
    switch self {
    case .document(let it):
      [it.issuer != nil, it.date != nil, it.title != nil].count { $0 }
    case .person(let it): it.body == nil ? 0 : 1
    case .event(let it): it.date == nil ? 0 : 1
    case .directive(let it): (it.from == nil ? 0 : 1) + (it.period == nil ? 0 : 1)
    case .observation, .assessment: 0
    }
  }

  /// Whether `other` says nothing that this does not say.
  fileprivate func includes(_ other: Fact.Detail) -> Bool {
    switch (self, other) {
    case (.document(let mine), .document(let its)):
      mine.kind == its.kind && covers(mine.issuer, its.issuer) && covers(mine.date, its.date)
        && covers(mine.title, its.title)
    case (.person(let mine), .person(let its)):
      mine.post == its.post && covers(mine.body, its.body)
    case (.event(let mine), .event(let its)):
      mine.event == its.event && covers(mine.date, its.date)
    case (.directive(let mine), .directive(let its)):
      mine.to == its.to && covers(mine.from, its.from) && covers(mine.period, its.period)
    default: self == other
    }
  }

  private func covers<Value: Equatable>(_ mine: Value?, _ its: Value?) -> Bool {
    its == nil || mine == its
  }
}
