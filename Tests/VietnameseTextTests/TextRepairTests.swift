import Testing
import VietnameseText

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("chế độ công vụvà công chức", "chế độ công vụ và công chức"),
    ("số 18-NQ/TU,ngày 06-12-2022", "số 18-NQ/TU, ngày 06-12-2022"),
    ("có hơn4.500 hồ sơ", "có hơn 4.500 hồ sơ"),
    ("ông PhạmMinh nói", "ông Phạm Minh nói"),
    ("Ngày19-4", "Ngày 19-4"),
  ])
  func putsLostBlanksBack(broken: String, whole: String) {
    #expect(TextRepair.repaired(broken).text == whole)
  }

  @Test(arguments: [
    "55,56% kế hoạch", "10.448 viên chức", "ISO 9001:2008", "Nghị quyết số 36a/NQ-CP", "mức độ 3,4",
    "ictvietnam.vn", "Baohatinh.vn", "TT&TT", "VNeID", "Đăk Lăk",
  ])
  func leavesTheRestAlone(text: String) {
    #expect(TextRepair.repaired(text).text == text)
  }

  @Test func mapsBackToTheOriginal() {
    let repaired = TextRepair.repaired("công vụvà công chức")
    #expect(repaired.inserted.count == 1)
    #expect(repaired.original(0) == 0)
    #expect(repaired.original(repaired.text.utf8.count) == "công vụvà công chức".utf8.count)
  }
}
