import Chronology
import Testing

@Suite struct PageAddressTests {
  private static let page = "https://bao.example.vn/tin/bai-7.html?id=1"

  @Test(arguments: [
    "http://bao.example.vn/tin/bai-7.html?id=1", "https://www.bao.example.vn/tin/bai-7.html?id=1",
    "https://m.bao.example.vn/tin/bai-7.html?id=1",
    "https://amp.bao.example.vn/tin/bai-7.html?id=1",
    "HTTPS://Bao.Example.VN:443/tin/bai-7.html?id=1",
    " https://bao.example.vn/tin/bai-7.html?id=1\n",
    "https://bao.example.vn/tin/bai-7.html?id=1#binh-luan",
    "https://bao.example.vn//tin/bai-7.html/?id=1",
    "https://bao.example.vn/tin/bai-7.html?utm_source=zalo&id=1&utm_medium=x",
    "https://bao.example.vn/tin/bai-7.html?fbclid=IwAR0&amp;id=1&gclid=&zarsrc=30",
    "https://bao.example.vn/tin/bai-7.html?id=1&ref=home&share=1&_x_tr_sl=vi&mc_cid=9",
    "https://bao.example.vn/tin/bai-7.html?id=1&id=1",
    "https://bao.example.vn/amp/tin/bai-7.html?id=1",
    "https://bao.example.vn/tin/bai-7.html/amp/?id=1",
    "https://bao.example.vn/tin/bai-7.html?amp&id=1",
    "https://bao.example.vn/tin/bai-7.amp?id=1", "https://bao.example.vn/tin/bai-7.amp.html?id=1",
    "https://bao.example.vn/tin/bai-7.html/print?id=1",
    "https://bao.example.vn/print/tin/bai-7.html?id=1",
    "https://bao.example.vn/tin/bai-7.html/in-bai?id=1",
    "https://bao.example.vn/tin/bai-7.html?in=1&id=1",
    "https://bao.example.vn/tin/bai-7.html?id=1&view=print",
    "https://bao.example.vn/tin/bai-7.html?id=1&tmpl=component&print=1&page=",
    "https://bao.example.vn/tin/bai-7.html;jsessionid=0A1B?id=1",
    "https://bao.example.vn/tin/b%61i%2d7.html?id=%31",
    "https://bao-example-vn.cdn.ampproject.org/c/s/bao.example.vn/tin/bai-7.html?id=1",
    "https://www.google.com/amp/s/bao.example.vn/tin/bai-7.amp?id=1",
    "https://bao-example-vn.translate.goog/tin/bai-7.html?id=1&_x_tr_tl=en",
  ])
  func onePageInManyDresses(url: String) {
    #expect(PageAddress(url).text == PageAddressTests.page)
  }

  @Test(arguments: [
    ["https://a.example.vn/?id=1", "https://a.example.vn/?id=2", "https://a.example.vn/"],
    ["https://a.example.vn/?p=123", "https://a.example.vn/?p=124", "https://a.example.vn/?p="],
    ["https://a.example.vn/?ref=123", "https://a.example.vn/?ref=124"],
    [
      "https://a.example.vn/Pages/Tin.aspx?ItemID=5",
      "https://a.example.vn/Pages/Tin.aspx?ItemID=6",
      "https://a.example.vn/Pages/Tin.aspx?ListId=5", "https://a.example.vn/Pages/Tin.aspx",
    ],
    ["https://a.example.vn/bai.html", "https://b.example.vn/bai.html"],
    [
      "https://a.example.vn/#!/bai/7", "https://a.example.vn/#!/bai/8",
      "https://a.example.vn/#/bai/8",
    ],
    ["https://a.example.vn/amp", "https://a.example.vn/print", "https://a.example.vn/"],
    ["https://a.example.vn/Bai", "https://a.example.vn/bai"],
    ["https://a.example.vn/bai?in=2", "https://a.example.vn/bai?in=1"],
    ["https://a.example.vn/x?print=123", "https://a.example.vn/x?print=124"],
    ["https://m.vn/a", "https://amp.vn/a"],
    ["https://a.example.vn/a%2Fb", "https://a.example.vn/a/b"],
    ["https://a.example.vn:8080/a", "https://a.example.vn/a"], ["tin/1.html", "tin/2.html", ""],
  ])
  func differentPagesStayDifferent(urls: [String]) {
    #expect(Set(urls.map { PageAddress($0).text }).count == urls.count)
  }

  @Test func anOrdinaryAddressIsItsOwn() {
    for url in [
      PageAddressTests.page, "https://a.example.vn/", "https://a.example.vn/a.aspx?ItemID=5",
    ] {
      #expect(PageAddress(url).text == url)
    }
    #expect(
      PageAddress("https://a.example.vn/tin-tức").text == "https://a.example.vn/tin-t%E1%BB%A9c")
    #expect(PageAddress("https://a.example.vn/index.php?id=5").text == "https://a.example.vn/?id=5")
    #expect(PageAddress("ftp://a.example.vn/a/").text == "ftp://a.example.vn/a/")
  }

  /// Any pieces in any order: doing it twice is doing it once, and parameters have no order.
  @Test func twiceIsOnceAndParametersHaveNoOrder() {
    let pieces = [
      "www.", "m.", "amp", "/amp", "/print", "/", "//", ".amp", ".html", "/index.html", "?", "&",
      "id=1", "ref=2", "print=1", "amp;", "%", "%41", "%2", "#", "#!", ":", ":80", "@", "ầ", " ",
      "cdn.ampproject.org", "/c/s/b.vn", ".translate.goog", "-", "--", "http://", ";jsessionid=4",
    ]
    for seed in UInt64(1)...4000 {
      var random = Draw(state: seed)
      let url =
        "https://b.vn"
        + (0..<random.below(9)).map { _ in pieces[random.below(pieces.count)] }
        .joined()
      let once = PageAddress(url).text
      #expect(PageAddress(once).text == once, "seed \(seed): \(url)")
    }
    for seed in UInt64(1)...200 {
      var random = Draw(state: seed)
      var fields = (0..<5).map { "k\($0)=\(random.below(3))" } + ["utm_id=\(seed)", "ref=1"]
      let first = PageAddress("https://b.vn/a?" + fields.joined(separator: "&"))
      fields.swapAt(random.below(7), random.below(7))
      fields.swapAt(random.below(7), random.below(7))
      #expect(
        PageAddress("https://b.vn/a?" + fields.joined(separator: "&")) == first, "seed \(seed)")
    }
  }

  private struct Draw {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }
}
