import Catalog
import Chronology

/// `index.html`: what a set of reports holds, and its figures to filter, in one file that asks nothing of any
/// server. Its policy allows only itself, and the pictures beside it.
struct IndexPage: Sendable {
  let period: Period
  let files: [ListedFile]
  let share: PageShare
  /// When the newest of its articles was published.
  let latest: Day?
  /// How many inputs could not be read.
  let unread: Int
  let wording: Wording
  var rowLimit = PageRows.limit
  var tableRoom = LongTable.room

  private var words: PageWords { PageWords(language: wording.language) }
  private var title: String { "\(words.title), \(wording.periods.long(period))" }
  private static let style = String(decoding: PackageResources.page_css, as: UTF8.self)
  private static let script = String(decoding: PackageResources.page_js, as: UTF8.self)

  /// Each makes a piece of the page.
  var parts: [ReportSet.Part] {
    let rows = PageRows(share, wording: wording, lastDay: period.lastDay, limit: rowLimit)
    let table = PageTable(rows, wording: wording)
    let runs = table.runs.map { run -> ReportSet.Part in
      { .success([piece(table.rows(of: run), isUnfinished: true)]) }
    }
    let (isEmpty, links) = (rows.shown.isEmpty, (briefings, charts, tables))
    let first: ReportSet.Part = {
      .success([piece(opening(rows, links) + (isEmpty ? "" : table.opening), isUnfinished: true)])
    }
    let last: ReportSet.Part = {
      .success([piece((isEmpty ? "" : table.closing) + closing(links), isUnfinished: false)])
    }
    return [first] + runs + [last]
  }

  private typealias Links = (briefings: String, charts: String, tables: String)

  private func opening(_ rows: PageRows, _ links: Links) -> String {
    head + "<body>\n<a class=\"skip\" href=\"#figures\">\(words.skip)</a>\n"
      + "<header>\n<h1>\(HTMLText.escaped(title))</h1>\n\(summary)"
      + contents([
        ("briefings", words.briefings, links.briefings), ("figures", words.figures, " "),
        ("charts", words.charts, links.charts), ("tables", words.tables, links.tables),
      ]) + "</header>\n<main>\n" + links.briefings + figures(rows)
  }

  private func closing(_ links: Links) -> String {
    "</section>\n" + links.charts + links.tables
      + "</main>\n<script>\(IndexPage.script)</script>\n</body>\n</html>\n"
  }

  private func piece(_ html: String, isUnfinished: Bool) -> ReportFile {
    ReportFile(path: "index.html", text: html, isUnfinished: isUnfinished)
  }

  /// `file:` beside `'self'`, because some browsers count a page that was opened from a disk as nobody's;
  /// `data:` for the empty icon that keeps browsers from asking for one.
  private var policy: String {
    [
      "default-src 'none'", "img-src 'self' file: data:",
      "style-src 'sha256-\(FileDigest(IndexPage.style.utf8).base64)'",
      "script-src 'sha256-\(FileDigest(IndexPage.script.utf8).base64)'", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="\(wording.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="data:,">
    <title>\(HTMLText.escaped(title))</title>
    <style>\(IndexPage.style)</style>
    </head>

    """
  }

  private var summary: String {
    let count = { wording.numbers.text(ExactDecimal($0)) }
    let told = words.summary(
      figures: count(share.count), articles: count(share.articles.count),
      conflicts: count(share.conflicts),
      unread: count(unread))
    let latest = latest.map { " " + words.latest(wording.periods.day($0)) } ?? ""
    return "<p class=\"quiet\">\(HTMLText.escaped(told + latest))</p>\n"
  }

  /// Links to what the page has, in its order: id, name, and what stands there.
  private func contents(_ all: [(id: String, name: String, content: String)]) -> String {
    let links = all.filter { !$0.content.isEmpty }.map { "<a href=\"#\($0.id)\">\($0.name)</a>\n" }
    return "<nav class=\"parts\" aria-label=\"\(words.contents)\">\n\(links.joined())</nav>\n"
  }

  /// What stands above the table, or instead of it.
  private func figures(_ rows: PageRows) -> String {
    let heading = "<section>\n<h2 id=\"figures\">\(words.figures)</h2>\n"
    if rows.shown.isEmpty { return heading + "<p>\(wording.labels["noFigures"])</p>\n" }
    let limit =
      rows.shown.count < rows.count
      ? "<p id=\"limit\">\(words.limit(rows.shown.count, of: rows.count))\(wholeTable).</p>\n" : ""
    return heading + limit + "<noscript><p>\(words.noScript)</p></noscript>\n"
  }

  /// The file that has all figures.
  private var wholeTable: String {
    let path = ["csv/observations.csv", "excel-vi/observations.csv"].first { path in
      files.contains { $0.path == path }
    }
    return path.map { "<a href=\"\($0)\">\($0)</a>" } ?? "observations.csv"
  }
}
