import Chronology
import GRDB

/// What the facts of each known article are about, so that a part of a timeline is read without the rest.
struct ArticleOutlines: Sendable {
  struct Outline: Sendable {
    /// How many facts the article has.
    var count = 0
    /// Of results and changes; once each.
    var periods: [Int64] = []
    /// Whether it has targets, or numbers of no period.
    var isOfAnyTime = false
    /// Whether it has numbers of indicators that are not measured in every period.
    var isOfSeldom = false
    /// What facts of other types review; once each.
    var abouts: [Period?] = []
  }

  private var outlines: [Int64: Outline] = [:]
  private(set) var provinces = ProvinceArticles()

  /// `seldom` are indicators that are not measured in every period. `nil` for a store of an older program.
  init?(_ db: Database, _ words: StoredWords, seldom: Set<String>) throws {
    guard words.areNumbered else { return nil }
    let isRare = Marks(words.terms.lazy.filter { seldom.contains($0.value) }.map(\.key))
    let isTarget = Marks(try Int64.fetchAll(db, sql: formsOfTargets))
    var last = (article: Int64(0), outline: Outline())
    try PreparedStatement(db, numbersOfFacts).rows { _ in
    } _: { row in
      let (article, indicator) = (row.number(0), row.number(2))
      if article != last.article {
        if last.outline.count > 0 { outlines[last.article] = last.outline }
        last = (article, Outline())
      }
      last.outline.count += 1
      try provinces.note(article, place: row.number(5), words)
      if indicator == 0 {
        last.outline.note(about: words.periods[row.number(4)])
      } else {
        last.outline.note(period: row.number(3), isTarget: isTarget[row.number(1)])
        if isRare[indicator] { last.outline.isOfSeldom = true }
      }
    }
    if last.outline.count > 0 { outlines[last.article] = last.outline }
    for period in Set(outlines.values.lazy.flatMap(\.periods)) where words.periods[period] == nil {
      throw DamagedRow(detail: "no period \(period)")
    }
  }

  /// How many facts an article has.
  func count(of article: Int64) -> Int { outlines[article]?.count ?? 0 }

  /// Ascending, as they stand in the store; of a province those with a fact about it.
  func articles(
    of province: String?, where isWanted: (Int64, Outline) -> Bool
  ) -> [Int64] {
    guard let province else {
      return outlines.filter { isWanted($0.key, $0.value) }.keys.sorted()
    }
    return provinces.articles(of: province).filter { article in
      outlines[article].map { isWanted(article, $0) } ?? false
    }
  }
}

extension ArticleOutlines.Outline {
  fileprivate mutating func note(about: Period?) {
    if !abouts.contains(about) { abouts.append(about) }
  }

  fileprivate mutating func note(period: Int64, isTarget: Bool) {
    if period == 0 || isTarget { isOfAnyTime = true }
    if period != 0, !isTarget, !periods.contains(period) { periods.append(period) }
  }
}

/// Some of many small numbers.
private struct Marks {
  private var marks: [Bool] = []
  /// What a store that nobody damaged numbers.
  private static let all: Range<Int64> = 0..<(1 << 21)

  init(_ numbers: some Sequence<Int64>) {
    for number in numbers where Marks.all.contains(number) {
      while marks.count <= number { marks.append(false) }
      marks[Int(number)] = true
    }
  }

  subscript(_ number: Int64) -> Bool {
    number >= 0 && number < marks.count && marks[Int(number)]
  }
}

private let formsOfTargets = "SELECT number FROM form WHERE kind = 2"

/// Nothing is zero.
private let numbersOfFacts = """
  SELECT number >> 24, form, indicator, period, about, place FROM statement ORDER BY number
  """
