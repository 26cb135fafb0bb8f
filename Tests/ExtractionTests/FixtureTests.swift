import Chronology
import Extraction
import Foundation
import Testing

@Suite("The project's own pages", .enabled(if: !FixtureInbox.files.isEmpty))
struct FixtureTests {
  private static let navigation = [
    "Tin liên quan", "Trang chủ", "Đọc thêm", "Tin mới", "Bình luận", "Cùng chuyên mục", "Chia sẻ",
    "Xem thêm", "Tin khác", "Bản quyền", "Quảng cáo",
  ]

  /// Pages that tell no day of publication in any way.
  private static let undated = ["caobang-gov/ket-qua-mot-cua-6-thang.html"]

  @Test(arguments: FixtureInbox.files)
  func everyPageGivesItsArticle(path: String) throws {
    let extraction = try FixtureInbox.extraction(path)
    #expect(extraction.rejected.isEmpty)
    #expect(!extraction.articles.isEmpty)
    for article in extraction.articles {
      #expect(!article.title.isEmpty)
      #expect((article.published == nil) == FixtureTests.undated.contains(path))
      #expect(article.blocks.count >= 5)
      #expect(article.language?.hasPrefix("vi") == true)
      for block in article.blocks {
        #expect(!FixtureTests.navigation.contains { block.text.hasPrefix($0) }, "\(block.text)")
        #expect(block.text != article.title)
      }
    }
  }
}

/// The inbox of fixtures, read as the pipeline would.
enum FixtureInbox {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../fixtures/inbox").standardizedFileURL

  static let files: [String] = {
    guard let found = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return found.compactMap { $0 as? String }.filter { InputFormat(path: $0) != nil }.sorted()
  }()

  static func extraction(_ path: String) throws -> Extraction {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
    let stem = path.split(separator: ".").first.map(String.init) ?? path
    let sidecar = try? Data(contentsOf: folder.appending(path: stem + ".meta.json"))
    return try Samples.extraction(
      bytes, path: path, sidecar: sidecar.map { String(decoding: $0, as: UTF8.self) })
  }
}
