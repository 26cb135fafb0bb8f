import Catalog
import Chronology

/// Words events, judgements, tasks, documents, people and numbers of no known indicator.
struct FactLines: Sendable {
  let lines: PageLines

  private var wording: Wording { lines.wording }
  private var labels: Labels { wording.labels }

  /// By date, undated last.
  func events(_ facts: FactSelection) -> [PageContext] {
    facts.groupedByLikeness(facts.events).enumerated().sorted { left, right in
      switch (left.element.detail.date, right.element.detail.date) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map { event($1) }
  }

  /// The sentence tells who and where; a name alone is often a part of it.
  private func event(_ group: Grouped<Event>) -> PageContext {
    let date = group.detail.date.map(wording.periods.short)
    var line: PageContext = [
      "date": date ?? labels["notStated"],
      "text": group.facts.first?.evidence.sentence ?? group.detail.name,
      "kind": labels.term("event", group.detail.event), "sources": lines.articles(group.facts),
    ]
    // An empty one would have its colon.
    line["lead"] = group.detail.date.map(wording.periods.prose)
    return line
  }

  func quotation(_ group: Grouped<Assessment>) -> PageContext {
    ["text": group.facts.first?.evidence.sentence ?? "", "sources": lines.articles(group.facts)]
  }

  /// By reform area, then in the order of articles; one line for what several say alike.
  func tasks(
    _ directives: [(fact: Fact, detail: Directive)], of facts: FactSelection
  ) -> [PageContext] {
    let groups = facts.groupedByLikeness(directives) { _, detail in detail.to }
    let placed = groups.map { (area: TaskArea.area(of: $0.detail.task), group: $0) }
    let ordered = ReformArea.allCases.flatMap { area in placed.filter { $0.area == area } }
    return ordered.enumerated().map { index, line in
      task(line.group).adding([
        "number": "\(index + 1)", "area": labels["area.\(line.area.rawValue)"],
      ])
    }
  }

  private func task(_ group: Grouped<Directive>) -> PageContext {
    let detail = group.detail
    let place = group.facts.first?.place ?? "unknown"
    return [
      "task": detail.task, "from": detail.from ?? labels["notStated"],
      "to": detail.to.isEmpty ? labels["notStated"] : detail.to.joined(separator: "; "),
      "due": detail.period.map(wording.periods.short) ?? labels["notStated"],
      "place": wording.name(ofPlace: place, on: lines.period.lastDay),
      "sources": lines.markers(group.facts),
    ]
  }

  func documents(_ facts: FactSelection) -> [PageContext] {
    FactSelection.grouped(facts.documents) { _, detail in
      [detail.number, detail.date?.description ?? ""]
    }.map { group in
      let detail = group.detail
      let known = wording.catalog.documents.first {
        $0.number == detail.number && (detail.date == nil || $0.date == detail.date)
      }
      return [
        "docNumber": detail.number, "docKind": labels.term("document", detail.kind),
        "issuer": detail.issuer ?? labels["notStated"],
        "date": detail.date.map(wording.periods.day) ?? labels["notStated"],
        "docTitle": detail.title ?? known?.title ?? "–", "sources": lines.markers(group.facts),
      ]
    }
  }

  func people(_ facts: FactSelection) -> [PageContext] {
    FactSelection.grouped(facts.people) { _, detail in
      [detail.name, detail.post, detail.body ?? ""]
    }.map { group in
      [
        "name": group.detail.name, "post": group.detail.post,
        "body": group.detail.body ?? "–", "sources": lines.markers(group.facts),
      ]
    }
  }

  /// `xã thiếu máy quét: 11; công chức cấp xã: khoảng 20%`, with the sentence that says so.
  func stated(_ figures: [Figure]) -> [PageContext] {
    StatedNumbers.among(figures).map { group in
      let numbers = group.numbers.map { number in
        let value = wording.value(number.reading, of: number.entry.key)
        return group.label(of: number).map { "\($0): \(value)" } ?? value
      }
      return [
        "numbers": numbers.joined(separator: "; "), "text": group.fact.evidence.sentence,
        "sources": lines.articles([group.fact]),
      ]
    }
  }

  /// What is new or different since the last publication.
  func changes(_ changes: [ReportChange]) -> [PageContext] {
    changes.map { change in
      let status = change.newStatus ?? change.oldStatus
      return [
        "change": labels.term("change", change.kind.rawValue),
        "label": wording.label(of: SeriesIdentity(change.key), entry: nil, in: lines.place)
          + (change.key.kind == .actual
            ? "" : " (\(labels.term("kind", change.key.kind.rawValue)))"),
        "period": change.key.period.map(wording.periods.short) ?? labels["notStated"],
        "old": value(change.oldValue, change.key), "new": value(change.newValue, change.key),
        "status": status.map { labels.term("status", $0.rawValue) } ?? "–",
        "sources": change.source.map { lines.sources.markers(sources: [$0.source]) } ?? "–",
      ]
    }
  }

  private func value(_ value: ExactDecimal?, _ key: SeriesKey) -> String {
    value.map { wording.quantity($0, unit: key.unit, isSigned: key.kind == .change) } ?? "–"
  }
}

extension StatedNumbers {
  /// The counted noun phrase as this sentence has it.
  fileprivate func label(of number: Number) -> String? {
    let facts = number.reading.facts.map(\.fact)
    let own = facts.first { $0.evidence.sentence == fact.evidence.sentence } ?? facts.first
    return own?.observation?.label
  }
}
