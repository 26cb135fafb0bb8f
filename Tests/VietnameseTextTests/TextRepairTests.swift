import Testing
import VietnameseText

@Suite("Each repair, and what it leaves alone")
struct TextRepairTests {
  private func expect(_ broken: String, _ whole: String) {
    #expect(Normalizer.normalized(broken).text == whole)
  }

  private func expectSame(_ text: String) {
    #expect(Normalizer.normalized(text).map.isIdentity)
  }

  @Test(arguments: [
    ("kế hoạchcủa huyện", "kế hoạch của huyện"), ("quy chếvề họp", "quy chế về họp"),
    ("bà LêThị", "bà Lê Thị"), ("thuộc sởCông Thương", "thuộc sở Công Thương"),
    ("theo mẫucủa bộ", "theo mẫu của bộ"), ("gửi vềUBND xã", "gửi về UBND xã"),
    ("Trần VănBình", "Trần Văn Bình"), ("giảmdần", "giảm dần"), ("VỤVÀ", "VỤ VÀ"),
  ])
  func gluedWords(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: [
    "iPad", "YouTube", "PowerPoint", "VNeID", "MobiFone", "Pelé", "Cancún", "Beyoncé", "HĐND",
    "QĐUB",
    "chíến", "nóí", "đựợc", "cánhân", "Đắk Lắk", "thanh niên", "Krông Pắc", "ôtô", "vắcxin",
    "LĐTBXH",
  ])
  func wordsThatAreOne(text: String) { expectSame(text) }

  @Test(arguments: [
    ("gần3.100 lượt", "gần 3.100 lượt"), ("Tháng11/2020", "Tháng 11/2020"),
    ("từ5 đến7", "từ 5 đến 7"),
    ("đạt87%", "đạt 87%"), ("từ 6đến 9", "từ 6 đến 9"), ("cuối năm2023", "cuối năm 2023"),
  ])
  func wordsAndNumbers(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: [
    "COVID19", "Su30", "km2", "SO2", "A1", "Đề án06", "QL1A", "Q3", "F0", "mp3", "H5N1", "20tr",
    "5G",
    "4K", "3tháng8", "CV-năm2", "Điểm10A",
  ])
  func namesWithNumbers(text: String) { expectSame(text) }

  @Test(arguments: [
    ("tốt , đẹp", "tốt, đẹp"), ("nội dung :ba", "nội dung: ba"), ("xong .", "xong."),
    ("thế nào ?", "thế nào?"), ("( ba )", "(ba)"), ("[ ghi ]", "[ghi]"), ("“ ba ”", "“ba”"),
    ("65 % dân", "65% dân"), ("một,hai;ba", "một, hai; ba"), ("Kết quả:đạt", "Kết quả: đạt"),
    ("nhân dân.Sau đó", "nhân dân. Sau đó"), ("9-CT/TU,ngày 2-3", "9-CT/TU, ngày 2-3"),
    ("(tỉnh),huyện", "(tỉnh), huyện"), ("12%,cao", "12%, cao"), ("Nguồn:TTXVN", "Nguồn: TTXVN"),
  ])
  func punctuation(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: [
    "7,5%", "12.500", "17:45", "ISO 14001:2015", "tỷ lệ 2:1", "tháng 4-1999 , 7-2001",
    "xem http://a.vn:b",
    "http://x.vn/a,bc", "ban@tinh.gov.vn", "tinhuy.gov.vn", "TP.Vinh", "Tp.Huế", "v.v.",
    "C:tailieu",
    "xml:lang", "ke-hoach,ban.docx", "&nbsp;chữ", "vui :)", "ngôn ngữ .NET", "tỷ lệ % hộ", "5 : 3",
    "( )",
    "Số: 5/KH-SNV", "năm 2020,tỉnh", "”ba”", "a … b", "đang ... chờ", "./.",
  ])
  func marksThatStay(text: String) { expectSame(text) }

  @Test(arguments: [
    ("đạt 97 ,8%", "đạt 97,8%"), ("còn 1 .250 hồ sơ", "còn 1.250 hồ sơ"),
    ("hơn 8 7,5%", "hơn 87,5%"),
    ("tới 8 7 ,5%", "tới 87,5%"), ("gần 3 ,2 tỷ đồng", "gần 3,2 tỷ đồng"), ("(4 1,5 %)", "(41,5%)"),
  ])
  func numbers(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: [
    "mức độ 3, 4", "mức độ 3 4,5%", "25 000 người", "năm 2020 3,1%", "(7, 15%)", "khoản 2 ,3",
    "quý 3 1,5%",
    "năm 2018 ,5%", "1 .Mục tiêu", "3 .14", "2 5 7,5%",
  ])
  func numbersThatStay(text: String) { expectSame(text) }

  @Test(arguments: [
    ("Ðồng Nai", "Đồng Nai"), ("ðang", "đang"), ("QÐ-UBND", "QĐ-UBND"), ("\u{189}iều", "Điều"),
    ("\u{256}ường", "đường"), ("Сhính phủ", "Chính phủ"),
    ("hồ sơ tỉnh Нà Nam", "hồ sơ tỉnh Hà Nam"),
    ("ΤP Huế", "TP Huế"),
  ])
  func lookAlikes(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: ["Guð", "maður", "Россия", "сон", "Ελλάδα", "5 μm", "ΔT", "α-amylase", "дa"])
  func otherAlphabets(text: String) { expectSame(text) }

  @Test(arguments: [
    ("một\u{A0}hai\u{2009}ba\u{3000}bốn\tnăm", "một hai ba bốn năm"), ("  a  b  ", "a b"),
    (" \t\n ", ""),
    ("a \r\n b\u{2028}c\u{85}d\u{0B}đ", "a\nb\nc\nd\nđ"), ("a\n \n\nb", "a\n\n\nb"),
    ("ti\u{AD}nh\u{200B} \u{FEFF}tế\u{200E}", "tinh tế"), ("a\u{200D}b\u{FE0F}", "ab"), ("", ""),
  ])
  func blanks(broken: String, whole: String) { expect(broken, whole) }

  @Test(arguments: ["👨‍👩‍👧", "❤️", "2️⃣", "क्‍ष", "می‌خواهم", "שלום\u{200F}!", "🏴\u{E0067}\u{E007F}"])
  func invisiblesThatAreNeeded(text: String) { expectSame(text) }
}
