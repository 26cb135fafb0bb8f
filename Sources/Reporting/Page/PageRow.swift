import Catalog
import Chronology

/// A figure in the table of the page.
struct PageRow: Sendable {
  let province: String
  let indicator: String
  /// What is shown before others: 0 for results of the catalog, 1 for other numbers of it, 2 for the rest.
  let rank: Int
  /// The cells of its row.
  let cells: String

  init(_ entry: TimelineEntry, wording: Wording) {
    province = PlaceSlug.province(of: entry.key.place)
    indicator = entry.key.indicator
    rank = PageRow.rank(of: entry, wording.catalog)
    cells = PageCells(entry: entry, wording: wording).html
  }

  static let ranks = 0...2

  static func rank(of entry: TimelineEntry, _ catalog: Catalog) -> Int {
    guard catalog.indicator(entry.key.indicator) != nil else { return 2 }
    return entry.key.kind == .actual ? 0 : 1
  }
}

private struct PageCells {
  let entry: TimelineEntry
  let wording: Wording

  private var words: PageWords { PageWords(language: wording.language) }

  var html: String {
    let key = entry.key
    var html = "<th scope=\"row\">"
    html += HTMLText.escaped(wording.name(ofPlace: key.place, on: key.period?.lastDay))
    html += "</th><td class=\"name\">" + HTMLText.escaped(label)
    html += "</td><td>" + wording.labels.term("kind", key.kind.rawValue)
    html += "</td><td>" + HTMLText.escaped(key.period.map(wording.periods.short) ?? "–")
    html += "</td><td class=\"value\" data-v=\"\(entry.best?.value.description ?? "0")\">"
    html += HTMLText.escaped(value) + "</td>" + agreement
    html += "<td>" + PageSource(entry, wording: wording).html + "</td>"
    return html
  }

  /// The indicator, or the counted noun as written, and the body that it is about.
  private var label: String {
    let name =
      wording.label(ofIndicator: entry.key.indicator, of: entry.key.place) ?? entry.writtenLabel
      ?? entry.key.label
      ?? wording.labels["unnamed"]
    return entry.key.subject.map { "\(name) (\($0))" } ?? name
  }

  private var value: String {
    entry.key.kind == .change ? wording.statedChange(entry) : wording.value(entry)
  }

  private var agreement: String {
    let status = wording.labels.term("status", entry.status.rawValue)
    guard entry.status == .conflict else { return "<td>\(status)</td>" }
    let others = entry.readings.dropFirst().prefix(3).map {
      wording.value($0, unit: entry.key.unit)
    }
    let told = HTMLText.escaped("\(status) ⚠; \(words.others): \(others.joined(separator: "; "))")
    return "<td class=\"doubt\">\(told)</td>"
  }
}

/// Where a figure of the page comes from: publisher and day, the sentence and the article behind them.
private struct PageSource {
  let html: String

  init(_ entry: TimelineEntry, wording: Wording) {
    let words = PageWords(language: wording.language)
    guard let best = entry.best?.facts.first?.fact else {
      html = "–"
      return
    }
    let origin = best.origin
    let day = origin.published.map(wording.periods.day) ?? words.undated
    let others = Set(entry.readings[0].facts.map(\.fact.origin.source)).count - 1
    let more = others > 0 ? " \(words.moreSources(others))" : ""
    let name = "\(origin.publisher ?? origin.source), \(day)\(more)"
    html =
      "<details><summary>\(HTMLText.escaped(name))</summary>"
      + "<q>\(HTMLText.escaped(best.evidence.sentence))</q>\(PageSource.article(origin))</details>"
  }

  private static func article(_ origin: Origin) -> String {
    let title = HTMLText.escaped(origin.title.isEmpty ? origin.source : origin.title)
    guard let link = origin.url.flatMap(SafeLink.init) else { return " \(title)" }
    return " <a rel=\"noopener noreferrer\" href=\"\(HTMLText.escaped(link.text))\">\(title)</a>"
  }
}
