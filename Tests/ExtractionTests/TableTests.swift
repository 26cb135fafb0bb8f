import Chronology
import Extraction
import Testing

@Suite("Rows of tables read with their headers")
struct TableTests {
  private func rows(_ table: String) throws -> [String] {
    let page = """
      <html lang=vi><head><title>Kết quả sáu tháng</title></head><body><h1>Kết quả sáu tháng</h1>\
      <article>\(Samples.paragraphs)<table>\(table)</table></article></body></html>
      """
    let lines = try Samples.lines(Samples.article(page))
    #expect(lines.starts(with: Samples.bodyLines))
    return lines.dropFirst(3).map { $0.replacing("table_row: ", with: "") }
  }

  private let plan = """
    <tr><td>TT</td><td>Chỉ tiêu</td><td>Đơn vị</td><td>Kế hoạch</td><td>Thực hiện</td></tr>
    """

  @Test func annualReport() throws {
    let table = """
      \(plan)<tr><td>1</td><td>Hồ sơ đúng hạn</td><td>%</td><td>95</td><td>98,2</td></tr>\
      <tr><td>2</td><td>Văn bản được rà soát</td><td>văn bản</td><td>40</td><td></td></tr>
      """
    #expect(
      try rows(table) == [
        "TT: 1; Chỉ tiêu: Hồ sơ đúng hạn; Đơn vị: %; Kế hoạch: 95; Thực hiện: 98,2",
        "TT: 2; Chỉ tiêu: Văn bản được rà soát; Đơn vị: văn bản; Kế hoạch: 40",
      ])
  }

  @Test(arguments: [
    "<tr><td colspan=5>Bảng 1. Các chỉ tiêu</td></tr>",
    "<tr><th colspan=5>Bảng 1. Các chỉ tiêu</th></tr>",
    "<thead><tr><th colspan=5><b>Bảng 1.</b> Các chỉ tiêu</th></tr></thead>",
    "<tr><td>Bảng 1. Các chỉ tiêu</td></tr>",
  ])
  func aTitleAboveTheHeaderIsNoHeader(title: String) throws {
    let row = "<tr><td>1</td><td>Hồ sơ đúng hạn</td><td>%</td><td>95</td><td>98,2</td></tr>"
    #expect(
      try rows(title + plan + row) == [
        "Bảng 1. Các chỉ tiêu",
        "TT: 1; Chỉ tiêu: Hồ sơ đúng hạn; Đơn vị: %; Kế hoạch: 95; Thực hiện: 98,2",
      ])
  }

  @Test func groupsStandOnceAndAlone() throws {
    let table = """
      <tr><th>Huyện</th><th>Năm 2022</th><th>Năm 2023</th></tr>\
      <tr><td colspan=3>I. Đồng bằng</td></tr><tr><td>An Hải</td><td>90,1</td><td>92,5</td></tr>\
      <tr><td colspan=3>II. Miền núi</td></tr><tr><td>Sơn Lâm</td><td>81</td><td>84,5</td></tr>
      """
    #expect(
      try rows(table) == [
        "I. Đồng bằng", "Huyện: An Hải; Năm 2022: 90,1; Năm 2023: 92,5",
        "II. Miền núi", "Huyện: Sơn Lâm; Năm 2022: 81; Năm 2023: 84,5",
      ])
  }

  @Test func aCellOverColumnsIsPrintedOnce() throws {
    let table = """
      \(plan)<tr><td>I</td><td colspan=4>Cải cách thể chế</td></tr>\
      <tr><td>1</td><td>Văn bản được rà soát</td><td>văn bản</td><td colspan=2>40</td></tr>
      """
    #expect(
      try rows(table) == [
        "TT: I; Chỉ tiêu: Cải cách thể chế",
        "TT: 1; Chỉ tiêu: Văn bản được rà soát; Đơn vị: văn bản; Kế hoạch: 40",
      ])
  }

  @Test func headersMayStandOverRowsAndColumns() throws {
    let table = """
      <tr><td colspan=4>Hồ sơ theo cấp</td></tr>\
      <tr><td rowspan=2>Cấp</td><td rowspan=2>Tiếp nhận</td><td colspan=2>Giải quyết</td></tr>\
      <tr><td>Đúng hạn</td><td>Quá hạn</td></tr>\
      <tr><td>Tỉnh</td><td>1.200</td><td>1.190</td><td>10</td></tr>
      """
    #expect(
      try rows(table) == [
        "Hồ sơ theo cấp",
        "Cấp: Tỉnh; Tiếp nhận: 1.200; Giải quyết Đúng hạn: 1.190; Giải quyết Quá hạn: 10",
      ])
  }

  @Test func aCellOverRowsIsSaidInEach() throws {
    let table = """
      <tr><th>Sở</th><th>Năm</th><th>Điểm</th></tr>\
      <tr><td rowspan=2>Nội vụ</td><td>2022</td><td>90</td></tr><tr><td>2023</td><td>92</td></tr>
      """
    #expect(
      try rows(table) == [
        "Sở: Nội vụ; Năm: 2022; Điểm: 90", "Sở: Nội vụ; Năm: 2023; Điểm: 92",
      ])
  }

  @Test func headersAloneAreARow() throws {
    #expect(
      try rows("<tr><th colspan=2>Mẫu số 01</th></tr><tr><th>Họ tên</th><th>Chức vụ</th></tr>")
        == ["Mẫu số 01", "Họ tên; Chức vụ"])
  }

  @Test func otherLanguagesStayAsPrinted() throws {
    let sentence = "The office answered all of the letters that reached it within five days. "
    let page = """
      <html lang=en><body><h1>Letters</h1><article><p>\(sentence)</p><p>\(sentence)Now.</p><table>\
      <tr><th rowspan=2>Office</th><th colspan=2>Letters</th></tr><tr><th>2022</th><th>2023</th></tr>\
      <tr><td rowspan=2>North</td><td>12</td><td>15</td></tr><tr><td colspan=2>none</td></tr>\
      </table></article></body></html>
      """
    #expect(
      try Samples.lines(Samples.article(page)).suffix(4) == [
        "table_row: Office; Letters", "table_row: 2022; 2023", "table_row: North; 12; 15",
        "table_row: none",
      ])
  }
}
