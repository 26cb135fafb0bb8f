/// The words and marks that the grammar of numbers and times itself is made of; every other word is ``other``.
///
/// The raw value lists the spellings, with blanks between them.
package enum Word: String, CaseIterable, Sendable {
  case other = ""

  // Marks.
  case slash = "/"
  case dash = "- – — − ‐ ‑ ﹣"
  case stop = "."
  case comma = ","
  case colon = ":"
  case semicolon = ";"
  case open = "("
  case close = ")"
  case plus = "+"
  case underscore = "_"
  case at = "@"
  case asterisk = "*"
  case bullet = "•"
  case quote = "\""
  case openQuote = "“"
  case closeQuote = "” ’ ]"
  case exclamation = "! ?"
  case ellipsis = "…"

  // Digits in words, in order.
  case zero = "không"
  case one = "một"
  case two = "hai"
  case three = "ba"
  case four = "bốn"
  case five = "năm"
  case six = "sáu"
  case seven = "bảy bẩy"
  case eight = "tám"
  case nine = "chín"

  // Forms of digits behind tens, tens themselves, and what joins them.
  case oneAfterTens = "mốt"
  case fourAfterTens = "tư"
  case fiveAfterTens = "lăm nhăm"
  case ten = "mười"
  case tens = "mươi"
  case tenCount = "chục"
  case dozen = "tá"
  case hundred = "trăm"
  case zeroTens = "linh lẻ lẽ"
  case half = "rưỡi rưởi"
  case halfOf = "nửa"

  // Scales.
  case thousand = "nghìn ngàn"
  case tenThousand = "vạn"
  case million = "triệu"
  case billion = "tỷ tỉ"
  case kilo = "k"
  case letterM = "m"
  case letterB = "b"
  case shortMillion = "tr"

  case decimalComma = "phẩy"
  case decimalPoint = "chấm"
  case minus = "âm trừ"
  case part = "phần"

  // Ranks.
  case first = "nhất"
  case second = "nhì"
  case rank = "thứ"
  case place = "hạng"

  // Times.
  case day = "ngày"
  case week = "tuần"
  case month = "tháng thg"
  case quarter = "quý quí"
  case quarterLetter = "q"
  case age = "thế"
  case begin = "đầu"
  case middle = "giữa"
  case end = "cuối"
  case until = "đến"
  case upTo = "tới"
  case from = "từ"
  case and = "và"
  case of = "của"
  case firstDays = "mùng mồng"
  case past = "qua"
  case last = "trước"
  case next = "sau"
  case now = "nay"
  case lastYear = "ngoái"
  case beforeLast = "kia"
  case this = "này"
  case sunday = "cn"
  case master = "chủ"
  case morning = "sáng"
  case noon = "trưa"
  case afternoon = "chiều"
  case evening = "tối"
  case night = "đêm"
  case rightNow = "bây"
  case atOnce = "ngay"
  case nowadays = "hiện"
  case yesterdayOrToday = "hôm"
  case counted = "tính"
  case same = "cùng"
  case every = "hằng hàng mỗi"
  case term = "kỳ"
  case those = "những"
  case these = "các"
  case stage = "giai"
  case office = "nhiệm"
  case era = "thời"
  case decade = "thập"
  case occasion = "đợt"
  case moment = "lúc"

  // What numbers count or name.
  case cent = "xen xu cent cents"
  case number = "số"
  case times = "lần"
  case above = "trên"
  case inside = "trong"
  case compared = "so"
  case back = "trở"
}

extension Word {
  /// `năm` is five and year.
  static var year: Word { .five }

  /// All spellings, for the tokenizer.
  static let slots = WordSlots(
    Word.allCases.flatMap { word in
      word.rawValue.split(separator: " ").map { (WordKey($0), word) }
    })
}
