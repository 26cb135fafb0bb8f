import Chronology
import Crypto

/// Gives facts their ids: the same input and rules give the same id.
enum FactIdentifier {
  /// `F` and the first twelve hexadecimal digits of SHA-256 over the article's address, the fact's type and
  /// its span, and how many facts of that type and span came before it.
  static func identified(_ facts: [Fact]) -> [Fact] {
    var seen: [String: Int] = [:]
    var pages: [Origin: String] = [:]
    return facts.map { fact in
      var fact = fact
      let page = pages[fact.origin] ?? fact.origin.page
      pages[fact.origin] = page
      let key = [
        page, fact.type, String(fact.evidence.span.lowerBound),
        String(fact.evidence.span.upperBound), fact.evidence.sentence,
      ].joined(separator: "\u{1F}")
      let ordinal = seen[key, default: 0]
      seen[key] = ordinal + 1
      fact.id = id(of: key + "\u{1F}" + String(ordinal))
      return fact
    }
  }

  private static func id(of text: String) -> String {
    let digits = Array("0123456789abcdef")
    let digest = SHA256.hash(data: Array(text.utf8)).prefix(6)
    return "F" + String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
