/// A project to start from: what `nienbieu init` makes.
package struct NewProject {
  private let directory: String
  private let files: [(path: String, text: String)]

  package init(directory: String, demo: Bool) {
    self.directory = directory
    files = [("pipeline.yml", NewProject.configuration)] + (demo ? NewProject.articles : [])
  }

  /// - Returns: The files that were made.
  /// - Throws: Where one of them exists, before any is made.
  package func create() throws(FileProblem) -> [String] {
    let paths = files.map { joined(directory, $0.path) }
    for path in paths where (try? FileStamp(of: path)) != nil {
      throw FileProblem(.cannotCreate, path, "exists already; choose another directory")
    }
    try Directory.create(joined(directory, "inbox"))
    for (path, file) in zip(paths, files) {
      try Directory.create(directoryName(path))
      try FileBytes.writeNew(Array(file.text.utf8), to: path)
    }
    return paths
  }

  private static let configuration = """
    # Where articles come from, and what is made of them. Paths are relative to this file.
    # Bài viết lấy ở đâu, báo cáo ghi vào đâu.
    store: output/timeline.sqlite
    output: output
    sources:
      - name: inbox
        path: inbox                  # a directory, a file, or a pattern such as inbox/**/*.html
        # publisher: Báo Hà Tĩnh     # where the articles do not say
        # place: ha-tinh             # whose articles say "tỉnh ta"
        # trust: 2                   # 1 official, 2 press, 3 copies
        # freshness: {warn: 3d, error: 14d}
    reports:
      - {periods: [half-year, year], places: all, language: vi}
    csv: {dialects: [standard, excel-vi]}
    # metrics: nienbieu.prom           # for Prometheus: how the last run ended, articles, facts, freshness

    """

  private static let articles = [
    (
      path: "inbox/ha-tinh-6-thang.txt",
      text: """
      Hà Tĩnh sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022

      Sáng 15/7/2022, UBND tỉnh Hà Tĩnh tổ chức hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2022.
      Trong 6 tháng đầu năm 2022, toàn tỉnh tiếp nhận 120.500 hồ sơ, giải quyết 118.250 hồ sơ, tỷ lệ đúng hạn đạt 99,2%.
      Chỉ số cải cách hành chính năm 2021 của tỉnh đạt 87,15 điểm, xếp thứ 20/63.

      """
    ),
    (
      path: "inbox/ha-tinh-6-thang.meta.json",
      text: """
      {"published": "2022-07-15", "publisher": "Báo mẫu", "place": "ha-tinh"}

      """
    ),
    (
      path: "inbox/kon-tum-nam-2022.txt",
      text: """
      Kon Tum tổng kết công tác cải cách hành chính năm 2022

      Ngày 20/12/2022, Sở Nội vụ tỉnh Kon Tum tổ chức hội nghị tổng kết công tác cải cách hành chính năm 2022.
      Năm 2022, tỉnh đã kiểm tra cải cách hành chính tại 14 cơ quan, đơn vị; tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%.

      """
    ),
    (
      path: "inbox/kon-tum-nam-2022.meta.json",
      text: """
      {"published": "2022-12-20", "publisher": "Báo mẫu", "place": "kon-tum"}

      """
    ),
  ]
}
