import Catalog
import Chronology
import HTMLParsing

/// Bytes → articles. Pure: the same input gives the same extraction.
package struct Extractor: Sendable {
  /// Raised whenever the same bytes may give another article than before.
  package static let rulesVersion = 3

  /// The largest page or text that is read; archives are limited by the record.
  private static let longestInput = 8 * 1024 * 1024

  private let catalog: Catalog

  package init(catalog: Catalog) { self.catalog = catalog }

  /// Articles of one input in record order; records of an archive that cannot be read are `rejected`.
  package func extract(_ input: RawInput) throws(ExtractionError) -> Extraction {
    guard !input.bytes.isEmpty else {
      throw ExtractionError(
        "empty", "\(input.path): the file is empty; save the page again or remove it",
        at: input.path)
    }
    let assembler = ArticleAssembler(
      catalog: catalog, sidecar: try sidecar(of: input), defaults: input.defaults)
    switch input.format {
    case .html:
      let page = Page(bytes: input.bytes, source: input.path)
      return Extraction(articles: [try article(page, assembler)])
    case .text: return Extraction(articles: [try text(input, assembler)])
    case .warc: return archive(input, assembler.forManyArticles)
    case .jsonl: return JSONLinesReader(input, assembler.forManyArticles).extraction()
    }
  }

  private func sidecar(of input: RawInput) throws(ExtractionError) -> Sidecar {
    guard let bytes = input.sidecar else { return Sidecar() }
    return try Sidecar(parsing: bytes, path: input.sidecarPath ?? input.path)
  }

  /// A page with what is known of it from outside.
  private struct Page {
    var bytes: [UInt8]
    var source: String
    var url: String?
    var charset: String?
  }

  private func article(
    _ page: Page, _ assembler: ArticleAssembler
  ) throws(ExtractionError) -> Article {
    try Extractor.check(page.bytes, at: page.source)
    let decoded = try TextDecoder(httpCharset: page.charset).decode(page.bytes, at: page.source)
    try Extractor.checkForText(decoded.bytes, at: page.source)
    let document: HTMLDocument
    do {
      document = try HTMLDocument(parsing: decoded.bytes)
    } catch {
      throw ExtractionError(error, at: page.source)
    }
    var draft = HTMLArticleReader(document).draft(
      url: assembler.sidecar.url ?? page.url, title: assembler.sidecar.title)
    draft.findings.append(contentsOf: decoded.findings)
    return try assembler.article(draft, source: page.source)
  }

  private func text(
    _ input: RawInput, _ assembler: ArticleAssembler
  ) throws(ExtractionError) -> Article {
    try Extractor.check(input.bytes, at: input.path)
    let decoded = try TextDecoder().decode(input.bytes, at: input.path)
    try Extractor.checkForText(decoded.bytes, at: input.path)
    var draft = PlainTextReader(decoded.bytes).draft(title: assembler.sidecar.title)
    draft.findings.append(contentsOf: decoded.findings)
    return try assembler.article(draft, source: input.path)
  }

  private func archive(_ input: RawInput, _ assembler: ArticleAssembler) -> Extraction {
    var extraction = Extraction()
    var sources: [String: Int] = [:]
    var reader = WARCReader(input.bytes, path: input.path)
    while let record = reader.next() {
      let capture: WARCCapture
      switch record {
      case .unreadable(let error, let source):
        extraction.rejected.append(error.quarantined(as: source))
        continue
      case .capture(let found): capture = found
      }
      let name = "\(input.path)#\(capture.uri)"
      sources[name, default: 0] += 1
      let count = sources[name] ?? 1
      let page = Page(
        bytes: capture.body, source: count == 1 ? name : "\(name)#\(count)", url: capture.uri,
        charset: capture.charset)
      do throws(ExtractionError) {
        extraction.articles.append(try article(page, assembler))
      } catch {
        extraction.rejected.append(error.quarantined(as: page.source))
      }
    }
    return extraction
  }
}

// Checks that all pages share.
extension Extractor {
  private static func check(_ bytes: [UInt8], at source: String) throws(ExtractionError) {
    guard bytes.count <= longestInput else {
      throw ExtractionError(
        "too-large",
        "\(source): the file has \(bytes.count) bytes, more than \(longestInput); "
          + "save the article alone, or as .txt", at: source)
    }
  }

  private static func checkForText(_ bytes: [UInt8], at source: String) throws(ExtractionError) {
    guard !bytes.contains(where: { $0 > 0x20 }) else { return }
    throw ExtractionError(
      "empty", "\(source): the file holds only blanks; save the page again or remove it",
      at: source)
  }
}
