import Chronology

/// Numbers the notes of a page in the order in which a reader meets them, as every renderer does, and
/// writes them below it.
struct Footnotes: Sendable {
  let sources: SourceList
  let wording: Wording

  /// Takes Markdown with the markers of ``Citation``, as UTF-8; gives it with their numbers, then the notes.
  func numbered(_ page: consuming [UInt8]) -> [[UInt8]] {
    let (numbered, order) = withNumbers(consume page)
    return [numbered] + notes(order)
  }

  /// - Returns: The page, and what its numbers stand for.
  private func withNumbers(_ bytes: consuming [UInt8]) -> ([UInt8], [Citation]) {
    var order: [Citation] = []
    var numbers: [Citation: Int] = [:]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: Footnotes.head[0]) {
      result += rest[..<start]
      guard let (citation, end) = marker(in: bytes, at: start), sources[citation] != nil else {
        result.append(bytes[start])
        rest = rest[(start + 1)...]
        continue
      }
      if numbers[citation] == nil {
        order.append(citation)
        numbers[citation] = order.count
      }
      result += "[^\(numbers[citation] ?? 0)]".utf8
      rest = rest[end...]
    }
    result += rest
    return (result, order)
  }

  private static let head = Array("[^s".utf8)

  /// The marker that begins at an offset, and where it ends.
  private func marker(in bytes: [UInt8], at start: Int) -> (Citation, Int)? {
    guard start == 0 || bytes[start - 1] != UInt8(ascii: "\\"),
      bytes[start...].starts(with: Footnotes.head)
    else { return nil }
    var index = start + Footnotes.head.count
    guard let source = number(in: bytes, at: &index) else { return nil }
    var citation = Citation(source: source, sentence: 0)
    if index < bytes.count, bytes[index] == UInt8(ascii: "q") {
      index += 1
      guard let sentence = number(in: bytes, at: &index) else { return nil }
      citation.sentence = sentence
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return nil }
    return (citation, index + 1)
  }

  /// At most six digits.
  private func number(in bytes: [UInt8], at index: inout Int) -> Int? {
    let digits = bytes[index...].prefix(6).prefix { (0x30...0x39).contains($0) }
    index += digits.count
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The nation has thousands in a year.
  private static let notesOfPiece = 500

  private func notes(_ order: [Citation]) -> [[UInt8]] {
    var articles: [Int: String] = [:]
    var pieces: [[UInt8]] = []
    for (number, citation) in order.enumerated() {
      guard let (origin, sentence) = sources[citation] else { continue }
      let article = articles[citation.source] ?? article(origin, citation.source)
      articles[citation.source] = article
      let quoted = sentence.map { ": " + MarkdownText.escaped("\"\($0)\"") } ?? ""
      if pieces.isEmpty || number % Footnotes.notesOfPiece == 0 { pieces.append([]) }
      pieces[pieces.endIndex - 1] += "\n[^\(number + 1)]: \(article)\(quoted)\n".utf8
    }
    return pieces
  }

  /// `Nguồn 6 - Báo Hà Tĩnh, "…", 12/7/2024, <https://…>`.
  private func article(_ origin: Origin, _ number: Int) -> String {
    let date = origin.published.map(wording.periods.day) ?? wording.labels["undated"]
    let named = [origin.publisher, "\"\(origin.title)\"", date].compactMap(\.self)
    let text = MarkdownText.escaped(
      "\(wording.labels["source"]) \(number) - \(named.joined(separator: ", "))")
    guard let url = origin.url else { return text }
    return text + ", " + (SafeLink(url).map { "<\($0.text)>" } ?? MarkdownText.escaped(url))
  }
}
