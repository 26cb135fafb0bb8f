import Catalog
import Chronology
import VietnameseText

/// What a page or text says of its article, before sidecar and source have their say.
struct Draft {
  var title = ""
  var lead: String?
  var blocks: [Block] = []
  var url: String?
  var author: String?
  var publisher: String?
  var published: WrittenDate?
  var modified: WrittenDate?
  var section: String?
  var tags: [String] = []
  var language: String?
  var findings: [Finding] = []
}

/// Draft, sidecar, source defaults and catalog → article: sidecar over page over source.
struct ArticleAssembler {
  let catalog: Catalog
  let sidecar: Sidecar
  let defaults: SourceDefaults

  /// Beside an archive a sidecar can only say what holds for all its articles.
  var forManyArticles: ArticleAssembler {
    var common = Sidecar()
    common.publisher = sidecar.publisher
    common.place = sidecar.place
    return ArticleAssembler(catalog: catalog, sidecar: common, defaults: defaults)
  }

  func article(_ draft: Draft, source: String) throws(ExtractionError) -> Article {
    guard !draft.blocks.isEmpty || draft.lead != nil else {
      throw ExtractionError(
        "no-article",
        "\(source): there is no article text, only navigation; save the article's own page",
        at: source)
    }
    let url = sidecar.url ?? draft.url
    let published = sidecar.published ?? draft.published
    var article = Article(
      source: source, url: url, title: sidecar.title ?? draft.title, lead: draft.lead,
      blocks: draft.blocks, author: sidecar.author ?? draft.author,
      publisher: sidecar.publisher ?? draft.publisher ?? defaults.publisher,
      published: published?.day, publishedTime: published?.time,
      modified: draft.modified?.day, section: draft.section, tags: distinct(draft.tags),
      language: draft.language ?? language(of: draft), place: place(url),
      findings: draft.findings)
    article.findings.append(contentsOf: gaps(in: article))
    return article
  }

  private func place(_ url: String?) -> String? {
    sidecar.place ?? defaults.place
      ?? url.flatMap { Address.host(of: $0) }.flatMap { catalog.place(ofHost: $0) }
  }

  private func gaps(in article: Article) -> [Finding] {
    var gaps: [Finding] = []
    if article.published == nil {
      gaps.append(
        Finding(
          .warning, "missing-date",
          "the date of publication is unknown; add \"published\": \"YYYY-MM-DD\" to "
            + "\(sidecarName(article.source))", at: "published"))
    }
    if article.title.isEmpty {
      gaps.append(
        Finding(
          .note, "missing-title",
          "the text has no title; add \"title\" to \(sidecarName(article.source))", at: "title"))
    }
    return gaps
  }

  /// `a/b.html` → `b.meta.json`.
  private func sidecarName(_ source: String) -> String {
    let file = source.prefix { $0 != "#" }
    let name = file.split(separator: "/").last ?? file
    guard let dot = name.lastIndex(of: ".") else { return "\(name).meta.json" }
    return "\(name[..<dot]).meta.json"
  }

  private func distinct(_ tags: [String]) -> [String] {
    var seen: Set<String> = []
    return tags.filter { !$0.isEmpty && seen.insert(TextKey.key($0)).inserted }
  }

  private func language(of draft: Draft) -> String? {
    TextLanguage.isVietnamese(draft.blocks.prefix(20).map(\.text)) ? "vi" : nil
  }
}
