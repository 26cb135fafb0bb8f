import Chronology
import HTMLParsing

/// When an article was published, by all that a page says: linked data, meta tags, `<time>`, a byline
/// near the title or at the end of the text, the address. Never the page's clock or its footer.
struct PublicationDate {
  private let page: PageRuns
  private let meta: MetaTags
  private let linked: LinkedData
  private let title: Int?
  private let body: Range<Int>
  private let taken: [Byline]
  private(set) var bylines: [Byline] = []

  /// `title` is the run of the title, `body` the runs of the article, `taken` the bylines that were
  /// among its blocks.
  init(
    page: PageRuns, meta: MetaTags, linked: LinkedData, title: Int?, body: Range<Int>,
    taken: [Byline]
  ) {
    self.page = page
    self.meta = meta
    self.linked = linked
    self.title = title
    self.body = body
    self.taken = taken
    bylines = printedBylines()
  }

  private static let publishedNames = [
    "article:published_time", "og:published_time", "datepublished", "article:published",
    "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date", "dcterms.date", "date", "cxenseparse:recs:publishtime", "article.published",
    "citation_publication_date", "citation_date", "article_date_original", "datecreated",
    "displaydate", "ptime", "pdate", "og:article:published_time", "rnews:datepublished",
    "bt:pubdate", "iso-8601-publish-date", "originalpublicationdate", "created", "published",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
    "dcterms.modified", "dc.date.modified", "modified", "article.updated",
  ]

  func published(url: String?) -> WrittenDate? {
    let visible = visibleByline(update: false) ?? visibleByline(update: true)
    let stated =
      linked.published.flatMap { DateScanner.first(in: $0) }
      ?? meta.date(PublicationDate.publishedNames) ?? timeElement()
    if let stated { return reconciled(stated, with: visible?.date) }
    return visible?.date
      ?? url.flatMap { AddressDate.day(in: $0) }.map { WrittenDate(day: $0, range: 0..<0) }
  }

  func modified() -> WrittenDate? {
    linked.modified.flatMap { DateScanner.first(in: $0) }
      ?? meta.date(PublicationDate.modifiedNames)
      ?? (visibleByline(update: false) == nil ? nil : visibleByline(update: true)?.date)
  }

  /// Machines often state the time of another zone: a printed date one day off is the right one.
  private func reconciled(_ stated: WrittenDate, with printed: WrittenDate?) -> WrittenDate {
    guard let printed, abs(printed.day.dayNumber - stated.day.dayNumber) <= 1 else {
      return stated
    }
    var result = printed
    if result.time == nil, printed.day == stated.day { result.time = stated.time }
    return result
  }

  /// `<time>` between the title and the end of the text, one marked as published first.
  private func timeElement() -> WrittenDate? {
    let document = page.document
    let start = title.map { page.runs[$0].first } ?? 0
    let end =
      body.isEmpty ? document.nodeCount : document.end(of: page.runs[body.upperBound - 1].first)
    let near = document.elements(.time).filter { !isInsideDropped($0) }
    let marked = near.first { isMarked($0) }
    let behind = near.first { $0 > start && $0 < end }
    let before = near.last { $0 < start && start - $0 < 60 }
    return [marked, behind, before].lazy.compactMap { $0 }.compactMap { date(of: $0) }.first
  }

  private func isMarked(_ node: Int) -> Bool {
    page.document.attributeBytes(.pubdate, of: node) != nil
      || page.document.attribute(.itemprop, of: node)?.lowercased() == "datepublished"
  }

  private func isInsideDropped(_ node: Int) -> Bool {
    var ancestor = node
    while ancestor >= 0 {
      if page.hints.isDropped(ancestor) { return true }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }

  private func date(of node: Int) -> WrittenDate? {
    if let stated = page.document.attribute(.datetime, of: node),
      let date = DateScanner.first(in: stated)
    {
      return date
    }
    return DateScanner.first(in: CleanText.line(page.document.textContent(of: node)))
  }
}

// Dates as they are printed.
extension PublicationDate {
  /// Lines of date and author, the nearest to the title first, those at the end of the text last.
  private func printedBylines() -> [Byline] {
    near().compactMap { Byline(page.text(page.runs[$0])) } + taken + behind()
  }

  private func visibleByline(update: Bool) -> Byline? { bylines.first { $0.isUpdate == update } }

  /// Runs from the title to the text, then those above the title in the same part of the page.
  private func near() -> [Int] {
    guard let title else {
      return Array(page.runs.indices[max(0, body.lowerBound - 6)..<body.lowerBound])
    }
    let below = title < body.lowerBound ? Array(title + 1..<body.lowerBound).prefix(12) : []
    let around = page.document.parent(of: max(0, page.document.parent(of: page.runs[title].owner)))
    let above = page.runs.indices.prefix(title).suffix(4).filter {
      page.runs[$0].owner > around || page.hints.hints[page.runs[$0].owner].contains(.date)
    }
    return Array(below) + above.reversed()
  }

  private func behind() -> [Byline] {
    let end = min(body.upperBound + 3, page.runs.count)
    guard body.upperBound < end else { return [] }
    return (body.upperBound..<end).compactMap { Byline(page.text(page.runs[$0])) }
  }
}
