import HTMLParsing
import VietnameseText

/// Chooses the headline among what the head and the body of a page offer.
struct TitleChooser {
  let page: PageRuns
  let meta: MetaTags
  let headline: String?
  let publisher: String?
  /// The headline is certain and only has to be found on the page.
  var isKnown = false

  struct Choice {
    var text: String
    /// The index of its run on the page, where it is printed there.
    var run: Int?
  }

  func choose(before body: Int?) -> Choice {
    if isKnown, let headline { return known(headline) }
    let heads = [headline, meta["og:title", "twitter:title", "title"], meta.title]
      .compactMap(\.self)
    if let printed = printedHeading(like: heads) { return printed }
    if let line = printedLine(like: heads, before: body) { return line }
    if let hinted = hintedTitle(before: body) { return hinted }
    if let only = onlyHeading(before: body) { return only }
    if heads.isEmpty, let nearest = nearestHeading() { return nearest }
    let stated = headline ?? meta["og:title", "twitter:title"] ?? meta.title ?? ""
    let text = stated == headline ? stated : withoutSite(stated)
    return Choice(text: text, run: nil)
  }

  private func known(_ headline: String) -> Choice {
    let key = TextKey.key(headline)
    let run = page.runs.indices.first {
      page.runs[$0].length < 400 && TextKey.key(page.text(page.runs[$0])) == key
    }
    return Choice(text: headline, run: run)
  }

  /// The longest heading whose words begin or fill a title of the head; of equal ones the highest that is
  /// no link, as teasers of the same article are.
  private func printedHeading(like heads: [String]) -> Choice? {
    let keys = heads.map { TextKey.key($0) }
    let site = TextKey.key(publisher ?? "")
    var best: Choice?
    for (index, run) in page.runs.enumerated() where isHeading(run) || hasTitleHint(run) {
      let text = page.text(run)
      let key = TextKey.key(text)
      guard key.scalarCount >= 12, key != site,
        keys.contains(where: { agree($0, key) })
      else { continue }
      let better = best.map { text.scalarCount > $0.text.scalarCount || replaces($0, index, text) }
      if better ?? true { best = Choice(text: text, run: index) }
    }
    return best
  }

  /// A line that is a title of the head word for word, whatever element it stands in: the last above the
  /// text, else the first.
  private func printedLine(like heads: [String], before body: Int?) -> Choice? {
    let keys = Set(heads.flatMap { [TextKey.key($0), TextKey.key(withoutSite($0))] })
    let lines = page.runs.indices.filter { index in
      let run = page.runs[index]
      guard (12...300).contains(run.length), !run.isLinky else { return false }
      let text = page.text(run)
      guard !isSite(Substring(text), certain: false) else { return false }
      return keys.contains(TextKey.key(text))
    }
    guard let index = lines.last(where: { $0 <= body ?? .max }) ?? lines.first else { return nil }
    return Choice(text: page.text(page.runs[index]), run: index)
  }

  private func replaces(_ best: Choice, _ index: Int, _ text: String) -> Bool {
    guard let run = best.run, best.text == text else { return false }
    return page.runs[run].isLinky && !page.runs[index].isLinky
  }

  private func agree(_ head: String, _ heading: String) -> Bool {
    head.holds(heading) || (heading.holds(head) && head.utf8.count * 2 > heading.utf8.count)
  }

  private func isHeading(_ run: TextRun) -> Bool {
    guard let level = page.document.tag(run.owner).headingLevel else { return false }
    return level <= 3 && run.length <= 300
  }

  private func hasTitleHint(_ run: TextRun) -> Bool {
    guard run.length <= 300, !run.isLinky else { return false }
    let owner = run.owner
    let parent = max(0, page.document.parent(of: owner))
    return page.hints.hints[owner].contains(.title) || page.hints.hints[parent].contains(.title)
  }

  private func hintedTitle(before body: Int?) -> Choice? {
    let end = min(body ?? page.runs.count, page.runs.count)
    return page.runs.indices.prefix(end + 1)
      .last { hasTitleHint(page.runs[$0]) && page.runs[$0].length >= 15 }
      .map { Choice(text: page.text(page.runs[$0]), run: $0) }
  }

  private func onlyHeading(before body: Int?) -> Choice? {
    let headings = page.runs.indices.filter {
      page.document.tag(page.runs[$0].owner) == .h1 && page.runs[$0].length >= 12
    }
    guard let first = headings.last(where: { $0 <= body ?? .max }) ?? headings.first else {
      return nil
    }
    return Choice(text: page.text(page.runs[first]), run: first)
  }

  /// Where the head says nothing: the last heading above the first paragraph.
  private func nearestHeading() -> Choice? {
    let end = page.runs.firstIndex { $0.length >= 80 && !$0.isLinky } ?? page.runs.count
    return page.runs.indices.prefix(end)
      .last { isHeading(page.runs[$0]) && page.runs[$0].length >= 12 }
      .map { Choice(text: page.text(page.runs[$0]), run: $0) }
  }

  /// `Sơ kết công tác … - Báo Hà Tĩnh` → `Báo Hà Tĩnh`, where that is surely no part of the title.
  var site: String? {
    guard let title = meta.title else { return nil }
    for mark in [" | ", " :: ", " » ", " — ", " – ", " - "] {
      guard let cut = title.range(ofLast: mark) else { continue }
      let tail = String(title[cut...]).trimmingMarks
      return isSite(Substring(tail), certain: false) ? tail : nil
    }
    return nil
  }

  /// `Sơ kết công tác … - Báo Hà Tĩnh` → without the name of the site.
  func withoutSite(_ title: String) -> String {
    for mark in [" | ", " :: ", " » ", " — ", " – ", " - "] {
      guard let cut = title.range(ofLast: mark) else { continue }
      let tail = title[cut...]
      let head = title[..<title.index(cut, offsetBy: -mark.count)]
      if isSite(tail, certain: mark != " - " && mark != " – "), head.count >= 12 {
        return String(head).trimmingMarks == "" ? title : String(head)
      }
    }
    return title
  }

  private func isSite(_ tail: Substring, certain: Bool) -> Bool {
    let key = TextKey.key(tail)
    if let publisher, key == TextKey.key(publisher) { return true }
    if let site = meta["og:site_name"], key == TextKey.key(site) { return true }
    let folded = Folding.ascii(tail)
    let words = ["bao ", "cong ", "trang ", "dai ", "tap chi", "so ", "ubnd", "news", "online"]
    if words.contains(where: { folded.hasPrefix($0) || folded.hasSuffix(".vn") }) { return true }
    return certain && tail.split(separator: " ").count <= 6
  }
}
