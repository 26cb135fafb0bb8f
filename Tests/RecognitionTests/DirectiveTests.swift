import Testing

/// Who asks whom, how long a speech goes on asking, and what only sounds like asking.
@Suite struct DirectiveTests {
  @Test func aSpeechGoesOnAsking() throws {
    let article = try StatementArticle(
      "Phó Chủ tịch UBND tỉnh Lê Văn An yêu cầu các sở, ngành rà soát nhiệm vụ chậm. Sở Nội vụ tham mưu thành lập tổ kiểm tra. Mỗi chỉ tiêu phải có người chịu trách nhiệm.",
      "Định kỳ công khai kết quả. Các địa phương tăng cường tuyên truyền, phấn đấu đạt từ 45% trở lên."
    )
    #expect(
      article.directives == [
        "các sở, ngành: Phó Chủ tịch UBND tỉnh L", "các sở, ngành: Sở Nội vụ tham mưu thành",
        "các sở, ngành: Mỗi chỉ tiêu phải có ngư", "các sở, ngành: Định kỳ công khai kết qu",
        "các sở, ngành: Các địa phương tăng cườn",
      ])
  }

  @Test func plansOfWorkAreAsked() throws {
    let article = try StatementArticle(
      "Trong 6 tháng cuối năm, các đơn vị tiếp tục đẩy mạnh tuyên truyền.")
    #expect(article.directives == ["các đơn vị: Trong 6 tháng cuối năm, "])
  }

  @Test func someoneAsksNobodyInParticular() throws {
    let article = try StatementArticle(
      "Đối với Sở Xây dựng, đồng chí yêu cầu hoàn thiện đề án vị trí việc làm.")
    #expect(article.directives.count == 1)
  }

  @Test(arguments: [
    "Các văn bản đáp ứng yêu cầu của các địa phương.",
    "Việc sắp xếp đơn vị sự nghiệp chưa đạt yêu cầu.",
    "Tỷ lệ hồ sơ trực tuyến vượt chỉ tiêu UBND tỉnh giao.",
    "UBND tỉnh đã giao cho các cơ quan 1.646 biên chế công chức.",
    "Đại diện các cơ quan của thành phố Cần Thơ đã chia sẻ kinh nghiệm.",
  ])
  func nobodyAsks(_ sentence: String) throws {
    #expect(try StatementArticle(sentence).directives == [])
  }

  @Test func whatWasDoneIsNoTask() throws {
    let article = try StatementArticle(
      "UBND tỉnh yêu cầu các sở rà soát quy định. Thực hiện Nghị quyết số 18-NQ/TW, tỉnh đã giảm 26 phòng. Chủ tịch UBND các huyện chủ trì tại điểm cầu."
    )
    #expect(article.directives.count == 1)
  }
}
