import Chronology

extension FactLine: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = LineFields<Key>(try decoder.container(keyedBy: Key.self))
    fact = Fact(
      id: try fields.text(.id),
      origin: Origin(
        source: try fields.text(.source), url: try fields.optionalText(.url),
        title: try fields.optionalText(.title) ?? "",
        publisher: try fields.optionalText(.publisher),
        published: try fields.day(.published)),
      place: try fields.text(.place), subject: try fields.optionalText(.subject),
      evidence: try FactLine.evidence(fields), confidence: try fields.number(.confidence),
      rule: try fields.text(.rule), about: try fields.period(.about),
      detail: try FactLine.detail(fields),
      findings: try fields.list(.findings, of: FindingLine.self).map(\.finding))
  }

  private static func evidence(_ fields: LineFields<Key>) throws -> Evidence {
    let span = try fields.list(.span, of: Int.self)
    guard span.count == 2, 0 <= span[0], span[0] <= span[1] else {
      throw fields.wrong(.span, "write two byte offsets: [start, end]")
    }
    let role: Block.Role? = try fields.optionalWord(.role)
    return Evidence(
      sentence: try fields.text(.sentence), span: span[0]..<span[1], role: role ?? .body)
  }

  private static func detail(_ fields: LineFields<Key>) throws -> Fact.Detail {
    switch try fields.text(.type) {
    case "observation": .observation(try observation(fields))
    case "document":
      .document(
        CitedDocument(
          number: try fields.text(.number), kind: try fields.text(.kind),
          issuer: try fields.optionalText(.issuer), date: try fields.day(.date),
          title: try fields.optionalText(.documentTitle)))
    case "person":
      .person(
        OfficeHolder(
          name: try fields.text(.name), post: try fields.text(.post),
          body: try fields.optionalText(.body)))
    case "event":
      .event(
        Event(
          event: try fields.text(.event), date: try fields.period(.date),
          name: try fields.text(.name)))
    case "directive":
      .directive(
        Directive(
          from: try fields.optionalText(.from), to: try fields.list(.to, of: String.self),
          task: try fields.text(.task), period: try fields.period(.period)))
    case "assessment":
      .assessment(Assessment(try fields.word(.judgement), area: try fields.text(.area)))
    default:
      throw fields.wrong(
        .type, "write one of \(Fact.Detail.typeNames.joined(separator: ", "))")
    }
  }

  private static func observation(_ fields: LineFields<Key>) throws -> Observation {
    guard let value = try fields.decimal(.value) else {
      throw fields.wrong(.value, "write a decimal as a text: \"55.56\"")
    }
    return Observation(
      indicator: try fields.text(.indicator), label: try fields.optionalText(.label),
      kind: try fields.word(.kind), value: value, unit: try fields.text(.unit),
      of: try fields.decimal(.of), qualifier: try fields.optionalWord(.qualifier) ?? .exact,
      period: try fields.period(.period), comparedWith: try fields.period(.comparedWith),
      derived: try fields.flag(.derived), from: try fields.list(.from, of: String.self))
  }
}
