extension Program {
  /// A project with two articles, written for these tests.
  static func sample(configuration: String = sampleConfiguration) throws -> Program {
    let program = try Program()
    try program.write(configuration, "pipeline.yml")
    try program.write(firstArticle, "inbox/first.txt")
    try program.write(sidecar("2022-07-15"), "inbox/first.meta.json")
    try program.write(secondArticle, "inbox/second.txt")
    try program.write(sidecar("2022-12-20"), "inbox/second.meta.json")
    return program
  }

  static let sampleConfiguration = """
    sources:
      - {name: inbox, path: "inbox/**/*", place: ha-tinh}

    """

  static func sidecar(_ published: String) -> String {
    #"{"published": "\#(published)", "publisher": "Báo thử"}"#
  }

  static let firstArticle = """
    Hà Tĩnh sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022

    Sáng 15/7/2022, UBND tỉnh Hà Tĩnh tổ chức hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022.
    Trong 6 tháng đầu năm 2022, toàn tỉnh tiếp nhận 120.500 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%.
    Chỉ số cải cách hành chính năm 2021 của tỉnh đạt 87,15 điểm, xếp thứ 20/63.

    """

  static let secondArticle = """
    Hà Tĩnh tổng kết công tác cải cách hành chính năm 2022

    Ngày 20/12/2022, UBND tỉnh Hà Tĩnh tổ chức hội nghị tổng kết công tác cải cách hành chính năm 2022.
    Năm 2022, toàn tỉnh tiếp nhận 250.100 hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.

    """
}
