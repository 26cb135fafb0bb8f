import Catalog
import Chronology

/// Words the briefing of a province for its template (DOMAIN: official outline).
struct ProvincePage: Sendable {
  let briefing: ProvinceBriefing
  let wording: Wording
  let lines: PageLines

  init(_ briefing: ProvinceBriefing, wording: Wording) {
    self.briefing = briefing
    self.wording = wording
    lines = PageLines(
      wording: wording, sources: briefing.sources, place: briefing.place, period: briefing.period)
  }

  private var labels: Labels { wording.labels }
  private var lastDay: Day { briefing.period.lastDay }

  func context() -> PageContext {
    var page = FrontMatter(period: briefing.period, sources: briefing.sources, labels: labels)
      .context()
    page["L"] = labels.words
    page["place"] = wording.name(ofPlace: briefing.place, on: lastDay)
    page["placeCode"] = wording.catalog.place(briefing.place, on: lastDay)?.code ?? ""
    page["title"] = title
    page["highlights"] = lines.highlights(briefing.highlights)
    page["steering"] = area(.steering)
    page["areas"] = ProvincePage.outline.enumerated().map { area($1, number: $0 + 1) }
    page["other"] = lines.table(otherFigures)
    page["uncatalogued"] = lines.table(
      briefing.figures.filter { $0.identity.indicator == Observation.uncatalogued })
    page["events"] = events.map(lines.event)
    page["assessment"] = assessment
    page["nextPeriod"] = nextPeriod
    page["tasks"] = tasks(isProposal: false)
    page["proposals"] = tasks(isProposal: true)
    page["goals"] = briefing.targets.map(goal)
    page["annex"] = briefing.annex.lines.map(annexLine)
    page["documents"] = documents
    page["people"] = people
    page["notes"] = briefing.notes.map(QualityLines(lines: lines).line)
    page["sourceList"] = lines.listedSources()
    return page.withFlags(["tasks", "goals", "documents", "people", "notes"])
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
    let judgements = quotations(.achievement, in: area)
    var context: PageContext = [
      "number": "\(number)", "name": labels["area.\(area.rawValue)"],
      "charts": charts(in: area), "achievements": judgements,
    ]
    if let table = lines.table(figures) { context["figures"] = table }
    context["empty"] = figures.isEmpty && judgements.isEmpty
    return context
  }

  private func charts(in area: ReformArea) -> [PageContext] {
    briefing.charts.filter {
      wording.catalog.indicator($0.identity.indicator)?.area == area.rawValue
    }.map { ChartLines(lines: lines).context($0) }
  }
}

// Facts other than figures.
extension ProvincePage {
  private var events: [Grouped<Event>] {
    FactSelection.grouped(briefing.facts.events) { _, event in
      [event.event, event.date?.label ?? "", event.name]
    }.enumerated().sorted { left, right in
      let one = left.element.detail.date ?? briefing.period
      let other = right.element.detail.date ?? briefing.period
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
  }

  private func quotations(_ judgement: Assessment.Class, in area: ReformArea) -> [PageContext] {
    let chosen = briefing.facts.assessments.filter {
      $0.detail.judgement == judgement && $0.detail.area == area.rawValue
    }
    return FactSelection.grouped(chosen) { fact, _ in [fact.evidence.sentence] }
      .map(lines.quotation)
  }

  /// Classes in official order; inside each the areas, in theirs.
  private var assessment: [PageContext] {
    let classes: [(Assessment.Class, String)] = [
      (.achievement, "achievements"), (.limitation, "limitations"), (.cause, "causes"),
    ]
    return classes.map { judgement, key in
      let areas: [PageContext] = ReformArea.allCases.compactMap { area in
        let found = quotations(judgement, in: area)
        return found.isEmpty
          ? nil : ["name": labels["area.\(area.rawValue)"], "sentences": found]
      }
      return ["name": labels[key], "areas": areas]
    }
  }

  private var nextPeriod: String {
    wording.periods.long(NextPeriod(after: briefing.period).period)
  }

  private func tasks(isProposal: Bool) -> [PageContext] {
    let chosen = briefing.facts.directives.filter {
      FactSelection.isProposal($0.fact, $0.detail) == isProposal
    }
    return FactSelection.grouped(chosen) { _, detail in
      [detail.task, detail.from ?? ""] + detail.to
    }.enumerated().map { lines.task($1, number: $0 + 1) }
  }

  private func goal(_ target: TimelineEntry) -> PageContext {
    let identity = SeriesIdentity(target.key)
    return [
      "label": wording.label(of: identity, written: target.writtenLabel, in: briefing.place),
      "value": wording.value(target) + (target.isDoubtful ? " ⚠" : ""),
      "due": target.key.period.map(wording.periods.short) ?? labels["notStated"],
      "sentence": target.best?.facts.first?.fact.evidence.sentence ?? "",
      "sources": lines.markers([target]),
    ]
  }

  private func annexLine(_ line: AnnexTable.Line) -> PageContext {
    var context: PageContext = [
      "row": line.row.row, "label": line.row.label, "unit": line.row.unit,
      "value": labels["missing"], "note": "–",
    ]
    if let figure = line.figure {
      context["value"] = lines.value(figure)
      let period = figure.period.map { wording.periods.short($0) + " " } ?? ""
      context["note"] = period + lines.markers([figure.actual].compactMap(\.self))
    }
    return context
  }

  private var documents: [PageContext] {
    FactSelection.grouped(briefing.facts.documents) { _, detail in
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

  private var people: [PageContext] {
    FactSelection.grouped(briefing.facts.people) { _, detail in
      [detail.name, detail.post, detail.body ?? ""]
    }.map { group in
      [
        "name": group.detail.name, "post": group.detail.post,
        "body": group.detail.body ?? "–", "sources": lines.markers(group.facts),
      ]
    }
  }
}
