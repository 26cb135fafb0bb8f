import Chronology
import Extraction
import Testing

/// A page put together from ``PortalParts``; neighbouring numbers share no part.
struct DressedPage: CustomTestStringConvertible, Sendable {
  var number: Int
  var hasDate = true

  private static let title = "Hội nghị sơ kết công tác cải cách hành chính"

  private func part<Part>(_ parts: [Part], _ step: Int) -> Part {
    parts[number * step % parts.count]
  }

  var date: PortalParts.PrintedDate { part(PortalParts.dates, 1) }
  var signature: PortalParts.Signature { part(PortalParts.signatures, 1) }
  var dress: (name: String, page: String, section: String?) { part(PortalParts.dresses, 5) }
  var testDescription: String {
    "\(number): \(dress.name), \(hasDate ? date.line : "no date"), \(signature.mark)"
  }

  var html: String {
    var article = dress.page
    for (name, value) in [
      ("{title}", DressedPage.title), ("{date}", hasDate ? date.line : "Cỡ chữ"),
      ("{text}", Samples.paragraphs), ("{end}", signature.mark),
    ] {
      article = article.split(separator: name, omittingEmptySubsequences: false)
        .joined(separator: value)
    }
    let neighbours = part(PortalParts.neighbours, 1) + part(PortalParts.neighbours, 3)
    return """
      <html lang=vi><head><title>\(DressedPage.title)</title></head><body>\(part(PortalParts.clocks, 1))\
      <div class=menu><a href=/>Trang chủ</a> <a href=/gt>Giới thiệu</a> <a href=/lh>Liên hệ</a></div>\
      \(article)\(neighbours)\(part(PortalParts.footers, 1))</body></html>
      """
  }
}

@Suite(
  "Whatever the dress: the date of the article, not that of the page, its licence or its neighbours"
)
struct PortalDressTests {
  @Test(arguments: (0..<120).map { DressedPage(number: $0) })
  func dressed(page: DressedPage) throws {
    let article = try Samples.article(page.html)
    #expect(article.title == "Hội nghị sơ kết công tác cải cách hành chính")
    #expect(article.published?.description == page.date.day)
    #expect(article.publishedTime == page.date.time)
    #expect(article.author == page.signature.author ?? page.date.author)
    #expect(article.section == page.dress.section)
    if page.date.modified != nil {
      #expect(article.modified?.description == page.date.modified)
    }
    #expect(article.blocks.contains { $0.text == Samples.first })
  }

  @Test(arguments: (0..<48).map { DressedPage(number: $0, hasDate: false) })
  func withoutADateThereIsNone(page: DressedPage) throws {
    let article = try Samples.article(page.html)
    #expect(article.title == "Hội nghị sơ kết công tác cải cách hành chính")
    #expect(article.published == nil)
  }
}
