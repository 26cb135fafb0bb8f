import Catalog
import Chronology

/// Words the briefing of a province for its template (DOMAIN: official outline).
struct ProvincePage: Sendable {
  let briefing: ProvinceBriefing
  let wording: Wording
  let lines: PageLines
  /// As the page's own period says them.
  private let words: Labels

  init(_ briefing: ProvinceBriefing, wording: Wording) {
    self.briefing = briefing
    self.wording = wording
    lines = PageLines(
      wording: wording, sources: briefing.sources, place: briefing.place, scope: briefing.scope)
    words = wording.labels.on(briefing.period)
  }

  private var labels: Labels { wording.labels }
  private var lastDay: Day { briefing.period.lastDay }
  private var facts: FactLines { FactLines(lines: lines) }

  func context() -> PageContext {
    let basis = briefing.basis
    var page = FrontMatter(period: briefing.period, basis: basis, labels: labels)
      .context()
    page["L"] = words
    page["place"] = wording.name(ofPlace: briefing.place, on: lastDay)
    page["placeCode"] = wording.catalog.place(briefing.place, on: lastDay)?.code ?? ""
    page["title"] = title
    page["basis"] = lines.text(of: basis)
    page["annex"] = briefing.annex.lines.map(annexLine)
    page = page.adding(facts.notes(briefing.notes, more: briefing.moreNotes))
    page["sourceList"] = lines.listedSources()
    return page.adding(results).adding(told)
      .withFlags(["tasks", "goals", "documents", "people", "notes", "changes"])
  }

  /// The six areas of part II, in official order.
  static let outline: [ReformArea] = [
    .institutions, .procedures, .apparatus, .civilService, .publicFinance, .digitalGovernment,
  ]

  private var title: String {
    let isYear = briefing.period.grain == .year
    let head = labels[isYear ? "titleOfYear" : "titleOfResults"]
    let place = wording.fullName(ofPlace: briefing.place, on: lastDay)
    return "\(head) \(wording.periods.long(briefing.period)) - \(place)"
  }
}

// Figures.
extension ProvincePage {
  private var results: PageContext {
    let points = KeyPointLines(lines: lines)
    var page: PageContext = [
      "highlights": briefing.keyPoints.enumerated().map { index, point in
        points.context(point).adding(["number": "\(index + 1)"])
      },
      "steering": area(.steering),
      "areas": ProvincePage.outline.enumerated().map { area($1, number: $0 + 1) },
      "goals": briefing.targets.filter(isNamed).map(goal),
    ]
    page["other"] = lines.table(otherFigures)
    page["uncatalogued"] = facts.uncatalogued(briefing.figures)
    return page
  }

  private var otherFigures: [Figure] {
    let inOutline = Set(([ReformArea.steering] + ProvincePage.outline).map(\.rawValue))
    return briefing.figures.filter { figure in
      guard let indicator = wording.catalog.indicator(figure.identity.indicator) else {
        return figure.identity.indicator != Observation.uncatalogued
      }
      return !inOutline.contains(indicator.area)
    }
  }

  private func area(_ area: ReformArea, number: Int = 0) -> PageContext {
    let figures = briefing.figures(in: area, of: wording.catalog)
    var context: PageContext = [
      "number": "\(number)", "name": labels["area.\(area.rawValue)"], "charts": charts(in: area),
      "empty": figures.isEmpty,
    ]
    if let table = lines.table(figures) { context["figures"] = table }
    if let remark = lines.staleness(figures) { context["stale"] = remark }
    return context
  }

  private func charts(in area: ReformArea) -> [ChartContext] {
    briefing.charts.filter {
      wording.catalog.indicator($0.identity.indicator)?.area == area.rawValue
    }.map { ChartContext(chart: $0, lines: lines, labels: words) }
  }

  /// Targets for what the catalog does not know stand among the other numbers.
  private func isNamed(_ target: TimelineEntry) -> Bool {
    wording.catalog.indicator(target.key.indicator) != nil
  }

  private func goal(_ target: TimelineEntry) -> PageContext {
    let identity = SeriesIdentity(target.key)
    let figure = newest(of: identity, unit: target.key.unit)
    let now = figure.flatMap { figure in
      figure.actual.map { "\(lines.marked($0)) (\(lines.period(of: figure)))" }
    }
    return [
      "label": wording.label(of: identity, entry: target, in: briefing.place),
      "value": lines.marked(target),
      "due": target.key.period.map(wording.periods.short) ?? labels["notStated"],
      "now": now ?? labels["missing"],
      "sources": lines.markers([target] + [figure?.actual].compactMap(\.self)),
    ]
  }

  /// Of values that end on one day that of the report's own period comes first.
  private func newest(of identity: SeriesIdentity, unit: String) -> Figure? {
    briefing.figures.filter {
      $0.identity == identity && $0.unit == unit && $0.actual != nil && $0.period != nil
    }.max { left, right in
      let one = left.period?.lastDay ?? lastDay
      let other = right.period?.lastDay ?? lastDay
      return one == other
        ? left.period != right.period && right.period == briefing.period : one < other
    }
  }

  private func annexLine(_ line: AnnexTable.Line) -> PageContext {
    var context: PageContext = [
      "row": line.row.row, "label": wording.annexLabel(line.row),
      "unit": wording.annexUnit(line.row), "value": labels["missing"], "note": "–",
    ]
    if let figure = line.figure {
      context["value"] = lines.value(figure)
      let number = lines.listed([figure.actual].compactMap(\.self))
      context["note"] = "\(lines.period(of: figure)); \(labels["listedSource"]) \(number)"
    }
    return context
  }
}

// What the articles say beside figures.
extension ProvincePage {
  private var told: PageContext {
    let tasks = facts.tasks(directives(areProposals: false), of: briefing.facts)
    let proposals = facts.tasks(directives(areProposals: true), of: briefing.facts)
    let page: PageContext = [
      "assessment": assessment,
      "nextPeriod": wording.periods.long(NextPeriod(after: briefing.period).period),
      "changes": facts.changes(briefing.changes),
    ]
    return page.adding(facts.told(briefing.facts, tasks: tasks, proposals: proposals))
  }

  private func directives(areProposals: Bool) -> [(fact: Fact, detail: Directive)] {
    briefing.facts.directives.filter {
      FactSelection.isProposal($0.fact, $0.detail) == areProposals
    }
  }

  /// Classes in official order; inside each the areas, in theirs.
  private var assessment: [PageContext] {
    let byTopic = briefing.facts.assessmentsByTopic
    return Assessment.Class.official.map { judgement, key in
      let areas: [PageContext] = ReformArea.allCases.compactMap { area in
        byTopic[Assessment(judgement, area: area.rawValue)].map { topic($0, in: area) }
      }
      return ["name": labels[key], "areas": areas]
    }
  }

  /// Sentences shown of one class in one area.
  private static let room = 20

  private func topic(
    _ chosen: [(fact: Fact, detail: Assessment)], in area: ReformArea
  ) -> PageContext {
    let groups = briefing.facts.groupedByLikeness(chosen)
    let shown = Shortlist(groups, room: ProvincePage.room, weight: \.articles)
    var topic: PageContext = [
      "name": labels["area.\(area.rawValue)"], "sentences": shown.items.map(facts.quotation),
    ]
    topic["more"] = facts.more(shown.more, in: .assessments)
    return topic
  }
}

extension Assessment.Class {
  /// The order of part III, with the keys of its headings.
  static let official: [(Assessment.Class, String)] = [
    (.achievement, "achievements"), (.limitation, "limitations"), (.cause, "causes"),
  ]
}
