import Chronology
import HTMLParsing

/// When an article was published, by all that a page says: linked data, meta tags, marked elements, a
/// byline near the title or at the end of the text, the address. Never the page's clock or its footer.
struct PublicationDate {
  private let page: PageRuns
  private let meta: MetaTags
  private let linked: LinkedData
  private let title: Int?
  private let body: Range<Int>
  private let taken: [Byline]
  private let marked: MarkedDates
  private let others: OtherItems
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
    let end =
      body.isEmpty
      ? page.document.nodeCount : page.document.end(of: page.runs[body.upperBound - 1].first)
    let titleNode = title.map { page.runs[$0].first } ?? 0
    others = OtherItems(page: page, title: titleNode)
    marked = MarkedDates(
      page: page, title: titleNode, text: body.isEmpty ? 0 : page.runs[body.lowerBound].first,
      end: end)
    bylines = printedBylines()
  }

  private static let publishedNames = [
    "article:published_time", "og:published_time", "datepublished", "article:published",
    "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
    "cxenseparse:recs:publishtime", "article.published",
    "citation_publication_date", "citation_date", "article_date_original",
    "displaydate", "ptime", "pdate", "og:article:published_time", "rnews:datepublished",
    "bt:pubdate", "iso-8601-publish-date", "originalpublicationdate", "published",
  ]
  /// Names under which some pages state when they were made, others when they were sent.
  private static let vagueNames = [
    "date", "dc.date", "dcterms.date", "created", "dcterms.created", "datecreated",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified",
    "dcterms.modified", "dc.date.modified", "modified", "article.updated",
  ]

  func published(url: String?) -> WrittenDate? {
    let printed = printed(update: false) ?? printed(update: true)
    if let stated = statedDate() {
      return isStamp(stated) ? printed ?? stated : reconciled(stated, with: printed)
    }
    if let vague = meta.date(PublicationDate.vagueNames) {
      guard let printed else { return vague }
      return isSameDay(vague, printed) ? reconciled(vague, with: printed) : printed
    }
    return printed
      ?? url.flatMap { AddressDate.day(in: $0) }.map { WrittenDate(day: $0, range: 0..<0) }
  }

  func modified() -> WrittenDate? {
    linked.modified.flatMap { DateScanner.first(in: $0) } ?? marked.modified
      ?? meta.date(PublicationDate.modifiedNames)
      ?? bylines.lazy.compactMap(\.updated).first
      ?? (printed(update: false) == nil ? nil : printed(update: true))
  }

  private func statedDate() -> WrittenDate? {
    linked.published.flatMap { DateScanner.first(in: $0) }
      ?? meta.date(PublicationDate.publishedNames) ?? marked.published
  }

  /// Whether the page states one moment for all, later than what it prints: when it was sent.
  private func isStamp(_ stated: WrittenDate) -> Bool {
    guard let printed = printed(update: false), printed.day.dayNumber + 1 < stated.day.dayNumber,
      let modified = modified()
    else { return false }
    return modified.day == stated.day && modified.time == stated.time
  }

  private func isSameDay(_ one: WrittenDate, _ other: WrittenDate) -> Bool {
    abs(one.day.dayNumber - other.day.dayNumber) <= 1
  }

  /// Machines often state the time of another zone: a printed date one day off is the right one.
  private func reconciled(_ stated: WrittenDate, with printed: WrittenDate?) -> WrittenDate {
    guard let printed, isSameDay(stated, printed) else { return stated }
    var result = printed
    if result.time == nil, printed.day == stated.day { result.time = stated.time }
    return result
  }
}

// Dates as they are printed.
extension PublicationDate {
  /// Lines of date and author: between title and text, at the borders of the text, above the title.
  private func printedBylines() -> [Byline] {
    let lines = below() + taken
    return lines + lineBylines(above()) + behind()
  }

  private func printed(update: Bool) -> WrittenDate? {
    bylines.first { $0.isUpdate == update }?.date
  }

  private func lineBylines(_ runs: some Sequence<Int>) -> [Byline] {
    runs.compactMap { Byline(page.text(page.runs[$0])) }
  }

  /// Runs from the title to the second paragraph.
  private func below() -> [Byline] {
    let start = title.map { $0 + 1 } ?? max(0, body.lowerBound - 6)
    var paragraphs = 0
    var found: [Byline] = []
    for index in page.runs.indices.dropFirst(start).prefix(14) where paragraphs < 2 {
      let run = page.runs[index]
      if run.length <= 160, let byline = Byline(page.text(run)) {
        if paragraphs == 0 || !others.contain(run) { found.append(byline) }
      } else if run.length >= 80, !run.isLinky {
        paragraphs += 1
      }
    }
    return found
  }

  /// Runs above the title in the same part of the page, the nearest first. What stands directly in
  /// the page may be its clock.
  private func above() -> [Int] {
    guard let title else { return [] }
    let document = page.document
    let around = document.parent(of: max(0, document.parent(of: page.runs[title].owner)))
    let near = page.runs.indices.prefix(title).suffix(4).reversed()
    guard around > 0, ![.body, .html, .form].contains(document.tag(around)) else { return [] }
    return near.filter {
      let run = page.runs[$0]
      return run.owner > around && !isOfThePage(run.owner, around) && !others.contain(run)
    }
  }

  private func isOfThePage(_ node: Int, _ around: Int) -> Bool {
    var ancestor = node
    while ancestor > around {
      if [.header, .nav, .footer].contains(page.document.tag(ancestor)) {
        let isAroundTitle = title.map {
          page.runs[$0].owner < page.document.end(of: ancestor)
        }
        if isAroundTitle != true { return true }
      }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }

  private func behind() -> [Byline] {
    let end = min(body.upperBound + 3, page.runs.count)
    guard body.upperBound < end else { return [] }
    return lineBylines((body.upperBound..<end).filter { !others.contain(page.runs[$0]) })
  }
}
