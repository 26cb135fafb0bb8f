import Testing

/// What judges results, and what only looks like it.
@Suite struct AssessmentTests {
  @Test(arguments: [
    "Nhận thức của cán bộ có chuyển biến rõ rệt.",
    "Công tác kiểm tra được tăng cường.",
    "Sở Tư pháp kịp thời ban hành hướng dẫn cho cấp xã.",
    "Để phục vụ người dân, huyện đã rút ngắn đáng kể thời gian trả kết quả.",
    "Toàn huyện không còn tình trạng nợ văn bản.",
  ])
  func achievements(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).assessments == ["achievement: \(sentence.prefix(24))"])
  }

  @Test(arguments: [
    "Việc luân chuyển hồ sơ giữa các phòng còn lúng túng.",
    "Một số xã chưa bố trí đủ máy tính.",
    "Trang thiết bị ở vùng cao đã xuống cấp.",
    "Nhiều mô hình hay nhưng thiếu người theo dõi.",
  ])
  func limitations(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).assessments == ["limitation: \(sentence.prefix(24))"])
  }

  @Test(arguments: [
    "Nguyên nhân chính là do cán bộ kiêm nhiệm nhiều việc.",
    "Những hạn chế đó xuất phát từ việc thiếu kiểm tra.",
    "Do đường truyền chập chờn, việc số hóa bị chậm.",
  ])
  func causes(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).assessments == ["cause: \(sentence.prefix(24))"])
  }

  @Test(arguments: [
    "Tỉnh sẽ tạo chuyển biến rõ rệt trong năm tới.",
    "Hội nghị thảo luận tồn tại, hạn chế của từng ngành.",
    "Mục tiêu năm 2026: chỉ số hài lòng được nâng lên; vào nhóm dẫn đầu.",
    "UBND tỉnh tặng Bằng khen cho các tập thể có thành tích xuất sắc.",
    "Đại diện thành phố Cần Thơ đã chia sẻ kinh nghiệm cải thiện chỉ số.",
    "Tăng cường kiểm tra để hạn chế thấp nhất tình trạng tồn đọng.",
  ])
  func noJudgement(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).assessments == [])
  }

  @Test func twoJudgementsOfOneAreaAreTwo() throws {
    let article = try StatementArticle(
      "Công tác chỉ đạo được tăng cường. Công tác kiểm tra được đẩy mạnh.")
    #expect(article.assessments.count == 2)
  }

  @Test func theOtherSideMakesFaintWordsTell() throws {
    let article = try StatementArticle(
      "Kết quả rất đáng ghi nhận. Hồ sơ không có phiếu hẹn.",
      "Tuy nhiên, một số hồ sơ không có phiếu hẹn. Có hồ sơ phải chờ thêm giấy tờ.")
    #expect(
      article.assessments == [
        "achievement: Kết quả rất đáng ghi nhậ", "limitation: Tuy nhiên, một số hồ sơ ",
        "limitation: Có hồ sơ phải chờ thêm g",
      ])
  }

  @Test func aHeadingTellsWhatIsListedBelow() throws {
    let article = try StatementArticle(
      "Tồn tại, hạn chế", "Nhiều nơi không niêm yết thủ tục.", "Kết quả", "Có nơi không niêm yết.")
    #expect(article.assessments == ["limitation: Nhiều nơi không niêm yết"])
  }
}
