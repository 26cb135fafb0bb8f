import Chronology
import HTMLParsing

/// A parsed page → the draft of its article.
struct HTMLArticleReader {
  private let page: PageRuns
  private let meta: MetaTags
  private let linked: LinkedData
  private let containers: ArticleContainers

  init(_ document: HTMLDocument) {
    page = PageRuns(document, hints: PageHints(document))
    meta = MetaTags(document)
    linked = LinkedData(document.linkedData)
    containers = ArticleContainers(ContainerChooser(page).containers(), in: document)
  }

  /// Address and title are given where they are known from elsewhere; they win over the page's.
  func draft(url: String?, title known: String? = nil) -> Draft {
    var draft = Draft()
    let body = bodyRuns()
    draft.publisher = linked.publisher ?? meta["og:site_name", "application-name"]
    let chooser = TitleChooser(
      page: page, meta: meta, headline: known ?? linked.headline, publisher: draft.publisher,
      isKnown: known != nil)
    let title = chooser.choose(before: body.first)
    draft.publisher = draft.publisher ?? chooser.site
    draft.title = title.text
    draft.url = url ?? meta.canonical
    draft.language = meta.language ?? linked.language.flatMap(MetaTags.languageTag)
    let trail = SectionTrail(document: page.document, hints: page.hints)
    draft.section =
      meta["article:section"] ?? linked.section
      ?? SectionTrail.section(of: linked.trail, title: title.text)
      ?? trail.section(title: title.text)
    draft.tags = meta.tags + linked.keywords + keywords() + trail.tags()

    var cleaner = ArticleCleaner(
      ArticleBlocks(page: page, containers: containers).blocks(), title: title.text)
    cleaner.isThread = page.hints.isThread
    cleaner.clean()
    draft.blocks = cleaner.blocks
    draft.tags += cleaner.topics
    markLead(&draft, title: title.run, body: body)
    let range = (body.first ?? 0)..<((body.last ?? -1) + 1)
    let dates = PublicationDate(
      page: page, meta: meta, linked: linked, title: title.run, body: range, taken: cleaner.bylines,
      language: homeLanguage(draft))
    draft.published = dates.published(url: draft.url)
    draft.modified = dates.modified()
    draft.author =
      author(title.run, body) ?? cleaner.author.map(PersonName.withoutOpening)
      ?? signatureBehind(body) ?? dates.bylines.lazy.compactMap(\.author).first
    if page.document.unclosed.isEmpty { return draft }
    draft.findings.append(unclosedFinding())
    return draft
  }

  /// That of the readers: a page of a Vietnamese host may state none, or that of its template.
  private func homeLanguage(_ draft: Draft) -> String? {
    let host = draft.url.flatMap { Address.host(of: $0) }
    return host?.hasSuffix(".vn") == true ? "vi" : draft.language
  }

  /// Indices of the runs inside the containers.
  private func bodyRuns() -> [Int] {
    page.runs.indices.filter { containers.around(page.runs[$0].owner) != nil }
  }

  private func keywords() -> [String] {
    meta["news_keywords", "keywords"].map { MetaTags.list($0) } ?? []
  }

  /// Where a body begins with more lines than these, all of them bylines, no lead is looked for.
  private static let linesBeforeLead = 60

  private func markLead(_ draft: inout Draft, title: Int?, body: [Int]) {
    guard let first = body.first else { return }
    let start = title.map { $0 + 1 } ?? max(0, first - 4)
    let before = start < first ? Array(page.runs[start..<first].suffix(8)) : []
    let inside = body.drop { $0 <= title ?? -1 }.prefix(HTMLArticleReader.linesBeforeLead).lazy
      .filter { Byline(page.text(page.runs[$0])) == nil }
    LeadFinder.markLead(
      &draft, page: page, before: before, body: inside.prefix(4).map { page.runs[$0] },
      description: meta["og:description", "description"] ?? linked.description)
  }

