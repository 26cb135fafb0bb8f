import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Document numbers read back exactly, and are nothing else")
struct DocumentProperties {
  struct Case: CustomStringConvertible {
    var text: String
    var number: String
    var kind: String
    var date: Day?
    var description: String { "“\(text)”: \(number), \(kind), \(date?.description ?? "–")" }

    var fault: String? {
      let found = Readings.documents(text)
      let isRead =
        found.map(\.number) == [number] && found.first?.kind == kind && found.first?.date == date
        && found.first?.isShort == false
      return isRead
        ? nil : "\(found.map { "\($0.number) \($0.kind) \($0.date?.description ?? "–")" })"
    }
  }

  private static let types = [
    ("Nghị quyết", "NQ", "resolution"), ("Quyết định", "QĐ", "decision"),
    ("Chỉ thị", "CT", "directive"), ("Kế hoạch", "KH", "plan"), ("Báo cáo", "BC", "report"),
    ("Thông báo", "TB", "other"), ("Hướng dẫn", "HD", "other"),
    ("Chương trình", "CTr", "programme"),
    ("Tờ trình", "TTr", "other"), ("Đề án", "ĐA", "project"), ("Công điện", "CĐ", "other"),
  ]
  private static let organs = [
    "UBND", "HĐND", "CP", "TTg", "SNV", "BNV", "STTTT", "BTTTT", "BCĐ", "SKHĐT", "BNNPTNT",
  ]
  private static let partyOrgans = ["TU", "TW", "HU", "ĐU", "BTCTU", "UBKTTU"]
  private static let laws = [
    ("Nghị định", "NĐ-CP", "decree"), ("Thông tư", "TT-BNV", "circular"),
    ("Thông tư liên tịch", "TTLT-BNV-BTC", "circular"), ("Nghị quyết", "NQ-HĐND", "resolution"),
    ("Quyết định", "QĐ-TTg", "decision"), ("Luật", "QH14", "law"), ("Pháp lệnh", "UBTVQH13", "law"),
  ]

  /// `Số 12/QĐ-UBND` with or without its day, in a sentence.
  private static func make(
    _ choices: inout Choices, _ word: String, _ number: String, _ kind: String
  ) -> Case {
    let lead = choices.one(of: ["\(word) số ", "\(word) ", "\(word) số: "])
    var (text, date) = (lead + number, Day?.none)
    if choices.happens(onceIn: 2) {
      let day = PrintedTimes.day(&choices, years: 1990...2049)
      let figures = "\(day.day)/\(day.month)/\(day.year)"
      text += choices.one(of: [
        " ngày \(figures)", ", ngày \(figures)", " (\(figures))", " ban hành ngày \(figures)",
        " ngày \(day.day) tháng \(day.month) năm \(day.year)",
      ])
      date = day
    }
    return Case(
      text: Frames.sentence(&choices, with: text), number: number, kind: kind, date: date)
  }

  private static func numeral(_ choices: inout Choices) -> String {
    let number = choices.number(digits: 1...5)
    let padded = number < 10 && choices.happens(onceIn: 2) ? "0\(number)" : "\(number)"
    return padded + (choices.happens(onceIn: 5) ? choices.one(of: ["a", "b"]) : "")
  }

  private static func state(_ choices: inout Choices) -> Case {
    let (word, symbol, kind) = choices.one(of: types)
    let organ = choices.one(of: organs)
    return make(&choices, word, "\(numeral(&choices))/\(symbol)-\(organ)", kind)
  }

  private static func law(_ choices: inout Choices) -> Case {
    let (word, symbol, kind) = choices.one(of: laws)
    let year = choices.number(1990...2049)
    return make(&choices, word, "\(numeral(&choices))/\(year)/\(symbol)", kind)
  }

  private static func party(_ choices: inout Choices) -> Case {
    let (word, symbol, kind) = choices.one(of: Array(types.prefix(8)))
    let organ = choices.one(of: partyOrgans)
    return make(&choices, word, "\(numeral(&choices))-\(symbol)/\(organ)", kind)
  }

  private static func any(_ choices: inout Choices) -> Case {
    switch choices.number(0...2) {
    case 0: state(&choices)
    case 1: law(&choices)
    default: party(&choices)
    }
  }

  @Test func ofTheState() { forAll(seed: 141, Self.state) { $0.fault } }

  @Test func withTheirYear() { forAll(seed: 142, Self.law) { $0.fault } }

  @Test func ofTheParty() { forAll(seed: 143, Self.party) { $0.fault } }

  @Test func letters() {
    forAll(seed: 144) { choices in
      let organ = choices.one(of: ["UBND", "SNV", "SKHCN", "STTTT", "BNV"])
      let unit = choices.one(of: ["VP", "CCHC", "CĐS", "TCBC", "NC"])
      return Self.make(
        &choices, "Công văn", "\(choices.number(digits: 1...5))/\(organ)-\(unit)",
        "official_letter")
    } fault: {
      $0.fault
    }
  }

  @Test func numbersOfDocumentsAreNeitherQuantitiesNorTimes() {
    forAll(seed: 145, Self.any) { document in
      let found = Readings.numbers(document.text)
      return found.map(\.kind) == [.identifier] ? nil : "\(found.map(\.kind))"
    }
  }

  @Test func blanksAroundTheMarks() {
    forAll(seed: 146) { choices in
      var document = Self.state(&choices)
      let loose = choices.one(of: [" / ", "/ ", " /"])
      let spread = document.number.replacing("/", with: loose)
      document.text = document.text.replacing(document.number, with: spread)
      return document
    } fault: {
      $0.fault
    }
  }

  @Test func dashesOfAnyLength() {
    forAll(seed: 147) { choices in
      var document = Self.any(&choices)
      let dashed = document.number.replacing("-", with: choices.one(of: ["–", "‑", "−"]))
      document.text = document.text.replacing(document.number, with: dashed)
      return document
    } fault: {
      $0.fault
    }
  }

  @Test func kindFollowsTheSymbolAndNotTheWord() {
    forAll(seed: 148) { choices in
      var document = Self.state(&choices)
      for (word, _, _) in Self.types {
        document.text = document.text.replacing(word, with: "Văn bản")
      }
      return document
    } fault: {
      $0.fault
    }
  }

  @Test func severalInOneSentence() {
    forAll(seed: 149, { [Self.any(&$0), Self.any(&$0)] }) { documents in
      let texts = documents.map { $0.text.replacing(".", with: "") }
      let found = Readings.documents(texts.joined(separator: "; ") + ".")
      return found.map(\.number) == documents.map(\.number) ? nil : "\(found.map(\.number))"
    }
  }
}
