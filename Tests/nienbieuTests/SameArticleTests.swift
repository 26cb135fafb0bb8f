import Testing

@Suite("The same article again")
struct SameArticleTests {
  /// Sentences and numbers, written for this test.
  static let body = """
    Trong 6 tháng đầu năm 2022, toàn tỉnh tiếp nhận 120.500 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.

    Các sở, ngành rà soát lại từng bước trong quy trình nội bộ, bỏ những giấy tờ mà cơ quan khác đã có, và ghi rõ người chịu trách nhiệm ở mỗi khâu.

    Bộ phận một cửa cấp xã được thay bàn ghế, lắp thêm máy quét; cán bộ trẻ chia nhau hướng dẫn người lớn tuổi nộp hồ sơ trên điện thoại.

    Tỷ lệ hồ sơ trực tuyến đạt 45,5%; toàn tỉnh rà soát 210 thủ tục hành chính và công bố 120 thủ tục hành chính.

    Một số nơi vẫn chậm công khai kết quả, người dân phải đi lại nhiều lần, nhất là với thủ tục về đất đai và xây dựng.
    """

  private func page(lead: String, body: String = body) -> String {
    "Hà Tĩnh sơ kết công tác cải cách hành chính\n\n\(lead)\n\n\(body)\n"
  }

  /// Each page with its address; every later one is loaded by a run of its own.
  private func program(_ pages: [(url: String, text: String)], day: String? = nil) throws -> Program
  {
    let program = try Program()
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    for (index, page) in pages.enumerated() {
      try program.write(page.text, "inbox/\(index).txt")
      try program.write(
        #"{"url": "\#(page.url)", "published": "\#(day ?? "2022-07-1\(index)")", "publisher": "Báo thử"}"#,
        "inbox/\(index).meta.json")
      let result = try program.run("run", "--as-of", "2022-08-0\(index + 1)")
      #expect(result.status == 0, "\(result.errors)")
    }
    return program
  }

  private func trace(_ program: Program) throws -> String {
    let rows = try program.run(
      "timeline", "--indicator", "dossiers_received", "--format", "json"
    ).output.split(separator: "\n")
    let row = try #require(rows.first { $0.contains("120500") || $0.contains("120600") })
    let id = try #require(row.firstRange(of: "\"fact\":\""))
    return try program.run("trace", String(row[id.upperBound...].prefix(13))).output
  }

  @Test("Tracking parameters, the print and the AMP version: one article, four sources")
  func dresses() throws {
    let text = page(lead: "Lời dẫn.")
    let program = try program(
      [
        ("https://bao.example.vn/tin/7.html", text),
        ("https://m.bao.example.vn/tin/7.html?utm_source=zalo&fbclid=1", text),
        ("https://bao.example.vn/tin/7.html/print", text),
        ("https://bao.example.vn/tin/7.amp", text),
      ], day: "2022-07-15")
    let status = try program.run("status").output
    #expect(status.contains("articles     1, 0 earlier versions\n"), "\(status)")
    #expect(status.contains("sources      4\n"))
    let trace = try trace(program)
    #expect(
      trace.contains("also in     inbox/1.txt, https://m.bao.example.vn/tin/7.html?utm_source"))
    #expect(trace.count(of: "also in ") == 3)
    #expect(try program.text("output/2022-H1/csv/sources.csv").contains("inbox/1.txt; "))
  }

  @Test("Published again elsewhere with another lead: one article")
  func republished() throws {
    let program = try program([
      ("https://bao.example.vn/tin/7.html", page(lead: "Lời dẫn cũ.")),
      ("https://bao.example.vn/chuyen-muc/9.html", page(lead: "Lời dẫn mới.")),
    ])
    #expect(try program.run("status").output.contains("articles     1, 1 earlier versions\n"))
    let trace = try trace(program)
    #expect(trace.contains("input       inbox/1.txt\n"))
    #expect(trace.contains("also in     inbox/0.txt, https://bao.example.vn/tin/7.html\n"))
    #expect(trace.contains("standing    single\n"))
  }

  @Test("A changed article under another dress of its address replaces the old one")
  func changed() throws {
    let corrected = SameArticleTests.body.replacing("120.500", with: "120.600")
    let program = try program([
      ("https://bao.example.vn/tin/7.html", page(lead: "Lời dẫn.")),
      ("https://bao.example.vn/tin/7.html?ref=home", page(lead: "Lời dẫn.", body: corrected)),
    ])
    #expect(try program.run("status").output.contains("articles     1, 1 earlier versions\n"))
    let timeline = try program.run(
      "timeline", "--indicator", "dossiers_received", "--format", "json"
    ).output
    #expect(timeline.contains("120600"))
    #expect(!timeline.contains("120500"))
  }

  @Test("The same text with other numbers is another article")
  func otherNumbers() throws {
    let other = SameArticleTests.body.replacing("120.500", with: "98.700")
    let program = try program([
      ("https://bao.example.vn/tin/7.html", page(lead: "Lời dẫn.")),
      ("https://bao.example.vn/tin/8.html", page(lead: "Lời dẫn.", body: other)),
    ])
    #expect(try program.run("status").output.contains("articles     2, 0 earlier versions\n"))
  }
}

extension String {
  /// How many times `part` stands in the text.
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