  private func author(_ title: Int?, _ body: [Int]) -> String? {
    let stated = [linked.author, meta["author", "article:author", "dc.creator", "parsely-author"]]
      .compactMap(\.self).map { PersonName.withoutOpening($0) }.filter { isPerson($0) }
    if let person = stated.first(where: { !isOfTheSite($0) }) { return person }
    return printedAuthor(title, body) ?? stated.first
  }

  /// No address, no name of the site or of a robot.
  private func isPerson(_ name: String) -> Bool {
    let key = TextKey.key(name)
    if name.contains("://") || name.contains("@") || key.isEmpty { return false }
    if HTMLArticleReader.robots.contains(key) || isHost(name) { return false }
    let sites = [linked.publisher, meta["og:site_name"]].compactMap { $0.map { TextKey.key($0) } }
    return !sites.contains(key)
  }

  private static let robots: Set<String> = [
    "admin", "administrator", "editor", "superadmin", "super user", "user", "publisher",
    "webmaster",
    "redaktion", "anonymous", "root",
  ]

  /// `baomau.vn`.
  private func isHost(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), !name.contains(" ") else { return false }
    let end = name[name.index(after: dot)...]
    return (2...4).contains(end.count) && end.allSatisfy { $0.isLowercase }
  }

  /// A name that the address of the page holds: better than none, but a person is better.
  private func isOfTheSite(_ name: String) -> Bool {
    guard let url = meta.canonical ?? meta["og:url"], let host = Address.host(of: url) else {
      return false
    }
    let key = TextKey.key(name).filter { $0 != " " }
    return key.utf8.count >= 4 && host.filter { $0 != "-" }.contains(key)
  }

  /// A name in an element for authors, from a little above the title to a little below the text.
  private func printedAuthor(_ title: Int?, _ body: [Int]) -> String? {
    let start = max(0, (title ?? body.first ?? 0) - 3)
    let end = min(page.runs.count, (body.last ?? 0) + 4)
    guard start < end else { return nil }
    let nodes = page.document.parent(of: page.runs[start].first)..<page.runs[end - 1].first
    let texts = nodes.filter { isForAuthor($0) }
      .map { CleanText.line(page.document.textContent(of: $0)) }
    if let name = texts.lazy.compactMap({ Byline($0)?.author ?? PersonName.signature($0) }).first {
      return name
    }
    let behind = page.runs[min(end, (body.last ?? 0) + 1)..<end].lazy.map { page.text($0) }
    let signed = behind.filter { $0.contains(":") }.compactMap { PersonName.signature($0) }.first
    return signed
      ?? texts.lazy.compactMap { PersonName.marked($0) }
      .first { isPerson($0) }
  }

  private func isForAuthor(_ node: Int) -> Bool {
    let element = page.document.nodes[node]
    guard element.tag != .text else { return false }
    let isMarked =
      page.hints.hints[node].contains(.author)
      || element.lower < element.upper
        && page.document.attributeBytes(.rel, of: node)?.elementsEqual("author".utf8) == true
    return isMarked && (1...80).contains(page.hints.lengths[node]) && !page.hints.isDropped(node)
  }

  /// A name alone behind the element of the text, set apart as signatures are.
  private func signatureBehind(_ body: [Int]) -> String? {
    guard let last = body.last, last + 1 < page.runs.count else { return nil }
    let run = page.runs[last + 1]
    guard run.length <= 80, !run.isLinky, run.isBold || run.isItalic || isRightAligned(run.owner)
    else { return nil }
    let line = page.text(run)
    let office = PersonName.withoutOpening(line)
    return PersonName.signature(line) ?? (PersonName.isOffice(office) ? office : nil)
  }

  private func isRightAligned(_ node: Int) -> Bool {
    let document = page.document
    if document.attribute(.align, of: node)?.lowercased() == "right" { return true }
    let style = document.attribute(.style, of: node)?.lowercased() ?? ""
    return style.contains("text-align") && style.contains("right")
  }

  private func unclosedFinding() -> Finding {
    let names = page.document.unclosed.joined(separator: ", ")
    return Finding(
      .note, "unclosed-markup",
      "\(names) never ends, so what follows was read as text; save the page again if it looks wrong",
      at: "body")
  }
}
