import Chronology

/// Ranks that no number says: `dẫn đầu cả nước`, `lên đầu bảng`, `đầu 6 tỉnh Bắc Trung Bộ`, `á quân`.
package enum SuperlativeRanks {
  private static let heads = Lexicon<Int>([
    ("đứng đầu", 1), ("dẫn đầu", 1), ("đứng đầu bảng", 1), ("lên đầu bảng", 1), ("đầu bảng", 1),
    ("xếp đầu", 1), ("xếp nhất", 1), ("đứng nhất", 1), ("quán quân", 1), ("ngôi đầu", 1),
    ("ngôi đầu bảng", 1), ("vị trí dẫn đầu", 1), ("vị trí đầu bảng", 1), ("ngôi quán quân", 1),
    ("vị trí quán quân", 1), ("ngôi vị dẫn đầu", 1), ("á quân", 2), ("đứng nhì", 2), ("xếp nhì", 2),
    ("ngôi vị số một", 1), ("vị trí số một", 1), ("ngôi số một", 1), ("vị trí đầu tiên", 1),
    ("vị trí á quân", 2), ("ngôi á quân", 2), ("đứng thứ nhì", 2),
  ])
  /// Words before a head that make it a noun or speak of several: `người đứng đầu`, `nhóm dẫn đầu`.
  private static let others = Lexicon<Bool>(
    "người", "nhóm", "tốp", "top", "những", "các", "cấp", "lãnh đạo", "là người", "cán bộ", "tỉnh",
    "địa phương", "thành phố", "đơn vị", "vai trò")
  /// What may stand behind: where, or what is ranked.
  private static let scopes = Lexicon<Bool>(
    "cả nước", "toàn quốc", "khu vực", "vùng", "trong", "về", "với", "là", "bảng", "bảng xếp hạng",
    "và", "thuộc về", "nhưng", "song", "của cả nước", "trong cả nước", "trên toàn quốc", "so với",
    "sau", "thuộc")

  /// What every such rank begins with, for an ``OpeningTable``.
  package static var openings: [UInt16] { heads.openings + Lexicon<Bool>("đầu").openings }

  /// In reading order; none touches what is taken.
  package static func ranks(
    in tokens: [Token], range: Range<Int>, taken: TokenMask
  ) -> [Quantity] {
    let regional = regional(tokens, range, taken)
    let heads = heads.matches(in: tokens, range: range)
    if heads.isEmpty { return regional }
    return heads.compactMap { head -> Quantity? in
      guard !head.range.contains(where: taken.contains),
        !others.contains(tokens, endingBefore: head.range.lowerBound),
        isRank(tokens, head.range.upperBound, range)
      else { return nil }
      return Quantity(impliedRank: head.value, at: head.range)
    } + regional
  }

  private static let regions = Lexicon<Bool>("khu vực", "vùng", "cả nước", "toàn quốc")
  private static let provinces = Lexicon<Bool>("tỉnh", "tỉnh, thành phố", "địa phương", "thành phố")

  /// `đầu khu vực Tây Nguyên`, `đầu 6 tỉnh Bắc Trung Bộ`.
  private static func regional(
    _ tokens: [Token], _ range: Range<Int>, _ taken: TokenMask
  ) -> [Quantity] {
    range.compactMap { index -> Quantity? in
      guard case .begin = tokens[index].word, !taken.contains(index), index + 1 < range.upperBound,
        heads.match(tokens, endingBefore: index + 1) == nil,
        index == range.lowerBound || !others.contains(tokens, endingBefore: index),
        index == range.lowerBound || !periods.contains(tokens[index - 1].key)
      else { return nil }
      if regions.contains(tokens, at: index + 1) {
        return Quantity(impliedRank: 1, at: index..<index + 1)
      }
      guard let whole = tokens[index + 1].value, provinces.contains(tokens, at: index + 2) else {
        return nil
      }
      var quantity = Quantity(impliedRank: 1, at: index..<index + 1)
      quantity.of = ExactDecimal(whole)
      return quantity
    }
  }

  /// Words of which "đầu" is the first part: `6 tháng đầu năm`.
  private static let periods: WordSet = [
    "tháng", "quý", "tuần", "ngày", "giờ", "lần", "bước", "ban", "bắt", "hàng", "những",
  ]

  /// Nothing stands behind, or a scope; not what somebody is the head of.
  private static func isRank(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound, tokens[end].kind == .word else { return true }
    return scopes.contains(tokens, at: end)
  }
}

extension Quantity {
  /// A rank that words say at `tokens`.
  package init(impliedRank rank: Int, at tokens: Range<Int>) {
    self.init(
      tokens: tokens, number: tokens, readings: NumberReadings(ExactDecimal(rank)), of: nil,
      shape: .rank,
      qualifier: .exact, isSpelled: true, isImplied: true)
  }
}
