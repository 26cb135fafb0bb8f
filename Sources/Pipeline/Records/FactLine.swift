import Chronology

/// A fact as one line of JSON (CONTRACT: fact records): flat keys, the same for every type first.
///
/// The title of a cited document is `document_title`: `title` is the article's.
package struct FactLine: Hashable, Sendable {
  package var fact: Fact

  package init(_ fact: Fact) { self.fact = fact }

  enum Key: String, CodingKey, CaseIterable {
    case id, type, source, url, title, publisher, published, place, subject, sentence, span, role
    case confidence, rule, about, findings
    case indicator, label, kind, value, unit, of, qualifier, period, derived, from
    case comparedWith = "compared_with"
    case number, issuer, date
    case documentTitle = "document_title"
    case name, post, body, event, to, task, area
    case judgement = "class"
  }
}

extension Fact.Detail {
  /// The `type` of a fact record.
  package var typeName: String {
    switch self {
    case .observation: "observation"
    case .document: "document"
    case .person: "person"
    case .event: "event"
    case .directive: "directive"
    case .assessment: "assessment"
    }
  }

  static let typeNames = [
    "observation", "document", "person", "event", "directive", "assessment",
  ]
}
