import TestSupport
import Testing

@testable import Chronology

/// Most addresses are known as plain at one look; the long way must say the same.
@Suite struct PlainAddressTests {
  /// An empty fragment changes nothing, but it is not plain.
  private func longWay(_ url: String) -> String { PageAddress(url + "#").text }

  @Test(arguments: [
    "https://bao.example.vn/tin/bai-7.html", "https://bao.example.vn/2022/07/a_b-1.htm",
    "https://tinh.example.vn/a.b/c",
  ])
  func anAddressAsItIsWritten(url: String) {
    #expect(PageAddress.isPlain(url))
    #expect(PageAddress(url).text == url)
    #expect(longWay(url) == url)
  }

  private static let hosts = [
    "bao.example.vn", "www.bao.example.vn", "m.example.vn", "amp.vn", "Bao.vn", "bao.vn.", "bao",
    "a.cdn.ampproject.org", "google.com", "a-b.translate.goog", "u@bao.vn", "bao.vn:80", ".vn", "",
  ]
  private static let parts = [
    "tin", "bai-7.html", "amp", "print", "in-bai", "inbai", "ban-in", "index.html", "default.aspx",
    "a.amp", "a.amp.html", "a.print", "a.index", "", ".", "..", "A", "%41", "b;jsessionid=1", "đ",
    "a~b", "c?d=1", "c?utm_source=1", "#x", "#!/y", "a b", "amp.html", "AMP", "s",
  ]

  @Test func theLongWaySaysTheSame() {
    var random = SeededGenerator(seed: 7)
    func any(_ texts: [String]) -> String { texts[Int(random.next() % UInt64(texts.count))] }
    var plain = 0
    for _ in 0..<40_000 {
      let path = (0..<(random.next() % 4)).map { _ in any(PlainAddressTests.parts) }
      let url = "https://" + any(PlainAddressTests.hosts) + "/" + path.joined(separator: "/")
      guard PageAddress.isPlain(url) else { continue }
      plain += 1
      #expect(longWay(url) == url)
    }
    #expect(plain > 40)
  }
}
