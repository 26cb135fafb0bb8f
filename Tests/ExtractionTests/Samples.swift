import Catalog
import Chronology
import Extraction

/// Short ways to extract from texts that stand in a test.
enum Samples {
  static let extractor = try? Extractor(catalog: Catalog.builtIn())

  static func extraction(
    _ bytes: [UInt8], path: String = "inbox/a.html", sidecar: String? = nil,
    defaults: SourceDefaults = SourceDefaults()
  ) throws(ExtractionError) -> Extraction {
    guard let extractor, let format = InputFormat(path: path) else { return Extraction() }
    do {
      return try extractor.extract(
        RawInput(
          path: path, bytes: bytes, sidecar: sidecar.map { Array($0.utf8) },
          sidecarPath: "inbox/a.meta.json", defaults: defaults, format: format))
    } catch {
      throw error as? ExtractionError ?? ExtractionError("unreadable", "\(error)")
    }
  }

  /// The single article; an empty one where there is none, so that a test fails in its own words.
  static func article(
    _ text: String, path: String = "inbox/a.html", sidecar: String? = nil
  ) throws(ExtractionError) -> Article {
    let extraction = try extraction(Array(text.utf8), path: path, sidecar: sidecar)
    return extraction.articles.first ?? Article(source: "none", title: "", blocks: [])
  }

  static func error(
    _ bytes: [UInt8], path: String = "inbox/a.html", sidecar: String? = nil
  ) -> ExtractionError? {
    do throws(ExtractionError) {
      _ = try extraction(bytes, path: path, sidecar: sidecar)
      return nil
    } catch {
      return error
    }
  }

  /// Blocks as `role: text`, for comparisons that read well.
  static func lines(_ article: Article) -> [String] {
    article.blocks.map { "\($0.role.rawValue): \($0.text)" }
  }

  static let first =
    "Sáu tháng đầu năm, toàn tỉnh tiếp nhận 12.400 hồ sơ, trong đó 98,2% được giải quyết trước hạn."
  static let second =
    "Theo báo cáo của Sở Nội vụ, 40 trong 52 nhiệm vụ của kế hoạch đã hoàn thành, đạt 76,92%."
  static let third =
    "Thời gian tới, các địa phương tập trung rà soát thủ tục, cắt giảm thời gian chờ của người dân."

  static var paragraphs: String { "<p>\(first)</p><p>\(second)</p><p>\(third)</p>" }
  static var bodyLines: [String] { ["body: \(first)", "body: \(second)", "body: \(third)"] }
}
