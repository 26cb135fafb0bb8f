import Catalog
import Chronology
import Extraction
import VietnameseText

/// What the bytes of a fuzzer are given to, and what has to hold whatever they are.
struct Subject: Sendable {
  static let shared = Subject()

  private let extractor: Extractor

  private init() {
    do {
      extractor = try Extractor(catalog: Catalog.builtIn())
    } catch {
      fatalError("the built-in catalog cannot be read: \(error)")
    }
  }

  func page(_ bytes: [UInt8]) {
    extract(RawInput(path: "fuzz.html", bytes: bytes, format: .html))
  }

  func archive(_ bytes: [UInt8], named path: String) {
    extract(RawInput(path: path, bytes: bytes, format: .warc))
  }

  /// As a text file; then by every encoding, whatever the bytes look like.
  func text(_ bytes: [UInt8]) {
    extract(RawInput(path: "fuzz.txt", bytes: bytes, format: .text))
    _ = EncodingDetector.guess(bytes)
    for encoding in Encoding.allCases {
      let text = EncodedText.utf8(bytes[...], as: encoding)
      precondition(String(validating: text, as: UTF8.self) != nil, "\(encoding) gave no UTF-8")
    }
  }

  private func extract(_ input: RawInput) {
    guard let extraction = try? extractor.extract(input) else { return }
    for article in extraction.articles {
      precondition(!article.blocks.isEmpty || article.lead != nil, "an article without text")
      for block in article.blocks { Subject.check(block.text) }
      Subject.check(article.title)
    }
  }

  /// Text leaves as one line without controls, as ``Block`` promises.
  private static func check(_ line: String) {
    let control = line.unicodeScalars.first { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
    precondition(control == nil, "a control character in: \(line.debugDescription)")
  }
}
