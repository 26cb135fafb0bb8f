import Chronology
import Crypto

/// Gives the facts of an article their ids: the same input and rules give the same id.
///
/// `F` and the first twelve hexadecimal digits of SHA-256 over the article's address, the fact's type, its span and
/// its sentence, and how many facts of that type and span came before it.
struct FactIdentifier {
  private let page: String
  private var seen: [Key: Int] = [:]
  /// What is hashed.
  private var text: [UInt8] = []

  init(_ origin: Origin) { page = origin.page }

  private struct Key: Hashable {
    var type: String
    var span: Range<Int>
    var sentence: ExactText

    init(_ fact: Fact) {
      type = fact.type
      span = fact.evidence.span
      sentence = ExactText(fact.evidence.sentence)
    }

    /// Facts of one span nearly always are of one type and stand in one sentence.
    func hash(into hasher: inout Hasher) { hasher.combine(span.lowerBound ^ span.upperBound << 32) }
  }

  /// The facts behind those that this has seen, in their order.
  mutating func identified(_ facts: [Fact]) -> [Fact] {
    var facts = facts
    seen.reserveCapacity(seen.count + facts.count)
    for index in facts.indices {
      let ordinal = next(facts[index])
      facts[index].id = id(of: facts[index], ordinal)
    }
    return facts
  }

  /// Counts facts that have their ids.
  mutating func skip(_ facts: [Fact]) {
    for fact in facts { _ = next(fact) }
  }

  /// How many of the same kind came before it.
  private mutating func next(_ fact: Fact) -> Int {
    Self.counted(&seen[Key(fact), default: 0])
  }

  /// - Returns: The count as it was before.
  private static func counted(_ count: inout Int) -> Int {
    defer { count += 1 }
    return count
  }

  private mutating func append(_ part: String) {
    text.append(0x1F)
    text.append(contentsOf: part.utf8)
  }

  /// A number of zero or more in decimal digits.
  private mutating func append(_ number: Int) {
    text.append(0x1F)
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }

  private mutating func id(of fact: Fact, _ ordinal: Int) -> String {
    let span = fact.evidence.span
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: page.utf8)
    append(fact.type)
    append(span.lowerBound)
    append(span.upperBound)
    append(fact.evidence.sentence)
    append(ordinal)
    return text.withUnsafeBytes { bytes in
      var hash = SHA256()
      hash.update(bufferPointer: bytes)
      return FactIdentifier.name(hash.finalize())
    }
  }

  private static func name(_ digest: SHA256.Digest) -> String {
    String(unsafeUninitializedCapacity: 13) { name in
      name[0] = UInt8(ascii: "F")
      digest.withUnsafeBytes { digest in
        for index in 0..<6 {
          name[2 * index + 1] = hexadecimal(digest[index] >> 4)
          name[2 * index + 2] = hexadecimal(digest[index] & 15)
        }
      }
      return 13
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
