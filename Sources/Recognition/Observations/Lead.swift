import VietnameseText

/// The words right before a number, back to the last mark or number: they say what it is, or that it is one more of
/// what was spoken of.
struct Lead: Sendable {
  var range: Range<Int>
  /// The indicator named last in it.
  var topic: IndicatorTopics.Mention?
  /// Tokens that say something of their own: no verb, time, place or word of grammar.
  var content: [Int] = []
  /// `cấp huyện`: the level of administration that the number is of.
  var level: Range<Int>?
  /// A province, district or region stands in it.
  var hasPlace = false
  /// `Sở Tư pháp`: the body that the number is of.
  var body: Range<Int>?
  /// A region stands in it that is spoken of itself.
  var isOfRegion = false
  /// `tỷ lệ này`: what the sentence before spoke of.
  var refersBack = false
  /// "trung bình" stands in it.
  var isMean = false
  /// "chỉ tiêu", "mục tiêu" stand in it.
  var isGoal = false
  /// A mark of a list stands before it: the number is one of several.
  var isItem = false

  /// Nothing but grammar, so that the number goes on with what was spoken of before.
  var isBare: Bool { topic == nil && content.isEmpty }

  /// `; công khai thêm 0,1`: the item names what is counted, and the catalog does not know it.
  var namesUnknown: Bool { topic == nil && isItem && !content.isEmpty }
}

/// Finds the lead of every number of a sentence.
struct LeadReader {
  let tokens: [Token]
  let sentence: Sentence
  let topics: [IndicatorTopics.Mention]
  let places: [Range<Int>]
  /// Of these, regions that are spoken of themselves.
  let regions: [Range<Int>]

  func leads() -> [Lead] {
    var known = TokenMask(over: sentence.range)
    for time in sentence.times { known.insert(time.tokens) }
    for place in places { known.insert(place) }
    for document in sentence.documents { known.insert(document.tokens) }
    var start = sentence.range.lowerBound
    return sentence.quantities.map { quantity in
      let end = max(start, quantity.tokens.lowerBound)
      defer { start = quantity.tokens.upperBound }
      return lead(start..<end, known)
    }
  }

  private func lead(_ space: Range<Int>, _ known: TokenMask) -> Lead {
    var lead = Lead(range: begin(of: space)..<space.upperBound)
    lead.isItem =
      lead.range.lowerBound > sentence.range.lowerBound
      && tokens[lead.range.lowerBound - 1].kind == .mark
    lead.topic = topics.last { lead.range.contains($0.range.lowerBound) }
    lead.hasPlace = places.contains { lead.range.contains($0.lowerBound) }
    lead.isOfRegion = regions.contains { lead.range.contains($0.lowerBound) }
    var index = lead.range.lowerBound
    while index < lead.range.upperBound {
      if let topic = topics.first(where: { $0.range.contains(index) }) {
        index = topic.range.upperBound
      } else if let level = Self.levels.match(tokens, at: index) {
        lead.level = index..<index + level.count
        index += level.count
      } else if let body = Bodies.body(tokens, at: index, in: lead.range) {
        lead.body = body
        index = body.upperBound
      } else if known.contains(index) || tokens[index].kind == .mark {
        index += 1
      } else if let goal = Self.goals.match(tokens, at: index) {
        lead.isGoal = true
        index += goal.count
      } else if let back = Self.back.match(tokens, at: index) {
        lead.refersBack = true
        index += back.count
      } else if let scope = Self.scopes.match(tokens, at: index) {
        index += scope.count
        while index < lead.range.upperBound, tokens[index].kind == .word, tokens[index].isCapitalised {
          index += 1
        }
      } else if let mean = Self.means.match(tokens, at: index) {
        lead.isMean = true
        index += mean.count
      } else if let words = GrammarWords.match(tokens, at: index) {
        index += words
      } else {
        lead.content.append(index)
        index += 1
      }
    }
    return lead
  }

  /// Behind the last mark that parts the items of a list; marks inside names part nothing.
  private func begin(of space: Range<Int>) -> Int {
    let mark = space.last { index in
      LeadReader.marks.contains(tokens[index].word)
        && !topics.contains { $0.range.contains(index) }
        && !places.contains { $0.contains(index) }
    }
    return mark.map { $0 + 1 } ?? space.lowerBound
  }

