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

  /// In reading order; none touches what is taken.
  package static func ranks(
    in tokens: [Token], range: Range<Int>, taken: TokenMask
  ) -> [Quantity] {
    heads.matches(in: tokens, range: range).compactMap { head -> Quantity? in
      guard !head.range.contains(where: taken.contains),
        !others.contains(tokens, endingBefore: head.range.lowerBound),
        isRank(tokens, head.range.upperBound, range)
      else { return nil }
      return Quantity(
        tokens: head.range, number: head.range,
        readings: [ExactDecimal(head.value)], of: nil, shape: .rank, qualifier: .exact,
        isSpelled: true, isImplied: true)
    }
  }

  /// Nothing stands behind, or a scope; not what somebody is the head of.
  private static func isRank(_ tokens: [Token], _ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound, tokens[end].kind == .word else { return true }
    return scopes.contains(tokens, at: end)
  }
}
