import Testing

/// Names with their posts, before and behind.
@Suite struct PersonTests {
  @Test(arguments: [
    (
      "Ông Đặng Quốc Phong - Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh chủ trì.",
      [
        "Đặng Quốc Phong: Ủy viên Ban Thường vụ Tỉnh ủy",
        "Đặng Quốc Phong: Phó Chủ tịch UBND tỉnh",
      ]
    ),
    (
      "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn An dự.",
      ["Lê Văn An: Phó Bí thư Tỉnh ủy", "Lê Văn An: Chủ tịch UBND tỉnh"]
    ),
    (
      "Thứ trưởng Đỗ Anh Quân, Phó Trưởng ban Thường trực Ban Chỉ đạo chủ trì.",
      [
        "Đỗ Anh Quân: Thứ trưởng", "Đỗ Anh Quân: Phó Trưởng ban Thường trực Ban Chỉ đạo",
      ]
    ),
    (
      "Bà Trần Thị Bình, Trưởng phòng Nội vụ huyện, cho biết.",
      ["Trần Thị Bình: Trưởng phòng Nội vụ huyện"]
    ),
    (
      "Phó Chủ tịch UBND tỉnh Nông Quang Tuyến phát biểu.",
      ["Nông Quang Tuyến: Phó Chủ tịch UBND tỉnh"]
    ),
  ])
  func posts(_ sentence: String, _ expected: [String]) throws {
    #expect(try StatementArticle(sentence).people == expected)
  }

  @Test func aPlaceBeforeANameIsNoName() throws {
    let article = try StatementArticle("Giám đốc Sở Nội vụ Hà Tĩnh Phan Thị Tố Hoa báo cáo.")
    #expect(article.people == ["Phan Thị Tố Hoa: Giám đốc Sở Nội vụ"])
  }
}
