import Testing

/// What took place, and when.
@Suite struct EventTests {
  @Test(arguments: [
    ("Sáng 6/7, UBND tỉnh tổ chức hội nghị sơ kết.", ["conference 2023-07-06"]),
    ("Bộ phận một cửa khai trương ngày 3/10/2016.", ["launch 2016-10-03"]),
    ("Theo công bố của Bộ Nội vụ ngày 24/5/2023, tỉnh tăng hạng.", ["announcement 2023-05-24"]),
    ("Dịp này, UBND tỉnh tặng Bằng khen cho 4 tập thể.", ["award -"]),
    (
      "Từ ngày 19 đến 20/6, Đoàn kiểm tra làm việc tại Sở Xây dựng.",
      ["inspection 2023-06-19/2023-06-20"]
    ),
    ("Tháng 5/2023, Sở Nội vụ tổ chức tập huấn cho 120 công chức.", ["training 2023-05"]),
  ])
  func held(_ sentence: String, _ expected: [String]) throws {
    #expect(try StatementArticle(sentence).events == expected)
  }

  @Test(arguments: [
    "Ngay sau hội nghị, Chủ tịch UBND tỉnh yêu cầu các sở báo cáo trước 15/8/2023.",
    "Sở sẽ tổ chức hội nghị vào ngày 15/8/2023.",
    "Tiếp tục tập huấn nghiệp vụ cho công chức cấp xã.",
  ])
  func notHeld(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).events == [])
  }

  @Test func aNameEndsWhereItsVerbBegins() throws {
    let article = try StatementArticle(
      "Hội nghị tổng kết năm 2022 được Sở Nội vụ tổ chức ngày 6/1/2023.")
    #expect(article.eventNames == ["Hội nghị tổng kết năm 2022"])
  }
}
