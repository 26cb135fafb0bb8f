import Catalog
import Chronology

/// Words the briefing of the nation or of a region for its template.
struct NationalPage: Sendable {
  let briefing: NationalBriefing
  let wording: Wording
  let lines: PageLines

  init(_ briefing: NationalBriefing, wording: Wording) {
    self.briefing = briefing
    self.wording = wording
    lines = PageLines(
      wording: wording, sources: briefing.sources, place: briefing.place, scope: briefing.scope)
  }

  private var labels: Labels { wording.labels }
  private var facts: FactLines { FactLines(lines: lines) }
  private var tables: IndexLines { IndexLines(lines: lines) }

  func context() -> PageContext {
    var page = FrontMatter(period: briefing.period, basis: briefing.basis, labels: labels)
      .context()
    page["L"] = labels.on(briefing.period)
    page["unitCount"] = unitCount
    page["title"] = title
    page["scope"] = briefing.isNation ? labels["scopeNation"] : briefing.place
    page["basis"] = lines.text(of: briefing.basis)
    page["sourceList"] = lines.listedSources()
    return page.adding(facts.notes(briefing.notes, more: briefing.moreNotes)).adding(indices)
      .adding(results).adding(told)
      .withFlags([
        "indices", "single", "tasks", "events", "notes", "documents", "people", "changes",
      ])
  }

  private var title: String {
    let head = labels[briefing.period.grain == .year ? "titleOfYear" : "titleOfResults"]
    let place =
      briefing.isNation
      ? labels["nation"]
      : "\(labels["regionOf"]) \(wording.name(ofPlace: briefing.place, on: briefing.period.lastDay))"
    return "\(head) \(wording.periods.long(briefing.period)) - \(place)"
  }

  /// Province-level units on the last day of the period: 63, 34 since July 2025.
  private var unitCount: Int { briefing.completeness.last?.unitCount ?? 0 }
}

// Indices.
extension NationalPage {
  private var indices: PageContext {
    let own = KeyPoints(catalog: wording.catalog, scope: briefing.scope).choose(
      from: briefing.figures, place: briefing.place)
    let points = own.map(KeyPointLines(lines: lines).context)
    let current = briefing.indices.filter { !tables.isOld($0) }
    let leaders = current.compactMap(tables.leader)
    let full = current.filter { $0.rows.count > 1 }
    let shown = (leaders + points).prefix(KeyPoints.limit)
    return [
      "highlights": shown.enumerated().map { $1.adding(["number": "\($0 + 1)"]) },
      "indices": briefing.indices.flatMap(tables.summary),
      "regions": briefing.indices.compactMap(tables.regions),
      "rankings": full.compactMap(tables.ranking),
      "movers": full.compactMap(tables.movers),
      "single": briefing.indices.filter { tables.isOld($0) || $0.rows.count == 1 }
        .flatMap(tables.singles),
    ]
  }
}

// Figures.
extension NationalPage {
  private var results: PageContext {
    var page: PageContext = [
      "areas": ProvincePage.outline.enumerated().map { area($1, number: $0 + 1) },
      "completeness": briefing.completeness.enumerated().map(completeness),
    ]
    page["steering"] = lines.table(figures(in: .steering))
    page["steeringLeagues"] = leagues(in: .steering)
    page["other"] = lines.table(otherFigures)
    page["uncatalogued"] = facts.uncatalogued(briefing.figures)
    return page
  }

  /// The figures that the table of indices does not show.
  private func figures(in area: ReformArea) -> [Figure] {
    rest.filter { wording.catalog.indicator($0.identity.indicator)?.area == area.rawValue }
  }

  private var otherFigures: [Figure] {
    let inOutline = Set(([ReformArea.steering] + ProvincePage.outline).map(\.rawValue))
    return rest.filter { figure in
      guard let indicator = wording.catalog.indicator(figure.identity.indicator) else {
        return figure.identity.indicator != Observation.uncatalogued
      }
      return !inOutline.contains(indicator.area)
    }
  }

  private var rest: [Figure] {
    let shown = Set(briefing.indices.flatMap(\.nation).compactMap(\.actual?.key))
    return briefing.figures.filter { figure in
      !(figure.actual.map { shown.contains($0.key) } ?? false)
    }
  }

  private func area(_ area: ReformArea, number: Int) -> PageContext {
    let figures = figures(in: area)
    let leagues = leagues(in: area)
    var context: PageContext = [
      "number": "\(number)", "name": labels["area.\(area.rawValue)"], "leagues": leagues,
      "empty": figures.isEmpty && leagues.isEmpty,
    ]
    if let table = lines.table(figures) { context["figures"] = table }
    return context
  }

  private func leagues(in area: ReformArea) -> [PageContext] {
    briefing.leagues.filter {
      wording.catalog.indicator($0.indicator)?.area == area.rawValue
    }.map(league)
  }

  private func league(_ league: League) -> PageContext {
    let rows = league.leading.enumerated().map { leagueLine($1, number: $0 + 1) }
    let first = league.figures.count - league.low.count
    let low = league.low.enumerated().map { leagueLine($1, number: first + $0 + 1) }
    return [
      "name": name(of: league),
      "coverage": "\(league.figures.count)/\(unitCount) \(labels["placesWithData"])",
      "rows": rows, "low": low, "isCut": !low.isEmpty,
    ]
  }

  /// Of numbers that are neither good nor bad nobody leads.
  private func name(of league: League) -> String {
    let indicator = wording.catalog.indicator(league.indicator)
    let label = wording.label(ofIndicator: league.indicator) ?? league.indicator
    let isContest = indicator?.measure != .count && indicator?.measure != .money
    return "\(label) - \(labels[isContest ? "leagues" : "byPlace"])"
  }

  private func leagueLine(_ figure: Figure, number: Int) -> PageContext {
    let day = figure.period?.lastDay
    return lines.figure(figure).adding([
      "number": "\(number)", "place": wording.name(ofPlace: figure.identity.place, on: day),
    ])
  }

  private func completeness(_ index: Int, _ table: Completeness) -> PageContext {
    let eras = ["unitsBefore", "unitsAfter"]
    let isSplit = briefing.completeness.count > 1
    return [
      "name": labels[isSplit ? eras[min(index, 1)] : "unitsAll"],
      "coverage": "\(table.lines.count)/\(table.unitCount) \(labels["placesWithData"])",
      "hasRows": !table.lines.isEmpty,
      "silent": table.silent.map(wording.name(of:)).joined(separator: ", "),
      "rows": table.lines.map { line in
        [
          "place": wording.name(of: line.place), "code": line.place.code,
          "articles": "\(line.articles)",
          "indicators": "\(line.indicators)", "annex": "\(line.annexRows)/\(table.annexRows)",
        ]
      },
    ]
  }
}

// What the articles say beside figures.
extension NationalPage {
  private var told: PageContext {
    let asked = FactSelection(directives: briefing.judgements.proposals)
    let tasks = facts.tasks(briefing.facts.directives, of: briefing.facts)
    let page: PageContext = [
      "assessment": AssessmentLines(lines: lines, judgements: briefing.judgements).context(),
      "nextPeriod": wording.periods.long(NextPeriod(after: briefing.period).period),
      "changes": facts.changes(briefing.changes),
    ]
    return page.adding(
      facts.told(
        briefing.facts, tasks: tasks, proposals: facts.tasks(asked.directives, of: asked)))
  }
}
