import Catalog
import Chronology
import VietnameseText

/// Reads named persons with their posts: the post before the name, or behind it in apposition.
struct PersonReader: Sendable {
  func facts(in passage: Passage, _ context: ArticleContext) -> [Fact] {
    var facts: [Fact] = []
    for sentence in passage.sentences {
      for found in posts(in: sentence, passage) {
        facts.append(fact(found, in: sentence, passage, context))
      }
    }
    return facts
  }

  static var openings: [UInt16] { Offices.openings + Surnames.openings }

  private struct Found {
    var name: Range<Int>
    var post: Range<Int>
    var body: Range<Int>?
    var rule: String
  }

  private func posts(in sentence: Sentence, _ passage: Passage) -> [Found] {
    let tokens = passage.tokens
    let range = sentence.range
    var found: [Found] = []
    var index = range.lowerBound
    let searchable = passage.searchable
    while let start = searchable.firstOpening(
      of: .persons, in: index..<max(index, range.upperBound))
    {
      index = start
      // Posts and names both begin with a capital.
      guard tokens[index].isCapitalised else {
        index += 1
        continue
      }
      if let offices = offices(tokens, at: index, range) {
        index = offices.end
        guard let name = offices.name else { continue }
        found += offices.posts.map {
          Found(name: name, post: $0.post, body: $0.body, rule: "person/post-name")
        }
        found += appositions(of: name, tokens, range)
      } else if let name = Surnames.name(tokens, at: index, in: range) {
        found += appositions(of: name, tokens, range)
        index = name.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private typealias Office = (post: Range<Int>, body: Range<Int>?)

  /// The posts listed before a name: `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn An`; without a name only the first.
  private func offices(
    _ tokens: [Token], at index: Int, _ range: Range<Int>
  ) -> (posts: [Office], name: Range<Int>?, end: Int)? {
    guard let first = Offices.post(tokens, at: index, in: range) else { return nil }
    var posts: [Office] = [first]
    var end = max(first.post.upperBound, index + 1)
    while end < range.upperBound {
      if let name = Surnames.name(tokens, at: skipTitles(tokens, end, range), in: range) {
        return (posts, name, name.upperBound)
      }
      guard let next = nextOffice(tokens, end, range) else { break }
      posts.append(next)
      end = next.post.upperBound
    }
    return (posts, nil, max(first.post.upperBound, index + 1))
  }

  private static let marks: WordSet = ["-", "–", ",", "("]
  private static let joints = Lexicon<Bool>(",", "kiêm", ", kiêm", "-", "–")

  private func nextOffice(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Office? {
    guard let joint = Self.joints.match(tokens, at: index) else { return nil }
    return Offices.post(tokens, at: index + joint.count, in: range)
  }

  private static let honorifics = Lexicon<Bool>(
    "đồng chí", "đ/c", "ông", "bà", ":", "-", "–", "GS.TS", "TS", "PGS.TS", "ThS", "Thạc sĩ",
    "Tiến sĩ",
    "Đại tá", "Thượng tá", "Trung tá", "Thiếu tướng", "Trung tướng", ", đồng chí", ", ông", ", bà",
    "là đồng chí", "là ông", "là bà", "anh", "chị")

  private func skipTitles(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int {
    guard index < range.upperBound, let title = Self.honorifics.match(tokens, at: index) else {
      return index
    }
    return index + title.count
  }

  /// `Lê Ngọc Tuấn - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo tỉnh`.
  private func appositions(of name: Range<Int>, _ tokens: [Token], _ range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = name.upperBound
    while index < range.upperBound, Self.marks.contains(tokens[index].key),
      let office = Offices.post(tokens, at: index + 1, in: range, behindName: true)
    {
      if Surnames.name(tokens, at: skipTitles(tokens, office.post.upperBound, range), in: range)
        != nil
      {
        break
      }
      found.append(
        Found(name: name, post: office.post, body: office.body, rule: "person/apposition"))
      index = office.post.upperBound
    }
    return found
  }

  private func fact(
    _ found: Found, in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> Fact {
    let span =
      min(
        found.name.lowerBound, found.post.lowerBound)..<max(
        found.name.upperBound, found.post.upperBound)
    let post = withoutPlace(found.post, passage, context)
    return Fact(
      origin: context.origin,
      place: context.places.place(in: passage, sentence, at: span.lowerBound),
      evidence: passage.evidence(sentence, span), confidence: 0.9, rule: found.rule,
      about: context.periods.review,
      detail: .person(
        OfficeHolder(
          name: passage.string(found.name), post: passage.string(post),
          body: found.body.map { passage.string($0.clamped(to: post)) })))
  }

  /// `Giám đốc Sở Nội vụ Hà Tĩnh` → `Giám đốc Sở Nội vụ`.
  private func withoutPlace(
    _ post: Range<Int>, _ passage: Passage, _ context: ArticleContext
  ) -> Range<Int> {
    guard let place = context.places.places(in: passage, range: post).last,
      place.tokens.upperBound == post.upperBound
    else { return post }
    return post.lowerBound..<max(place.tokens.lowerBound, post.lowerBound + 2)
  }
}
