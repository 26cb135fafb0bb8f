import Catalog
import Chronology

/// Words the lines that all briefings share.
struct PageLines: Sendable {
  let wording: Wording
  let sources: SourceList
  /// Whose page this is: figures of other places say whose they are.
  let place: String
  let scope: PeriodScope

  var labels: Labels { wording.labels }
  var period: Period { scope.period }

  private var continuity: Continuity { Continuity(catalog: wording.catalog) }

  func figure(_ figure: Figure) -> PageContext {
    [
      "label": label(of: figure),
      "value": value(figure),
      "period": period(of: figure),
      "samePeriod": samePeriod(figure),
      "target": figure.target.map(wording.target) ?? "–",
      "difference": difference(figure),
      "sources": markers(figure.entries),
    ]
  }

  func label(of figure: Figure) -> String {
    wording.label(of: figure.identity, entry: figure.entries.first, in: place)
  }

  func value(_ figure: Figure) -> String {
    guard let actual = figure.actual else { return labels["missing"] }
    return marked(actual)
  }

  func marked(_ entry: TimelineEntry) -> String {
    wording.value(entry) + (entry.isDoubtful ? " ⚠" : "")
  }

  /// `2021, số liệu cũ`; `6T/2025, trước sắp xếp`; `2024, tính đến 6T/2024`.
  func period(of figure: Figure) -> String {
    guard let own = figure.period else { return labels["notStated"] }
    var remarks: [String] = []
    if let part = figure.actual?.halfway {
      remarks.append("\(labels["asOf"]) \(wording.periods.short(part))")
    }
    if scope.isOld(figure) { remarks.append(labels["old"]) }
    if figure.isOfFormerUnit { remarks.append(labels["beforeMerger"]) }
    return ([wording.periods.short(own)] + remarks).joined(separator: ", ")
  }

  /// `2024, trước sắp xếp` for a value of a place that is another unit now.
  func period(_ own: Period, of place: String) -> String {
    let name = wording.periods.short(own)
    let former = continuity.formerUnit(place, on: own.lastDay, of: period)
    return former == nil ? name : "\(name), \(labels["beforeMerger"])"
  }

  private func samePeriod(_ figure: Figure) -> String {
    guard let same = figure.samePeriod else { return labels["missing"] }
    let isOther = figure.period.flatMap { own in
      same.key.period.map { !continuity.isOneUnit(figure.identity.place, from: $0, to: own) }
    }
    return marked(same) + (isOther ?? false ? " (\(labels["beforeMerger"]))" : "")
  }

  /// Computed first, then what sources state otherwise; a dash where neither is known.
  func difference(_ figure: Figure) -> String {
    let computed = figure.difference.map(wording.difference)
    let stated = figure.changes.filter { !figure.isBorneOut($0) }.map(wording.statedChange)
    let parts = [computed].compactMap(\.self) + stated
    return parts.isEmpty ? "–" : parts.joined(separator: "; ")
  }

  func markers(_ entries: [TimelineEntry]) -> String { markers(entries.flatMap(\.cited)) }

  func markers(_ facts: [Fact]) -> String {
    let text = sources.markers(facts)
    return text.isEmpty ? "–" : text
  }

  /// Numbers of the list of sources.
  func listed(_ entries: [TimelineEntry]) -> String {
    let text = sources.listed(entries.lazy.flatMap(\.citedSources))
    return text.isEmpty ? "–" : text
  }

  /// Notes without the sentence, behind a line that quotes it.
  func articles(_ facts: [Fact]) -> String {
    let text = sources.markers(sources: facts.map(\.origin.source))
    return text.isEmpty ? "–" : text
  }

  func table(_ figures: [Figure]) -> PageContext? {
    figures.isEmpty ? nil : ["rows": figures.map(figure)]
  }

  /// The years of which no source tells an index, where an older value stands instead.
  func staleness(_ figures: [Figure]) -> PageContext? {
    guard figures.contains(where: { $0.actual != nil && scope.isOld($0) }) else { return nil }
    let expected = wording.periods.long(.year(period.first.year - 1))
    return ["text": "\(labels["staleBefore"]) \(expected)\(labels["staleAfter"])"]
  }

  func listedSources() -> [PageContext] {
    sources.origins.enumerated().map { index, origin in
      var line: PageContext = ["number": "\(index + 1)", "title": origin.title]
      if let publisher = origin.publisher { line["publisher"] = publisher }
      line["date"] = origin.published.map(wording.periods.day) ?? labels["undated"]
      if let url = origin.url, let link = SafeLink(url) {
        line["link"] = link.text
      } else if let url = origin.url {
        line["address"] = url
      }
      line["path"] = origin.source
      return line
    }
  }

  /// What the page rests on: how many articles, until when, how much is in doubt.
  func text(of basis: Basis) -> String {
    let count = basis.articles
    guard count > 0 else { return labels["noSources"] }
    var parts = ["\(count) \(labels[count == 1 ? "basisArticle" : "basisArticles"])"]
    if let day = basis.latest {
      parts.append("\(labels["basisUntil"]) \(wording.periods.prose(day))")
    }
    let conflicts = basis.conflicts
    parts.append(
      conflicts == 0
        ? labels["basisAgreement"]
        : "\(conflicts) \(labels[conflicts == 1 ? "basisConflict" : "basisConflicts"])")
    return "\(labels["basis"]) " + parts.joined(separator: "; ") + "."
  }
}
