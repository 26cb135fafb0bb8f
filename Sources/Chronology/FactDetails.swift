/// A number about the world.
public struct Observation: Hashable, Sendable {
  /// `actual` (kết quả), `target` (chỉ tiêu, phấn đấu), `change` (tăng, giảm), signed as meant.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case actual, target, change }

  /// How the text bounds the value (hơn, gần, từ … trở lên).
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    case exact, over, under, about
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  /// A catalog id, or ``uncatalogued`` with ``label``.
  package var indicator: String
  /// The counted noun phrase as written, where no indicator fits.
  package var label: String?
  package var kind: Kind
  package var value: ExactDecimal
  /// `percent`, `points`, `rank`, `places`, `percentage_points`, `VND`, `USD`, a counted noun's id, `count`.
  package var unit: String
  /// The whole that the value is a part of: the 63 of 43/63.
  package var of: ExactDecimal?
  package var qualifier: Qualifier
  /// What the number is about; `nil` where the text does not say.
  package var period: Period?
  /// For a change: the period it is measured from.
  package var comparedWith: Period?
  /// Computed from other facts, whose ids are in ``from``.
  package var derived: Bool
  package var from: [String]

  package static let uncatalogued = "uncatalogued"

  package var isCatalogued: Bool { indicator != Observation.uncatalogued }

  package init(
    indicator: String, label: String? = nil, kind: Kind = .actual, value: ExactDecimal,
    unit: String, of: ExactDecimal? = nil, qualifier: Qualifier = .exact, period: Period? = nil,
    comparedWith: Period? = nil, derived: Bool = false, from: [String] = []
  ) {
    self.indicator = indicator
    self.label = label
    self.kind = kind
    self.value = value
    self.unit = unit
    self.of = of
    self.qualifier = qualifier
    self.period = period
    self.comparedWith = comparedWith
    self.derived = derived
    self.from = from
  }
}

/// A legal or administrative document cited by number.
package struct CitedDocument: Hashable, Sendable {
  /// As printed, without "số": `12-NQ/TU`.
  package var number: String
  /// `resolution`, `decree`, `decision`, `circular`, `directive`, `plan`, `official_letter`, `law`, …
  package var kind: String
  package var issuer: String?
  package var date: Day?
  package var title: String?

  package init(
    number: String, kind: String, issuer: String? = nil, date: Day? = nil, title: String? = nil
  ) {
    self.number = number
    self.kind = kind
    self.issuer = issuer
    self.date = date
    self.title = title
  }
}

/// A named person with a post.
package struct OfficeHolder: Hashable, Sendable {
  package var name: String
  /// As written, without the name: `Phó Giám đốc Sở Nội vụ`.
  package var post: String
  package var body: String?

  package init(name: String, post: String, body: String? = nil) {
    self.name = name
    self.post = post
    self.body = body
  }
}

/// Something that took place on a day or in a period.
package struct Event: Hashable, Sendable {
  /// `conference`, `award`, `launch`, `announcement`, `inspection`, `training`, `signing`, `other`.
  package var event: String
  /// A day or a period; `nil` where the text does not say.
  package var date: Period?
  package var name: String

  package init(event: String, date: Period? = nil, name: String) {
    self.event = event
    self.date = date
    self.name = name
  }
}

/// Someone asks somebody to do something.
package struct Directive: Hashable, Sendable {
  package var from: String?
  package var to: [String]
  package var task: String
  /// When it is due.
  package var period: Period?

  package init(from: String?, to: [String], task: String, period: Period? = nil) {
    self.from = from
    self.to = to
    self.task = task
    self.period = period
  }
}

/// A judgement on results.
package struct Assessment: Hashable, Sendable {
  package enum Class: String, Hashable, Sendable, CaseIterable {
    case achievement, limitation, cause
  }

  package var judgement: Class
  /// A reform area id: `steering`, `institutions`, …, `general`.
  package var area: String

  package init(_ judgement: Class, area: String) {
    self.judgement = judgement
    self.area = area
  }
}
