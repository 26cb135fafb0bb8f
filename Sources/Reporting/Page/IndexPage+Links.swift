import Catalog
import Chronology

// What the page leads to: briefings, charts, tables.
extension IndexPage {
  private var words: PageWords { PageWords(language: wording.language) }

  private func link(_ path: String, _ name: String) -> String {
    "<a href=\"\(HTMLText.address(ofFile: path))\">\(HTMLText.escaped(name))</a>"
  }

  /// The nation first, then by name.
  var briefings: String {
    let pages = files.filter { $0.path.hasSuffix(".md") }
      .map { (path: $0.path, slug: String($0.path.dropLast(3))) }
      .map { (path: $0.path, name: name(ofBriefing: $0.slug), isNation: $0.slug == "national") }
      .sorted { left, right in
        if left.isNation != right.isNation { return left.isNation }
        let names = (VietnameseOrder(left.name), VietnameseOrder(right.name))
        return names.0 == names.1 ? left.path < right.path : names.0 < names.1
      }
    guard !pages.isEmpty else { return "" }
    let items = pages.map { "<li>\(link($0.path, $0.name))</li>\n" }.joined()
    return "<nav aria-labelledby=\"briefings\">\n<h2 id=\"briefings\">\(words.briefings)</h2>\n"
      + "<ul class=\"links\">\n\(items)</ul>\n</nav>\n"
  }

  private func name(ofBriefing slug: String) -> String {
    slug == "national" ? words.nation : wording.name(ofPlace: slug, on: period.lastDay)
  }

  /// Those of the nation in sight, those of each place behind its name.
  var charts: String {
    let pictures = files.filter { $0.path.hasSuffix(".svg") }
    guard !pictures.isEmpty else { return "" }
    let groups = Dictionary(grouping: pictures, by: \.place)
    var html = "<section>\n<h2 id=\"charts\">\(words.charts)</h2>\n"
    html += (groups[nil] ?? []).map(figure).joined()
    let places = groups.keys.compactMap(\.self)
      .map { (slug: $0, name: wording.name(ofPlace: $0, on: period.lastDay)) }
      .sorted { (VietnameseOrder($0.name), $0.slug) < (VietnameseOrder($1.name), $1.slug) }
    for place in places {
      let own = groups[place.slug] ?? []
      html += "<details><summary>\(HTMLText.escaped(place.name)) (\(own.count))</summary>\n"
      html += own.map(figure).joined() + "</details>\n"
    }
    return html + "</section>\n"
  }

  private func figure(_ file: ListedFile) -> String {
    let title = HTMLText.escaped(file.title ?? file.path)
    return "<figure><img loading=\"lazy\" alt=\"\(title)\" "
      + "src=\"\(HTMLText.address(ofFile: file.path))\">"
      + "<figcaption>\(link(file.path, file.title ?? file.path))</figcaption></figure>\n"
  }

  /// A row for each table, with its file in each dialect.
  var tables: String {
    let paths = Set(files.map(\.path))
    let rows = SheetTopic.allCases.compactMap { topic -> String? in
      let own = CSVDialect.allCases.map { "\($0.directory)/\(topic.rawValue).csv" }
      guard own.contains(where: paths.contains) else { return nil }
      let cells = own.map { path in
        "<td>\(paths.contains(path) ? link(path, path) : "–")</td>"
      }
      return "<tr><th scope=\"row\">\(topic.title(wording.language))</th>"
        + "<td>\(topic.meaning(wording.language))</td>\(cells.joined())</tr>\n"
    }
    guard !rows.isEmpty else { return "" }
    let heads = [words.table, words.contents, words.forPrograms, words.forOffice]
      .map { "<th scope=\"col\">\($0)</th>" }
    return "<section>\n<h2 id=\"tables\">\(words.tables)</h2>\n<table class=\"stack\">\n"
      + "<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
      + longTables
      + "<p class=\"quiet\">\(words.columns)\(link("datapackage.json", "datapackage.json"))</p>\n"
      + "</section>\n"
  }

  private var longTables: String {
    LongTable.among(files, room: tableRoom).map { table in
      let (rows, room) = (ExactDecimal(table.rowCount), ExactDecimal(tableRoom))
      let words = words.long(
        table.path, rows: wording.numbers.text(rows), room: wording.numbers.text(room))
      return "<p class=\"doubt\">\(HTMLText.escaped(words))</p>\n"
    }.joined()
  }
}