  private static let levels = Lexicon<Bool>(
    "cấp tỉnh", "cấp huyện", "cấp xã", "cấp thành phố", "các sở, ngành", "các sở, ban, ngành",
    "cấp sở", "khối sở, ngành", "khối huyện", "cấp bộ", "khối bộ", "khối địa phương", "khối tỉnh",
    "khối sở", "khối xã", "các bộ, ngành", "các địa phương", "khối các sở", "khối các huyện")

  private static let goals = Lexicon<Bool>(
    "chỉ tiêu", "mục tiêu", "chỉ tiêu giao", "chỉ tiêu được giao", "chỉ tiêu đề ra",
    "kế hoạch giao",
    "kế hoạch đề ra", "mục tiêu đề ra", "kế hoạch là", "chỉ tiêu kế hoạch")
  private static let back = Lexicon<Bool>("tỷ lệ này", "con số này", "tỷ lệ đó", "con số đó")
  /// What the name of a region stands behind.
  private static let scopes = Lexicon<Bool>("vùng", "khu vực", "trong vùng", "trong khu vực")
  private static let means = Lexicon<Bool>("trung bình", "bình quân")

  private static let marks: Set<Word> = [.comma, .semicolon, .colon, .open, .close]
}

/// Words that join a number to what it counts and say nothing themselves.
enum GrammarWords {
  static func match(_ tokens: [Token], at index: Int) -> Int? {
    if let phrase = phrases.match(tokens, at: index) { return phrase.count }
    return words.contains(tokens[index].key) ? 1 : nil
  }

  private static let phrases = Lexicon<Bool>(
    "cả nước", "toàn quốc", "trong đó", "tuy nhiên", "đồng thời", "tiếp tục", "tổng điểm",
    "số điểm",
    "thứ hạng", "thứ bậc", "vị trí", "vị thứ", "xếp hạng", "cải thiện", "kết quả", "tương ứng",
    "tương đương", "trung bình", "bình quân", "cao nhất", "thấp nhất", "dẫn đầu", "đứng đầu",
    "bứt phá", "vươn lên", "so với", "cùng kỳ", "cụ thể", "nghĩa là", "tức là", "đáng kể", "rõ rệt",
    "theo đó", "qua đó", "giá trị", "thang điểm", "chỉ số", "khu vực", "trong vùng", "các tỉnh",
    "thành phố", "trực thuộc", "trung ương", "địa phương", "từ trước tới nay", "năm liền",
    "liên tiếp", "nhóm", "tăng trưởng", "lần đầu", "lần lượt", "hạng mục", "giảm nhẹ", "tăng nhẹ",
    "tăng khá", "tăng mạnh", "giảm sâu", "tăng vọt", "tỷ lệ", "mức", "riêng", "quy đổi", "quy ra")

  private static let words: Set<WordKey> = Set(
    [
      "và", "với", "là", "tức", "đạt", "được", "xếp", "đứng", "ở", "có", "còn", "nhưng", "song",
      "cũng", "cùng", "chỉ", "mới", "khoảng", "gần", "hơn", "trên", "dưới", "đến", "tới", "từ",
      "lên",
      "xuống", "vào", "trong", "tỉnh", "của", "đã", "do", "vươn", "nhảy", "giữ", "tăng", "giảm",
      "thêm", "bớt", "mất", "tụt", "lùi", "hạ", "rớt", "sụt", "thụt", "thăng", "nâng", "vượt",
      "cắt",
      "cao", "thấp", "nhất", "nhì", "đầu", "cuối", "bảng", "thứ", "hạng", "bậc", "điểm", "năm",
      "kỳ",
      "này", "đó", "nay", "rồi", "tiếp", "theo", "sau", "trước", "kế", "đều", "bằng", "chiếm",
      "ước",
      "đang", "bị", "rất", "khá", "lại", "mà", "thì", "về", "cho", "ra", "vọt", "tiến", "hiện",
      "cả",
      "liền", "đây", "ta", "mình", "riêng", "khi", "để", "chỉ", "duy", "vừa", "nên", "xa", "dù",
      "mặc", "vẫn", "số", "vỏn", "vẹn", "rơi", "trượt", "leo", "nhích", "lọt", "chót", "đội", "rời", "bứt",
      "áp", "liên", "tục", "duy", "thuộc", "kém", "nhỉnh", "vì", "quá", "toàn", "tại", "hay",
      "chính", "thậm", "vẫn", "trừ", "tính", "gồm",
    ].map { WordKey($0) })
}
