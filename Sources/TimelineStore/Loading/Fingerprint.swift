import Chronology

/// Tells two versions of one article apart: 128 bits over fields of known length.
///
/// FNV-1a (Fowler, Noll, Vo) and a second lane of another multiplier and rotation. No protection
/// against someone who wants a collision; none is needed between versions of one article.
struct Fingerprint {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  /// The facts of an article are about few periods.
  private var lastPeriod: (period: Period, label: String)?

  mutating func add(_ text: String?) {
    guard var text else { return add(byte: 0xFF) }
    text.withUTF8 { bytes in
      // In registers, for as long as the text is.
      var lanes = (first, second)
      for byte in bytes { Fingerprint.add(byte, to: &lanes) }
      (first, second) = lanes
    }
    // No byte of UTF-8 is 0xFE or 0xFF.
    add(byte: 0xFE)
  }

  mutating func add(_ day: Day?) { add(day?.description) }

  mutating func add(_ period: Period?) {
    guard let period else { return add(nil as String?) }
    if lastPeriod?.period != period { lastPeriod = (period, period.label) }
    add(lastPeriod?.label)
  }

  private mutating func add(byte: UInt8) {
    var lanes = (first, second)
    Fingerprint.add(byte, to: &lanes)
    (first, second) = lanes
  }

  @inline(__always)
  private static func add(_ byte: UInt8, to lanes: inout (UInt64, UInt64)) {
    lanes.0 = (lanes.0 ^ UInt64(byte)) &* 0x100_0000_01B3
    lanes.1 = (lanes.1 << 29 | lanes.1 >> 35) ^ UInt64(byte)
    lanes.1 = lanes.1 &* 0x9E37_79B9_7F4A_7C15
  }

  /// 32 hexadecimal digits.
  var text: String {
    [first, second].map { lane in
      let digits = String(lane, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}

extension Fingerprint {
  /// Of what the article says; not of where its file lies, nor of tags and sections.
  static func content(of article: Article, page: String) -> String {
    var print = Fingerprint()
    print.add(Origin(article), page: page)
    for text in [article.publishedTime, article.author, article.place, article.lead] {
      print.add(text)
    }
    print.add(article.modified)
    for block in article.blocks {
      print.add(block.role.rawValue)
      print.add(block.text)
    }
    return print.text
  }

  /// Of what was read in the article, in any order; not of where its file lies.
  static func reading(
    _ origin: Origin, page: String, facts: [Fact], about: Period?
  ) -> String {
    var print = Fingerprint()
    print.add(origin, page: page)
    print.add(about)
    for fact in facts { print.add(fact) }
    return print.text
  }

  /// The file's path is left out, and of the address whatever does not name the page.
  private mutating func add(_ origin: Origin, page: String) {
    add(origin.url.map { _ in page })
    add(origin.title)
    add(origin.publisher)
    add(origin.published)
  }

  private mutating func add(_ fact: Fact) {
    let span = fact.evidence.span
    add(fact.id)
    add(fact.place)
    add(fact.subject)
    add(fact.evidence.sentence)
    add(String(span.lowerBound))
    add(String(span.upperBound))
    add(fact.evidence.role.rawValue)
    add(fact.confidence.description)
    add(fact.rule)
    add(fact.about)
    add(fact.detail)
    for finding in fact.findings {
      for text in [finding.severity.rawValue, finding.code, finding.message, finding.location] {
        add(text)
      }
    }
  }
}
