import Chronology

/// The table of figures with what filters it.
///
/// Next editor: tests and scripts know the ids `filter-text`, `filter-place`, `filter-indicator`, `count` and
/// `observations`.
struct PageTable: Sendable {
  let rows: PageRows
  let wording: Wording
  private let words: PageWords
  private var labels: Labels { wording.labels }
  /// Positions in the two lists of choices, by slug and by indicator.
  private let places: [String: Int]
  private let indicators: [(name: String, id: String)]
  private let numbers: [String: Int]

  init(_ rows: PageRows, wording: Wording) {
    self.rows = rows
    self.wording = wording
    words = PageWords(language: wording.language)
    places = Dictionary(
      rows.places.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = Set(rows.shown.map(\.indicator))
    indicators = ids.map { (PageTable.name(ofIndicator: $0, wording), $0) }.sorted { left, right in
      let names = (VietnameseOrder(left.name), VietnameseOrder(right.name))
      return names.0 == names.1 ? left.id < right.id : names.0 < names.1
    }
    numbers = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func name(ofIndicator id: String, _ wording: Wording) -> String {
    if id == Observation.uncatalogued { return PageWords(language: wording.language).uncatalogued }
    return wording.label(ofIndicator: id) ?? id
  }

  /// Hidden until the script shows it: without the script nothing would happen.
  private var controls: String {
    """
    <form id="filter" class="controls" role="search" hidden>
    <div><label for="filter-text">\(words.text)</label>\
    <input id="filter-text" type="search" autocomplete="off"></div>
    <div><label for="filter-place">\(labels["place"])</label>\
    \(choice("filter-place", rows.places.map(\.name)))</div>
    <div><label for="filter-indicator">\(labels["indicator"])</label>\
    \(choice("filter-indicator", indicators.map(\.name)))</div>
    <div><button type="reset">\(words.reset)</button></div>
    </form>
    <p id="count" role="status" aria-live="polite" data-words="\(words.count)">\(count)</p>
    <p id="no-match" hidden>\(words.noMatch)</p>

    """
  }

  private var count: String { words.count(rows.shown.count, of: rows.shown.count) }

  private func choice(_ id: String, _ names: [String]) -> String {
    let options = names.enumerated().map { number, name in
      "<option value=\"\(number)\">\(HTMLText.escaped(name))</option>"
    }
    return "<select id=\"\(id)\"><option value=\"\">\(words.all)</option>"
      + options.joined() + "</select>"
  }

  /// What stands before the rows: the filter, then a room of their own that scrolls, so that what follows is not behind
  /// thousands of them.
  var opening: String {
    let keys = ["place", "indicator", "docKind", "period", "value", "status", "source"]
    let heads = keys.map { key in
      let style = key == "value" ? " class=\"value\"" : ""
      return "<th scope=\"col\"\(style)>\(labels[key])</th>"
    }
    return controls
      + "<div class=\"room\" role=\"region\" aria-labelledby=\"figures\" tabindex=\"0\">\n"
      + "<table id=\"observations\" class=\"stack\">\n"
      + "<caption>\(words.figuresCaption)</caption>\n"
      + "<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n"
  }

  var closing: String { "</tbody>\n</table>\n</div>\n" }

  /// Which rows make a piece of less than a megabyte.
  var runs: [Range<Int>] { rows.shown.indices.runs(of: PageTable.lengthOfRun) }

  func rows(of run: Range<Int>) -> String {
    var html = ""
    for row in rows.shown[run] {
      html +=
        "<tr data-p=\"\(places[row.province] ?? 0)\" data-i=\"\(numbers[row.indicator] ?? 0)\">"
      html += row.cells + "</tr>\n"
    }
    return html
  }

  private static let lengthOfRun = 1000
}
