import VietnameseText

/// A line folded to ASCII, as bytes: what lists of phrases are looked up in.
struct FoldedLine {
  let bytes: [UInt8]

  init(_ line: some StringProtocol) { bytes = Folding.asciiBytes(line.utf8) }

  /// Without blanks and punctuation at both ends.
  var trimmed: ArraySlice<UInt8> { MarkTrimming.trimmed(bytes[...]) }
}

/// Phrases, folded to ASCII, that are looked for in lines byte by byte.
struct PhraseList: Sendable {
  private let phrases: [[UInt8]]
  /// By first byte: which phrases begin with it.
  private let byFirst: [[Int]]

  init(_ phrases: some Sequence<String>) {
    self.phrases = phrases.map { Array($0.utf8) }
    var byFirst = Array(repeating: [Int](), count: 256)
    for (index, phrase) in self.phrases.enumerated() {
      if let first = phrase.first { byFirst[Int(first)].append(index) }
    }
    self.byFirst = byFirst
  }

  /// The length of the phrase that a line begins with.
  func beginning(of line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first else { return nil }
    return byFirst[Int(first)].first { line.starts(with: phrases[$0]) }.map { phrases[$0].count }
  }

  func begins(_ line: FoldedLine) -> Bool { beginning(of: line.bytes[...]) != nil }

  /// Whether a line is one of the phrases.
  func holds(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return byFirst[Int(first)].contains { line.elementsEqual(phrases[$0]) }
  }

  func ends(_ line: ArraySlice<UInt8>) -> Bool {
    phrases.contains { $0.count <= line.count && line.suffix($0.count).elementsEqual($0) }
  }

  func occur(in line: FoldedLine) -> Bool { occur(in: line.bytes[...]) }
  func occur(in line: ArraySlice<UInt8>) -> Bool { count(in: line, upTo: 1) == 1 }

  /// How many of the phrases stand somewhere in a line; the search ends with the last that is asked for.
  func count(in line: ArraySlice<UInt8>, upTo most: Int) -> Int {
    var found: [Int] = []
    line.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices {
        for index in byFirst[Int(bytes[offset])] where stands(phrases[index], bytes, at: offset) {
          if !found.contains(index) { found.append(index) }
        }
        if found.count >= most { return }
      }
    }
    return found.count
  }

  private func stands(
    _ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices where bytes[offset + index] != phrase[index] { return false }
    return true
  }
}
