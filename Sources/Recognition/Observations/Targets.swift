import Chronology
import VietnameseText

/// Words that make a number a goal and not a result.
enum Targets {
  /// What a list of goals begins with.
  private static let heads = [
    "các chỉ tiêu:", "mục tiêu:", "chỉ tiêu chủ yếu:", "chỉ tiêu cụ thể:", "chỉ tiêu chính:",
    "chỉ tiêu cơ bản:", "chỉ tiêu sau:", "chỉ tiêu như sau:", "mục tiêu cụ thể:",
    "mục tiêu chủ yếu:",
    "mục tiêu chính:", "mục tiêu sau:", "các mục tiêu:", "một số chỉ tiêu:", "một số mục tiêu:",
    "chỉ tiêu phấn đấu:", "chỉ tiêu là:", "mục tiêu là:", "chỉ tiêu gồm:", "mục tiêu gồm:",
  ]

  private static let goals = Lexicon<Bool>(
    listing: heads + [
      "phấn đấu", "mục tiêu", "đặt mục tiêu", "dự kiến", "hướng tới", "đặt ra",
      "hướng đến",
      "phải đạt", "cần đạt", "sẽ", "đặt chỉ tiêu", "chỉ tiêu đặt ra", "chỉ tiêu giao",
      "chỉ tiêu được giao", "đăng ký cắt giảm", "đăng ký giảm", "chỉ tiêu đến", "giao chỉ tiêu",
      "quyết tâm đạt", "quyết tâm tăng", "quyết tâm đưa", "quyết tâm hoàn thành", "phải bảo đảm",
      "phải đảm bảo", "chỉ tiêu năm", "chỉ tiêu:",
    ])
  private static let results = Lexicon<Bool>(
    "đã", "đạt được", "vượt chỉ tiêu", "vượt mục tiêu", "kết quả", "hoàn thành", "đến nay", "vượt",
    "đã đạt", "hiện nay", "hiện có", "hiện tại", "thực hiện được", "mới đạt", "chỉ đạt",
    "mới chỉ đạt",
    "hiện đạt", "hiện mới")

  /// What goals begin with.
  static var openings: [UInt16] { goals.openings + lasting.openings }

  /// `trên 98% (năm 2025 đạt 97,46%)`: what a bracket says was reached.
  private static func isPast(_ tokens: [Token], _ bracket: Range<Int>) -> Bool {
    !reached.matches(in: tokens, range: bracket).isEmpty
      && goals.matches(in: tokens, range: bracket).isEmpty
  }

  private static let reached = Lexicon<Bool>("đạt", "là", "có", "cùng kỳ", "năm trước")

  private static let lasting = Lexicon<Bool>(
    listing: heads + [
      "phấn đấu", "đặt mục tiêu", "dự kiến", "hướng tới", "mục tiêu",
      "đặt ra mục tiêu",
      "chỉ tiêu:",
    ])

  /// `phấn đấu chỉ số đạt 89 điểm; hồ sơ trực tuyến đạt 86%`: a goal set in an earlier clause, and no result since.
  private static func isGoalOfAll(
    _ tokens: [Token], _ sentence: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    let before = sentence.lowerBound..<clause.lowerBound
    let set = lasting.matches(in: tokens, range: before).last {
      Clauses.bracket(tokens, sentence, around: $0.range.lowerBound) == nil
    }
    guard let goal = set else { return false }
    return results.matches(in: tokens, range: goal.range.upperBound..<clause.upperBound).isEmpty
  }

  /// `Một số chỉ tiêu chủ yếu:`, `tỉnh đề ra mục tiêu đến năm 2025:`
  static func opensList(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    !listing.matches(in: tokens, range: sentence).isEmpty
      && reviews.matches(in: tokens, range: sentence).isEmpty
  }

  /// `Kết quả: …` ends what `Mục tiêu: …` has begun.
  static func closesGoals(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    reviews.contains(tokens, at: sentence.lowerBound)
  }

  /// `Mục tiêu: chỉ số …`
  static func opensGoals(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    openers.contains(tokens, at: sentence.lowerBound)
  }

  private static let openers = Lexicon<Bool>(
    listing: heads + ["chỉ tiêu:", "một số chỉ tiêu chủ yếu:"])
  private static let listing = Lexicon<Bool>("chỉ tiêu", "mục tiêu", "phấn đấu")

  private static let completing = WordKey("hoàn")
  private static let aim = WordKey("tiêu")

  private static let orders = Lexicon<Bool>("yêu cầu", "giao", "đề nghị", "chỉ đạo", "phải")

  /// `giao Sở … ít nhất 70% hồ sơ nộp trực tuyến`, `yêu cầu kiểm tra ít nhất 13 đơn vị`: what someone is told to reach.
  static func isOrdered(_ tokens: [Token], _ sentence: Range<Int>, _ quantity: Quantity) -> Bool {
    guard quantity.shape == .percent || quantity.shape == .bare || quantity.shape == .places,
      quantity.qualifier == .atLeast || quantity.qualifier == .atMost
    else { return false }
    let start = quantity.tokens.lowerBound
    if quantity.shape == .bare, isResult(tokens, sentence, before: start) { return false }
    let before = sentence.lowerBound..<max(sentence.lowerBound, start)
    return !orders.matches(in: tokens, range: before).isEmpty
  }

