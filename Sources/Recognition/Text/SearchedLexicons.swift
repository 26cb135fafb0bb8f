import VietnameseText

/// The lexicons that every sentence is searched for.
extension LexiconSet {
  static var judgements: LexiconSet { LexiconSet(rawValue: 1) }
  static var topics: LexiconSet { LexiconSet(rawValue: 2) }
  static var places: LexiconSet { LexiconSet(rawValue: 4) }
  static var regions: LexiconSet { LexiconSet(rawValue: 8) }
  /// What the name of a district, town or commune stands behind.
  static var districts: LexiconSet { LexiconSet(rawValue: 16) }
  static var events: LexiconSet { LexiconSet(rawValue: 32) }
  /// Verbs that ask.
  static var requests: LexiconSet { LexiconSet(rawValue: 64) }
  /// Times to come.
  static var ahead: LexiconSet { LexiconSet(rawValue: 128) }
  /// Ranks that no number says.
  static var superlatives: LexiconSet { LexiconSet(rawValue: 256) }
  /// Posts, and family names.
  static var persons: LexiconSet { LexiconSet(rawValue: 512) }
  /// `lần lượt`
  static var turns: LexiconSet { LexiconSet(rawValue: 1024) }
  /// What sets a goal.
  static var goals: LexiconSet { LexiconSet(rawValue: 2048) }
  /// What ``LeadWords`` has.
  static var leads: LexiconSet { LexiconSet(rawValue: 4096) }
  /// What the name of a body begins with.
  static var bodies: LexiconSet { LexiconSet(rawValue: 8192) }
  /// What a group of those who are asked begins with.
  static var recipients: LexiconSet { LexiconSet(rawValue: 16384) }
  static var areas: LexiconSet { LexiconSet(rawValue: 32768) }
}

extension OpeningTable {
  init(_ observations: ObservationReader, _ assessments: AssessmentReader, _ finder: PlaceFinder) {
    self.init(
      observations.openings + assessments.openings + finder.openings + [
        (.districts, DistrictFinder.openings), (.events, EventWords.nouns.openings),
        (.requests, DirectiveWords.verbs.openings), (.ahead, DirectiveWords.ahead.openings),
        (.superlatives, SuperlativeRanks.openings), (.persons, PersonReader.openings),
        (.turns, Distribution.openings), (.goals, Targets.openings),
        (.leads, LeadWords.standard.openings), (.bodies, Bodies.openings),
        (.recipients, Recipients.openings),
      ])
  }
}
