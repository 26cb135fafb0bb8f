import Catalog
import Chronology

/// Words events, judgements, tasks, documents, people and numbers of no known indicator.
struct FactLines: Sendable {
  let lines: PageLines

  private var wording: Wording { lines.wording }
  private var labels: Labels { wording.labels }

  /// As many lines as a briefing has room for, of each kind.
  private static let room = 60

  /// Lines under a name and, where there are others, under `moreEvents` how many, and in which table.
  private func listed(
    _ list: Shortlist<PageContext>, as name: String, in table: SheetTopic
  ) -> PageContext {
    var page: PageContext = [name: list.items]
    page["more\(name.prefix(1).uppercased())\(name.dropFirst())"] = more(list.more, in: table)
    return page
  }

  func more(_ count: Int, in table: SheetTopic) -> String? {
    if count == 0 { return nil }
    let label = table == .assessments ? "moreSentences" : "moreItems"
    return wording.more(count, label, in: table)
  }

  /// What articles say beside figures and judgements.
  func told(
    _ facts: FactSelection, tasks: Shortlist<PageContext>, proposals: Shortlist<PageContext>
  ) -> PageContext {
    listed(events(facts), as: "events", in: .events)
      .adding(listed(tasks, as: "tasks", in: .directives))
      .adding(listed(proposals, as: "proposals", in: .directives))
      .adding(listed(documents(facts), as: "documents", in: .documents))
      .adding(listed(people(facts), as: "people", in: .people))
  }

  /// Numbers of no known indicator; `nil` where there are none.
  func uncatalogued(_ figures: [Figure]) -> PageContext? {
    let stated = stated(figures)
    return stated.items.isEmpty ? nil : listed(stated, as: "lines", in: .observations)
  }

  func notes(_ notes: [QualityNote], more: Int) -> PageContext {
    var page: PageContext = ["notes": notes.map(QualityLines(lines: lines).line)]
    let rest = wording.path(of: .conflicts) { "; \(labels["allConflicts"]) \($0)" }
    page["moreNotes"] = more == 0 ? nil : "\(more) \(labels["moreNotes"])" + rest
    return page
  }

  /// By date, undated last.
  private func events(_ facts: FactSelection) -> Shortlist<PageContext> {
    let groups = facts.groupedByLikeness(facts.events).enumerated().sorted { left, right in
      switch (left.element.detail.date, right.element.detail.date) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    // Of equals those without a date would be the last.
    return Shortlist(groups, room: FactLines.room) {
      2 * $0.articles + ($0.detail.date == nil ? 0 : 1)
    }
    .map { $0.map(event) }
  }

  private func shortlist<Detail>(
    _ groups: [Grouped<Detail>], _ line: (Grouped<Detail>) -> PageContext
  ) -> Shortlist<PageContext> {
    Shortlist(groups, room: FactLines.room, weight: \.articles).map { $0.map(line) }
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
  ) -> Shortlist<PageContext> {
    let groups = facts.groupedByLikeness(directives) { _, detail in detail.to }
    return Shortlist(groups, room: FactLines.room, weight: \.articles).map(tasksByArea)
  }

  private func tasksByArea(_ groups: [Grouped<Directive>]) -> [PageContext] {
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

  private func documents(_ facts: FactSelection) -> Shortlist<PageContext> {
    let groups = FactSelection.grouped(facts.documents) { _, detail in
      [detail.number, detail.date?.description ?? ""]
    }
    return shortlist(groups, document)
  }

  private func document(_ group: Grouped<CitedDocument>) -> PageContext {
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

  private func people(_ facts: FactSelection) -> Shortlist<PageContext> {
    let groups = FactSelection.grouped(facts.people) { _, detail in
      [detail.name, detail.post, detail.body ?? ""]
    }
    return shortlist(groups) { group in
      [
        "name": group.detail.name, "post": group.detail.post,
        "body": group.detail.body ?? "–", "sources": lines.markers(group.facts),
      ]
    }
  }

  /// `xã thiếu máy quét: 11; công chức cấp xã: khoảng 20%`, with the sentence that says so; one line for the articles that
  /// have the same sentence.
  private func stated(_ figures: [Figure]) -> Shortlist<PageContext> {
    let sentences = StatedNumbers.among(figures).map { group in
      let numbers = group.numbers.map { number in
        let value = wording.value(number.reading, of: number.entry.key)
        return group.label(of: number).map { "\($0): \(value)" } ?? value
      }
      return (fact: group.fact, detail: numbers.joined(separator: "; "))
    }
    let groups = FactSelection.grouped(sentences) { [$1, $0.evidence.sentence] }
    return shortlist(groups) { group in
      [
        "numbers": group.detail, "text": group.facts.first?.evidence.sentence ?? "",
        "sources": lines.articles(group.facts),
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
