import Catalog
import Chronology
import HTMLParsing

/// Bytes → articles. Pure: the same input gives the same extraction.
package struct Extractor: Sendable {
  /// Raised whenever the same bytes may give another article than before.
  package static let rulesVersion = 6

  /// The largest page or text that is read; archives are limited by the page.
  static let longestInput = 8 * 1024 * 1024

  private let catalog: Catalog

  package init(catalog: Catalog) { self.catalog = catalog }

  /// The articles of one input, still to be understood, in its order.
  ///
  /// - Throws: `ExtractionError` where the input as a whole is refused, or why it could not be read.
  package func reader(of input: RawInput) throws -> RawArticleReader {
    guard input.bytes.count > 0 else {
      throw ExtractionError(
        "empty", "\(input.path): the file is empty; save the page again or remove it",
        at: input.path)
    }
    if !input.format.holdsMany { try Extractor.check(input.bytes.count, at: input.path) }
    let assembler = ArticleAssembler(
      catalog: catalog, sidecar: try sidecar(of: input), defaults: input.defaults)
    return try RawArticleReader(
      input, input.format.holdsMany ? assembler.forManyArticles : assembler)
  }

  /// The article; the same bytes give the same one.
  package func article(_ raw: RawArticle) throws(ExtractionError) -> Article {
    switch raw.content {
    case .unreadable(let error): throw error
    case .page(let bytes, let url, let charset):
      return try page(raw, bytes, url: url, charset: charset)
    case .text(let bytes): return try text(raw, bytes)
    case .line(let bytes, let location):
      return try JSONLineReader(assembler: raw.assembler).article(
        bytes, at: location, source: raw.source)
    }
  }

  /// All articles of one input; what of an archive cannot be read is `rejected`.
  package func extract(_ input: RawInput) throws -> Extraction {
    var extraction = Extraction()
    var reader = try reader(of: input)
    while let raw = try reader.next() {
      do throws(ExtractionError) {
        extraction.articles.append(try article(raw))
      } catch {
        guard input.format.holdsMany else { throw error }
        extraction.rejected.append(error.quarantined(as: raw.source))
      }
    }
    return extraction
  }

  private func sidecar(of input: RawInput) throws(ExtractionError) -> Sidecar {
    guard let bytes = input.sidecar else { return Sidecar() }
    return try Sidecar(parsing: bytes, path: input.sidecarPath ?? input.path)
  }

  private func page(
    _ raw: RawArticle, _ bytes: [UInt8], url: String?, charset: String?
  ) throws(ExtractionError) -> Article {
    try Extractor.check(bytes.count, at: raw.source)
    let decoded = try TextDecoder(httpCharset: charset).decode(bytes, at: raw.source)
    try Extractor.checkForText(decoded.bytes, at: raw.source)
    let document: HTMLDocument
    do {
      document = try HTMLDocument(parsing: decoded.bytes)
    } catch {
      throw ExtractionError(error, at: raw.source)
    }
    var draft = HTMLArticleReader(document).draft(
      url: raw.assembler.sidecar.url ?? url, title: raw.assembler.sidecar.title)
    draft.findings.append(contentsOf: raw.findings + decoded.findings)
    return try raw.assembler.article(draft, source: raw.source)
  }

  private func text(
    _ raw: RawArticle, _ bytes: [UInt8]
  ) throws(ExtractionError) -> Article {
    let decoded = try TextDecoder().decode(bytes, at: raw.source)
    try Extractor.checkForText(decoded.bytes, at: raw.source)
    var draft = PlainTextReader(decoded.bytes).draft(title: raw.assembler.sidecar.title)
    draft.findings.append(contentsOf: decoded.findings)
    return try raw.assembler.article(draft, source: raw.source)
  }
}

// Checks that all pages share.
extension Extractor {
  private static func check(_ count: Int, at source: String) throws(ExtractionError) {
    guard count <= longestInput else {
      throw ExtractionError(
        "too-large",
        "\(source): the file has \(count) bytes, more than \(longestInput); "
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
