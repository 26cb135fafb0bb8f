import Catalog
import Chronology

/// Words the tables of one index: summary, ranking, regions.
struct IndexLines: Sendable {
  let lines: PageLines

  private var wording: Wording { lines.wording }
  private var labels: Labels { wording.labels }
  private var isNation: Bool { lines.place == NationalBriefing.nation }

  /// Mean, highest and lowest value.
  func summary(_ table: IndexTable) -> [PageContext] {
    let count = table.rows.isEmpty ? "–" : "\(table.rows.count)"
    var rows = table.nation.map { figure in
      summaryLine(figure, remark: labels[isNation ? "national" : "regional"], count: count)
    }
    let scored = table.scored
    if scored.count > 1, let best = scored.first, let worst = scored.last {
      for (row, key) in [(best, "highest"), (worst, "lowest")] {
        guard let figure = row.score else { continue }
        let remark = "\(labels[key]): \(name(row.place, table))"
        rows.append(summaryLine(figure, remark: remark, count: count))
      }
    }
    return rows
  }

  private func summaryLine(_ figure: Figure, remark: String, count: String) -> PageContext {
    let id = figure.identity.indicator
    let name = wording.label(ofIndicator: id, of: figure.identity.place) ?? id
    let label = id == "par_national_mean" ? name : "\(name) (\(remark))"
    return lines.figure(figure).adding(["label": label, "count": count])
  }

  private func name(_ place: String, _ table: IndexTable) -> String {
    wording.name(ofPlace: place, on: table.period.lastDay)
  }

  func title(_ table: IndexTable) -> String {
    title(table, isRank: table.rows.contains { $0.rank != nil })
  }

  func title(of chart: RankingChart, _ table: IndexTable) -> String {
    title(table, isRank: chart.isRank)
  }

  private func title(_ table: IndexTable, isRank: Bool) -> String {
    let id = table.stem + (isRank ? "_rank" : "_score")
    let name = wording.label(ofIndicator: id) ?? table.stem
    return "\(name), \(wording.periods.long(table.period))"
  }

  /// Whether the newest values are older than the review can be.
  func isOld(_ table: IndexTable) -> Bool { table.figures.allSatisfy(lines.scope.isOld) }

  /// `Quảng Ninh đứng đầu …` as the best ranked or scored place; `nil` below two places.
  func leader(_ table: IndexTable) -> PageContext? {
    guard table.rows.count > 1, let first = table.rows.first,
      let figure = first.rank ?? first.score, let actual = figure.actual
    else { return nil }
    let rank = first.rank?.actual.map { "\(labels["rankOf"]) \(wording.value($0))" }
    let values = [rank, first.score?.actual.map(wording.value)].compactMap(\.self)
    return [
      "text": "\(title(table)): \(labels["leads"]) \(name(first.place, table)) "
        + "(\(values.joined(separator: ", "))); \(table.rows.count) \(labels["placesWithData"]).",
      "sources": lines.markers([first.rank, first.score].compactMap { $0?.actual }),
      "doubtful": actual.isDoubtful,
    ]
  }

  func ranking(_ table: IndexTable) -> PageContext? {
    guard !table.rows.isEmpty else { return nil }
    var context: PageContext = ["name": title(table), "rows": table.rows.map { row($0, table) }]
    if let chart = RankingChart(table) {
      context["chart"] = ["alt": title(of: chart, table), "path": "charts/\(chart.fileName)"]
    }
    return context
  }

  private func row(_ row: IndexTable.Row, _ table: IndexTable) -> PageContext {
    let figures = [row.rank, row.score].compactMap(\.self)
    return [
      "rank": row.rank.map(lines.value) ?? labels["missing"],
      "place": name(row.place, table),
      "score": row.score.map(lines.value) ?? labels["missing"],
      "previous": row.rank?.samePeriod.map(wording.value) ?? labels["missing"],
      "change": row.rank.map(lines.difference) ?? "–",
      "sources": lines.markers(figures.flatMap(\.entries)),
    ]
  }

  /// Places that moved most; `nil` where none did.
  func movers(_ table: IndexTable) -> PageContext? {
    guard let movers = Movers(table) else { return nil }
    return [
      "name": title(table),
      "rows": (movers.up + movers.down).map { figure in
        lines.figure(figure).adding(["place": name(figure.identity.place, table)])
      },
    ]
  }

  /// A line for each value of an index that is old, or that one place alone has.
  func singles(_ table: IndexTable) -> [PageContext] {
    table.rows.flatMap { row in
      [row.rank, row.score].compactMap(\.self).map { figure in
        lines.figure(figure).adding([
          "place": name(row.place, table),
          "label": wording.label(ofIndicator: figure.identity.indicator)
            ?? figure.identity.indicator,
        ])
      }
    }
  }

  func regions(_ table: IndexTable) -> PageContext? {
    guard let first = table.regions.first else { return nil }
    let id = first.identity.indicator
    let name = wording.label(ofIndicator: id, of: first.identity.place) ?? id
    let title = "\(name), \(wording.periods.long(table.period))"
    let rows = table.regions.map { figure in
      lines.figure(figure).adding(["label": self.name(figure.identity.place, table)])
    }
    return ["name": title, "rows": rows]
  }
}
