import Chronology
import Extraction
import Testing

@Suite("What a page prints behind the last paragraph")
struct ArticleEndTests {
  private let title = "Hội nghị sơ kết cải cách hành chính"

  private func lines(_ end: String, language: String = "vi") throws -> [String] {
    let page =
      "<html lang=\(language)><head><title>\(title)</title></head><body><h1>\(title)</h1>"
      + "<div class=noidung>\(Samples.paragraphs)\(end)</div></body></html>"
    return try Samples.lines(Samples.article(page))
  }

  @Test func teasersAreCutWithTheirHeading() throws {
    let teasers = ["Phường Một cửa mới", "Xã Hai vào mùa", "Chợ Ba khai trương"].map {
      "<p><a href=/t>\($0)</a></p><p>Tóm tắt ngắn của tin này, đọc trong nửa phút là hết.</p>"
    }.joined()
    #expect(try lines("<h3>Được xem nhiều trong tuần</h3>" + teasers) == Samples.bodyLines)
  }

  @Test func twoLinksWithLinesBelowAreNoTeasers() throws {
    let list = ["Quyết định 15", "Quyết định 16"].map {
      "<p><a href=/t>\($0)</a></p><p>\($0) giao chỉ tiêu cho các sở, ngành, địa phương.</p>"
    }.joined()
    #expect(try lines(list).count == 5)
  }

  @Test(arguments: ["Xem thêm các tin khác", "Tin liên quan đến bài viết", "Đọc thêm trên báo"])
  func offersAreCut(heading: String) throws {
    let offers =
      "<p><b>\(heading)</b></p><ul><li>Chuyện <a href=/1>một xã vùng cao</a> học số</li>"
      + "<li>Vì sao <a href=/2>hồ sơ đất đai</a> còn trễ</li></ul>"
    #expect(try lines(offers) == Samples.bodyLines)
  }

  @Test func whatStandsBehindAnOfferKeepsIt() throws {
    let text = "Đến cuối quý, 12 xã còn lại sẽ có bộ phận một cửa điện tử, theo kế hoạch đã duyệt."
    let offers = "<p>Xem thêm kết quả quý trước</p><p>\(text)</p>"
    #expect(try lines(offers).last == "body: \(text)")
  }

  @Test(arguments: [
    "<p><em>Mời bạn đọc gửi ý kiến về tòa soạn theo hộp thư bandoc@baomau.example.</em></p>",
    "<p><i>Theo dõi Báo Mẫu trên Facebook, Zalo và YouTube để nhận tin sớm nhất.</i></p>",
    "<p>Mời bạn đọc theo dõi fanpage của Báo Mẫu.</p>",
    "<p><em>Đường dây nóng: 0123 000 000</em></p><p><a href=/>Chia sẻ</a></p>",
    "<p>Minh Ha contributed to this report.</p>",
  ])
  func theNewsroomsOwnNotesAreCut(note: String) throws {
    #expect(try lines(note) == Samples.bodyLines)
  }

  @Test(arguments: [
    "Người dân tiếp tục theo dõi kết quả giải quyết hồ sơ trên Facebook và Zalo của xã.",
    "Follow these steps until every form of the commune has its own page.",
    "Theo dõi sát tiến độ từng hồ sơ là việc đầu tiên mà các xã phải làm trong quý tới.",
    "Ông Minh đề nghị các xã theo dõi sát tiến độ, báo cáo ngay khi có vướng mắc phát sinh.",
  ])
  func aLastParagraphOfTheMatterStays(text: String) throws {
    #expect(try lines("<p>\(text)</p>").last == "body: \(text)")
  }

  @Test(arguments: ["Sở Nội vụ", "Văn phòng UBND tỉnh", "Phòng Cải cách hành chính - Sở Nội vụ"])
  func anOfficeSigns(office: String) throws {
    let page =
      "<h1>\(title)</h1><div class=noidung>\(Samples.paragraphs)<p><i>\(office)</i></p></div>"
    let article = try Samples.article(page)
    #expect(Samples.lines(article) == Samples.bodyLines)
    #expect(article.author == office)
  }

  @Test(arguments: [
    "<p>Sở Nội vụ</p><p>Sở Y tế</p>", "<ul><li>Sở Nội vụ chủ trì;</li><li>Sở Y tế</li></ul>",
  ])
  func aListOfOfficesIsNoSignature(list: String) throws {
    #expect(try lines(list).last?.hasSuffix(": Sở Y tế") == true)
  }

  @Test func aLastParagraphWithALinkIsNoOffer() throws {
    let text =
      "Đến cuối quý, <a href=/x>12 xã</a> còn lại sẽ có bộ phận một cửa điện tử, theo kế hoạch đã duyệt."
    #expect(try lines("<p><b>Xem thêm kết quả quý trước</b></p><p>\(text)</p>").count >= 4)
  }

  @Test func hashtagsAreTags() throws {
    let page =
      "<h1>\(title)</h1><div class=noidung>\(Samples.paragraphs)<p>#một cửa #cải cách hành chính</p></div>"
    let article = try Samples.article(page)
    #expect(Samples.lines(article) == Samples.bodyLines)
    #expect(article.tags == ["một cửa", "cải cách hành chính"])
  }

  @Test(arguments: ["Ảnh 2/5", "Image 1 of 5", "1 - 5 of 36", "Hình 3/4"])
  func countersOfPicturesAreDropped(line: String) throws {
    #expect(
      try lines("<p>\(line)</p><p>\(Samples.first.replacing("Sáu", with: "Ba"))</p>").count == 4)
  }

  @Test func aQuestionInBoldEndsAnArticle() throws {
    let question =
      "Vậy đến bao giờ người dân ở xã vùng cao mới được nộp hồ sơ ngay tại nhà văn hóa thôn?"
    #expect(try lines("<p><b>\(question)</b></p>").last == "body: \(question)")
  }
}
