/// Types of documents: their words, and the symbols in their numbers (Nghị định 30/2020/NĐ-CP, Annex III; the
/// Party's Hướng dẫn 36-HD/VPTW).
package enum DocumentKinds {
  struct TypeWord: Sendable {
    var kind: String
    /// Whether the word with a bare number names a document: "Nghị định 108", but not "kế hoạch 5 năm".
    var standsAlone: Bool
  }

  static let words = Lexicon<TypeWord>([
    ("Nghị quyết", .init(kind: "resolution", standsAlone: true)),
    ("NQ", .init(kind: "resolution", standsAlone: true)),
    ("Nghị định", .init(kind: "decree", standsAlone: true)),
    ("NĐ", .init(kind: "decree", standsAlone: true)),
    ("Quyết định", .init(kind: "decision", standsAlone: true)),
    ("QĐ", .init(kind: "decision", standsAlone: true)),
    ("Thông tư", .init(kind: "circular", standsAlone: true)),
    ("Chỉ thị", .init(kind: "directive", standsAlone: true)),
    ("Kế hoạch", .init(kind: "plan", standsAlone: false)),
    ("Công văn", .init(kind: "official_letter", standsAlone: true)),
    ("Báo cáo", .init(kind: "report", standsAlone: false)),
    ("Luật", .init(kind: "law", standsAlone: false)),
    ("Pháp lệnh", .init(kind: "law", standsAlone: false)),
    ("Kết luận", .init(kind: "conclusion", standsAlone: true)),
    ("Chương trình", .init(kind: "programme", standsAlone: false)),
    ("Đề án", .init(kind: "project", standsAlone: false)),
    ("Tờ trình", .init(kind: "other", standsAlone: false)),
    ("Thông báo", .init(kind: "other", standsAlone: false)),
    ("Hướng dẫn", .init(kind: "other", standsAlone: false)),
    ("Công điện", .init(kind: "other", standsAlone: false)),
    ("Văn bản", .init(kind: "official_letter", standsAlone: false)),
  ])

  private static let symbols: [String: String] = [
    "NQ": "resolution", "NĐ": "decree", "ND": "decree", "QĐ": "decision", "QD": "decision",
    "TT": "circular", "TTLT": "circular", "CT": "directive", "KH": "plan", "BC": "report",
    "KL": "conclusion", "CTR": "programme", "CTHĐ": "programme", "ĐA": "project", "TTR": "other",
    "TB": "other", "HD": "other", "CĐ": "other", "CV": "official_letter", "QH": "law",
    "UBTVQH": "law", "PL": "law", "QCVN": "other", "QC": "other", "QYĐ": "other", "DA": "project",
    "PA": "other", "HĐ": "other", "VBHN": "other",
  ]

  /// The kind that a number's own symbol names: `12-NQ/TU`, `108/2014/NĐ-CP`, `51/2005/QH11`. A letter
  /// (công văn) names its sender and no type.
  package static func kind(ofNumber number: some StringProtocol) -> String? {
    let parts = number.split(whereSeparator: { "/-–".contains($0) }).dropFirst()
    for part in parts {
      let letters = part.prefix { !("0"..."9").contains($0) }.uppercased()
      if let kind = symbols[letters] { return kind }
    }
    return nil
  }
}
