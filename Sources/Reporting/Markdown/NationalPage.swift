import Catalog
import Chronology

/// Words the national briefing for its template.
struct NationalPage: Sendable {
  let briefing: NationalBriefing
  let wording: Wording
  let lines: PageLines

  init(_ briefing: NationalBriefing, wording: Wording) {
    self.briefing = briefing
    self.wording = wording
    lines = PageLines(
      wording: wording, sources: briefing.sources, place: NationalBriefing.nation,
      period: briefing.period)
  }

  private var labels: Labels { wording.labels }

  func context() -> PageContext {
    var page = FrontMatter(period: briefing.period, sources: briefing.sources, labels: labels)
      .context()
    let tables = IndexLines(lines: lines)
    page["L"] = labels.words
    page["unitCount"] = unitCount
    page["title"] = title
    page["indices"] = briefing.indices.flatMap(tables.summary)
    page["highlights"] = highlights(tables)
    page["regions"] = briefing.indices.compactMap(tables.regions)
    page["rankings"] = briefing.indices.compactMap(tables.ranking)
    page["steering"] = lines.table(figures(in: .steering))
    page["areas"] = ProvincePage.outline.enumerated().map { area($1, number: $0 + 1) }
    page["other"] = lines.table(otherFigures)
    page["assessment"] = AssessmentLines(lines: lines, facts: briefing.judgements).context()
    page["nextPeriod"] = wording.periods.long(NextPeriod(after: briefing.period).period)
    page["tasks"] = tasks
    page["proposals"] = proposals
    page["events"] = events
    page["notes"] = briefing.notes.map(QualityLines(lines: lines).line)
    page["sourceList"] = lines.listedSources()
    return page.withFlags(["indices", "tasks", "events", "notes"])
  }

  private var title: String {
    let head = labels[briefing.period.grain == .year ? "titleOfYear" : "titleOfResults"]
    return "\(head) \(wording.periods.long(briefing.period)) - \(labels["nation"])"
  }

  /// Province-level units on the last day of the period: 63, 34 since July 2025.
  private var unitCount: Int {
    wording.catalog.places.count { $0.exists(on: briefing.period.lastDay) }
  }

  private func highlights(_ tables: IndexLines) -> [PageContext] {
    let own = Highlights.choose(
      from: briefing.figures, place: NationalBriefing.nation, period: briefing.period)
    let leaders = briefing.indices.compactMap(tables.leader)
    let all = lines.highlights(own) + leaders
    return all.prefix(Highlights.limit).enumerated().map { index, line in
      line.merging(["number": "\(index + 1)"]) { _, new in new }
    }
  }

  /// The nation's figures that the table of indices does not show.
  private func figures(in area: ReformArea) -> [Figure] {
    let shown = Set(briefing.indices.flatMap(\.nation).compactMap(\.actual?.key))
    return briefing.figures.filter { figure in
      wording.catalog.indicator(figure.identity.indicator)?.area == area.rawValue
        && !(figure.actual.map { shown.contains($0.key) } ?? false)
    }
  }

  private var otherFigures: [Figure] {
    let inOutline = Set(([ReformArea.steering] + ProvincePage.outline).map(\.rawValue))
    let shown = Set(briefing.indices.flatMap(\.nation).compactMap(\.actual?.key))
    return briefing.figures.filter { figure in
      let area = wording.catalog.indicator(figure.identity.indicator)?.area ?? "general"
      return !inOutline.contains(area)
        && !(figure.actual.map { shown.contains($0.key) } ?? false)
    }
  }

  private func area(_ area: ReformArea, number: Int) -> PageContext {
    let figures = figures(in: area)
    let leagues = briefing.leagues.filter {
      wording.catalog.indicator($0.indicator)?.area == area.rawValue
    }
    var context: PageContext = [
      "number": "\(number)", "name": labels["area.\(area.rawValue)"],
      "leagues": leagues.map(league), "empty": figures.isEmpty && leagues.isEmpty,
    ]
    if let table = lines.table(figures) { context["figures"] = table }
    return context
  }

  private func league(_ league: League) -> PageContext {
    let rows = league.leading.enumerated().map { leagueLine($1, number: $0 + 1) }
    let first = league.figures.count - league.low.count
    let low = league.low.enumerated().map { leagueLine($1, number: first + $0 + 1) }
    return [
      "name": wording.label(ofIndicator: league.indicator) ?? league.indicator,
      "coverage": "\(league.figures.count)/\(unitCount) \(labels["placesWithData"])",
      "rows": rows, "low": low, "isCut": !low.isEmpty,
    ]
  }

  private func leagueLine(_ figure: Figure, number: Int) -> PageContext {
    let day = figure.period?.lastDay
    return lines.figure(figure).merging([
      "number": "\(number)", "place": wording.name(ofPlace: figure.identity.place, on: day),
    ]) { _, new in new }
  }

  private var tasks: [PageContext] {
    FactSelection.grouped(briefing.facts.directives) { _, detail in
      [detail.task, detail.from ?? ""] + detail.to
    }.enumerated().map { lines.task($1, number: $0 + 1) }
  }

  private var proposals: [PageContext] {
    FactSelection.grouped(briefing.proposals) { fact, detail in
      [fact.place, detail.task] + detail.to
    }.enumerated().map { index, group in
      let place = group.facts.first?.place ?? "unknown"
      return lines.task(group, number: index + 1).merging([
        "place": wording.name(ofPlace: place, on: briefing.period.lastDay)
      ]) { _, new in new }
    }
  }

  private var events: [PageContext] {
    FactSelection.grouped(briefing.facts.events) { _, event in
      [event.event, event.date?.label ?? "", event.name]
    }.filter { $0.detail.date != nil }.enumerated().sorted { left, right in
      let one = left.element.detail.date ?? briefing.period
      let other = right.element.detail.date ?? briefing.period
      return one == other ? left.offset < right.offset : one < other
    }.map { _, group in
      [
        "date": group.detail.date.map(wording.periods.short) ?? "", "name": lines.name(of: group),
        "kind": labels.term("event", group.detail.event), "sources": lines.markers(group.facts),
      ]
    }
  }
}
