import Chronology
import HTMLParsing

/// When an article was published, by all that a page says: linked data, meta tags, marked elements, a
/// byline near the title or at the end of the text, the address. Never the page's clock or its footer.
struct PublicationDate {
  private let meta: MetaTags
  private let linked: LinkedData
  private let marked: MarkedDates
  private let distant: DistantDates
  private(set) var bylines: [Byline] = []
  /// Of the place whose calendar the page prints; `nil` where nothing tells.
  private let homeZone: HomeZone?

  /// `title` is the run of the title, `body` the runs of the article, `taken` the bylines that were
  /// among its blocks.
  init(
    page: PageRuns, meta: MetaTags, linked: LinkedData, title: Int?, body: Range<Int>,
    taken: [Byline], language: String?
  ) {
    self.meta = meta
    self.linked = linked
    homeZone = HomeZone(language: language)
    let end =
      body.isEmpty
      ? page.document.nodeCount : page.document.end(of: page.runs[body.upperBound - 1].first)
    let titleNode = title.map { page.runs[$0].first } ?? 0
    let text = PublicationDate.start(of: body, behind: title, page)
    let others = OtherItems(page: page, title: titleNode)
    marked = MarkedDates(page: page, title: titleNode, text: text, end: end)
    distant = DistantDates(page: page, others: others, title: titleNode, text: text, end: end)
    bylines = PrintedBylines(page: page, others: others, title: title, body: body).all(taken: taken)
  }

  /// The node of the first paragraph behind the title.
  private static func start(of body: Range<Int>, behind title: Int?, _ page: PageRuns) -> Int {
    guard let first = body.first else { return 0 }
    let paragraph = body.first { $0 > title ?? -1 && page.runs[$0].length >= 80 }
    return page.runs[paragraph ?? first].first
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
    "dcterms.modified", "dc.date.modified", "modified", "article.updated", "revised", "dateupdate",
    "last_modified", "lastmodified", "lastpublisheddate",
  ]

  /// What the page states, corrected by what it prints; else what it prints, what its address says, what
  /// stands in unusual places, and at last when it was changed.
  func published(url: String?) -> WrittenDate? {
    let printed = printed(update: false) ?? printed(update: true)
    let address = url.flatMap { AddressDate.day(in: $0) }.map { WrittenDate(day: $0, range: 0..<0) }
    if let stated = statedDate() {
      if isStamp(stated) { return printed ?? stated }
      return reconciled(
        stated, with: printed ?? (stated.zone == 0 && homeZone == nil ? address : nil))
    }
    if let vague = meta.date(PublicationDate.vagueNames).map(local) {
      guard let printed else { return vague }
      return vague.isNear(printed) || vague.zone != nil && vague.isMirrored(printed)
        ? reconciled(vague, with: printed) : printed
    }
    return printed ?? address ?? distant.published() ?? meta.dateOfAnyPublication() ?? modified()
      ?? described() ?? picture()
  }

  /// In the title of the head, set apart: `Hội nghị sơ kết | 12/07/2024`.
  private func described() -> WrittenDate? {
    [meta.title, meta["og:title"]].lazy.compactMap { $0.flatMap { Byline.part(of: $0) } }.first
  }

  /// The day on which the picture of the article was put into the folder of that day.
  private func picture() -> WrittenDate? {
    let address = meta["og:image", "og:image:url", "twitter:image"]
    return address.flatMap { AddressDate.day(in: $0) }.map { WrittenDate(day: $0, range: 0..<0) }
  }

  func modified() -> WrittenDate? {
    let stated =
      linked.modified.flatMap { DateScanner.first(in: $0) } ?? marked.modified
      ?? meta.date(PublicationDate.modifiedNames)
    return stated.map(local)
      ?? bylines.lazy.compactMap(\.updated).first
      ?? (printed(update: false) == nil ? nil : printed(update: true))
  }

  private func statedDate() -> WrittenDate? {
    let stated =
      linked.published.flatMap { DateScanner.first(in: $0) }
      ?? meta.date(PublicationDate.publishedNames) ?? marked.published
    return stated.map(local)
  }

  /// Machines write the time of any zone; the day that counts is that of the reader.
  private func local(_ date: WrittenDate) -> WrittenDate {
    homeZone.map { date.moved(to: $0.minutes(in: date.day)) } ?? date
  }

  private func printed(update: Bool) -> WrittenDate? {
    bylines.first { $0.isUpdate == update }?.date
  }

  /// Whether the page states one moment for all, later than what it prints: when it was sent.
  private func isStamp(_ stated: WrittenDate) -> Bool {
    guard let printed = printed(update: false), printed.day.dayNumber + 1 < stated.day.dayNumber,
      !stated.isMirrored(printed), let modified = modified()
    else { return false }
    return modified.day == stated.day && modified.time == stated.time
  }

  /// Where a printed date is one day off, the machine meant another zone.
  private func reconciled(_ stated: WrittenDate, with printed: WrittenDate?) -> WrittenDate {
    guard let printed, stated.isNear(printed) else { return stated }
    var result = printed
    if result.time == nil, printed.day == stated.day { result.time = stated.time }
    return result
  }
}
