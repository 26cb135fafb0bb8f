import VietnameseText

/// What the words of a lead can be. One value, fetched once for all numbers of a sentence: each token of a lead asks all of
/// these.
final class LeadWords: Sendable {
  static let standard = LeadWords()

  let levels = Lexicon<Bool>(
    "cấp tỉnh", "cấp huyện", "cấp xã", "cấp thành phố", "các sở, ngành", "các sở, ban, ngành",
    "cấp sở", "khối sở, ngành", "khối huyện", "cấp bộ", "khối bộ", "khối địa phương", "khối tỉnh",
    "khối sở", "khối xã", "khối bộ, ngành",
    "khối các bộ, ngành", "các bộ, cơ quan ngang bộ", "các bộ, ngành", "các địa phương",
    "khối các sở", "khối các huyện")

  let goals = Lexicon<Bool>(
    "chỉ tiêu", "mục tiêu", "đặt mục tiêu", "phấn đấu", "chỉ tiêu giao",
    "chỉ tiêu được giao",
    "chỉ tiêu đề ra",
    "kế hoạch giao",
    "kế hoạch đề ra", "mục tiêu đề ra", "kế hoạch là", "chỉ tiêu kế hoạch")
  let back = Lexicon<Bool>("tỷ lệ này", "con số này", "tỷ lệ đó", "con số đó")
  /// What the name of a region stands behind.
  let scopes = Lexicon<Bool>("vùng", "khu vực", "trong vùng", "trong khu vực")
  let means = Lexicon<Bool>("trung bình", "bình quân")

  var openings: [UInt16] {
    [levels, goals, back, scopes, means].flatMap(\.openings)
  }
}