  /// `hoàn thành 43 nhiệm vụ còn lại trước ngày 30/11`: what is left to do until a day.
  static func isOutstanding(_ tokens: [Token], _ sentence: Sentence, _ quantity: Quantity) -> Bool {
    guard doing.contains(tokens, endingBefore: quantity.tokens.lowerBound) else { return false }
    let behind = quantity.tokens.upperBound..<sentence.range.upperBound
    guard let left = remaining.matches(in: tokens, range: behind.prefix(7)).first else {
      return false
    }
    let isDone = past.matches(in: tokens, range: sentence.range.lowerBound..<behind.lowerBound)
    return isDone.isEmpty
      && sentence.times.contains {
        $0.tokens.lowerBound >= left.range.upperBound
          && deadlines.contains(tokens, endingBefore: $0.tokens.lowerBound)
      }
  }

  private static let doing = Lexicon<Bool>(
    "hoàn thành", "thực hiện", "giải quyết", "xử lý", "tháo gỡ", "giải quyết dứt điểm",
    "xử lý dứt điểm", "hoàn thành dứt điểm")
  private static let remaining = Lexicon<Bool>("còn lại")
  private static let deadlines = Lexicon<Bool>(
    "trước", "xong trước", "chậm nhất", "chậm nhất là", "chậm nhất vào", "trong", "đến hết", "hết",
    "vào")

  private static let plans = Lexicon<Bool>("kế hoạch", "mục tiêu", "chỉ tiêu", "phấn đấu")
  private static let reviews = Lexicon<Bool>(
    "kết quả", "sơ kết", "tổng kết", "tình hình", "đạt", "vượt", "hoàn thành", "nhìn lại",
    "về đích", "qua", "thực hiện được", "thực hiện")

  /// Whether an article of a year is about a plan, by its title.
  static func isPlan(_ title: Passage, year: Int?) -> Bool {
    let range = title.tokens.indices
    let times = title.sentences.flatMap(\.times).compactMap(\.year)
    return !plans.matches(in: title.tokens, range: range).isEmpty
      && reviews.matches(in: title.tokens, range: range).isEmpty
      && !times.contains { time in year.map { time < $0 } ?? false }
  }

  private static let planned = Lexicon<Bool>(
    "kế hoạch", "kế hoạch CCHC", "kế hoạch cải cách hành chính", "kế hoạch CCHC của tỉnh",
    "kế hoạch cải cách hành chính của tỉnh", "kế hoạch công tác CCHC", "chương trình công tác")

  /// The year behind is the plan's: `52 nhiệm vụ của kế hoạch năm 2024`.
  static func isOfPlan(_ tokens: [Token], endingBefore position: Int) -> Bool {
    planned.contains(tokens, endingBefore: position)
  }

  private static let measures = Lexicon<Bool>(
    "vượt", "đạt", "so với", "thấp hơn", "cao hơn", "dưới", "trên", "bằng", "kém", "kém xa", "hơn",
    "vượt xa")

  /// `đạt 78%, vượt mục tiêu 75%`: the number is the goal that the number before is measured against.
  static func isAgainst(_ tokens: [Token], before position: Int) -> Bool {
    guard let goal = direct.match(tokens, endingBefore: position) else { return false }
    return measures.contains(tokens, endingBefore: position - goal.count)
  }

  /// Whether the words before a number say that it is a result.
  static func isResult(_ tokens: [Token], _ sentence: Range<Int>, before position: Int) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, position)
    return !past.matches(in: tokens, range: before).isEmpty
  }

  private static let past = Lexicon<Bool>(
    "đã", "đến nay", "đạt được", "hiện có", "hiện nay", "tính đến", "chỉ đạt", "mới đạt",
    "mới chỉ đạt")

  private static let direct = Lexicon<Bool>(
    "chỉ tiêu", "mục tiêu", "chỉ tiêu giao", "chỉ tiêu được giao", "chỉ tiêu đề ra",
    "kế hoạch giao",
    "kế hoạch đề ra", "mục tiêu đề ra", "chỉ tiêu là", "mục tiêu là", "chỉ tiêu đạt",
    "mục tiêu đạt", "kế hoạch là")

  /// `kém xa chỉ tiêu 40%`: the number is the goal itself.
  static func names(_ tokens: [Token], before position: Int) -> Bool {
    direct.contains(tokens, endingBefore: position)
  }

  /// Whether the words before a number, in its sentence, set a goal with no result behind it.
  static func governs(_ tokens: [Token], _ sentence: Sentence, before position: Int) -> Bool {
    guard sentence.openings.contains(.goals) else { return false }
    let sentence = sentence.range
    let clause = Clauses.clause(tokens, sentence, around: position)
    let before = clause.lowerBound..<max(clause.lowerBound, position)
    let bracket = Clauses.bracket(tokens, sentence, around: position)
    if let bracket, isPast(tokens, bracket) { return false }
    let set = goals.matches(in: tokens, range: before).last { goal in
      let other = Clauses.bracket(tokens, sentence, around: goal.range.lowerBound)
      return other == nil || other == bracket
    }
    guard let goal = set else {
      return isGoalOfAll(tokens, sentence, before)
    }
    // `phấn đấu hoàn thành 45 nhiệm vụ`: what is yet to be completed.
    let result = results.matches(in: tokens, range: before).last { result in
      result.range.lowerBound != goal.range.upperBound
        || tokens[result.range.lowerBound].key != completing
        || tokens[goal.range.upperBound - 1].key == aim
    }
    return result.map { $0.range.upperBound <= goal.range.lowerBound } ?? true
  }
}
