import Testing

@Suite("facts --debug")
struct DebugTests {
  @Test("Every number of the text is marked, and a line says what became of it and why")
  func marks() throws {
    let program = try Program()
    try program.write(
      """
      Hà Tĩnh sơ kết cải cách hành chính

      Năm 2022, toàn tỉnh tiếp nhận 250.100 hồ sơ theo Nghị quyết số 76/NQ-CP; có 35 lượt góp ý trong 12 phút. \
      Dịch vụ công mức độ 3, 4 được duy trì theo ISO 9001:2015.
      """, "a.txt")
    try program.write(Program.sidecar("2022-12-20"), "a.meta.json")
    let result = try program.run("facts", "--debug", "--place", "ha-tinh", "a.txt")
    #expect(result.status == 0, "\(result.errors)")
    #expect(!result.output.contains("\u{1B}"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "== a.txt: 7 numbers: 1 recognised, 1 uncatalogued, 1 date, 1 document, 3 dismissed")
    #expect(lines.contains { $0.contains("tiếp nhận 250.100 [2] hồ sơ theo") })
    let notes = lines.filter { $0.hasPrefix("  [") }
    let starts = [
      "  [1] date         Năm 2022",
      "  [2] recognised   250.100: dossiers_received actual 250100 dossiers, ha-tinh, 2022, ",
      "  [3] document     Nghị quyết số 76/NQ-CP: 76/NQ-CP",
      "  [4] uncatalogued 35: \"lượt góp ý\" actual 35 count, ha-tinh, 2022, ",
      "  [5] dismissed    12 phút: a length of time or an age",
      "  [6] dismissed    3, 4: a level's name",
      "  [7] dismissed    9001:2015: a name: an article, a code, a time of day, a telephone number",
    ]
    #expect(notes.count == starts.count)
    for (note, start) in zip(notes, starts) { #expect(note.hasPrefix(start), "\(note)") }
  }

  @Test("Articles on standard input too; controls of the text do not reach the terminal")
  func standardInput() throws {
    let program = try Program()
    let line = #"{"source": "x\u001b[2J", "title": "Tin", "text": "Có 5 hồ sơ\u001b[31m."}"#
    let result = try program.run("facts", "--debug", "-", input: line + "\n")
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.output.contains("Có 5 [1] hồ sơ"))
  }
}
