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

  /// Symbols as they stand in numbers.
  private static let symbols: [(kind: String, symbols: [String])] = [
    ("resolution", ["NQ", "NQLT"]), ("decree", ["NĐ", "ND"]), ("decision", ["QĐ", "QD"]),
    ("circular", ["TT", "TTLT"]), ("directive", ["CT"]), ("plan", ["KH"]), ("report", ["BC"]),
    ("conclusion", ["KL"]), ("programme", ["CTr", "CTHĐ"]), ("project", ["ĐA", "DA"]),
    ("official_letter", ["CV"]), ("law", ["QH", "UBTVQH", "PL", "L", "CTN"]),
    (
      "other",
      [
        "TTr", "TB", "HD", "CĐ", "QC", "QyĐ", "QCVN", "PA", "HĐ", "VBHN", "BB", "BGN", "BTT", "GUQ",
        "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS", "SL",
      ]
    ),
  ]

  private static let kindOfSymbol: KeyTable<String?> = {
    var table = KeyTable<String?>(empty: nil)
    for (kind, symbols) in symbols {
      for symbol in symbols { table[WordKey(symbol)] = kind }
    }
    return table
  }()

  static func isSymbol(_ key: WordKey) -> Bool { kindOfSymbol[key] != nil }

  /// The kind that a number's own symbol names: `12-NQ/TU`, `108/2014/NĐ-CP`, `51/2005/QH11`. A letter
  /// (công văn) names its sender and no type.
  package static func kind(ofNumber number: String) -> String? {
    for part in number.unicodeScalars.split(whereSeparator: isLink).dropFirst() {
      let letters = part.prefix { !("0"..."9").contains($0) }
      if let kind = kindOfSymbol[WordKey(Substring(letters))] { return kind }
    }
    return nil
  }

  private static func isLink(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "-", "–": true
    default: false
    }
  }
}
