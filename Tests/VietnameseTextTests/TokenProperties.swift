import Testing

@testable import VietnameseText

@Suite("Tokens and sentences of any bytes")
struct TokenProperties {
  /// Bytes that are no text, bytes of text that was cut, and text.
  private static func bytes(_ choices: inout Choices) -> [UInt8] {
    switch choices.number(0...2) {
    case 0: return (0..<choices.number(0...40)).map { _ in UInt8(choices.number(0...255)) }
    case 1:
      let text = Array(Reports.text(&choices).utf8)
      return Array(text.dropFirst(choices.number(0...3)).dropLast(choices.number(0...3)))
    default: return Array(Reports.text(&choices).utf8)
    }
  }

  private static func tokens(_ bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
  }

  @Test func rangesAscendAndStayInside() {
    forAll(seed: 1, Self.bytes) { bytes in
      var end = 0
      for token in Self.tokens(bytes) {
        guard token.range.lowerBound >= end, token.count > 0 else { return "\(token.range)" }
        end = token.range.upperBound
      }
      return end <= bytes.count ? nil : "beyond the end"
    }
  }

  @Test func onlyBlanksAreLeftOut() {
    forAll(seed: 2, Self.bytes) { bytes in
      var end = 0
      for start in Self.tokens(bytes).map(\.range.lowerBound) + [bytes.count] {
        let gap = bytes[min(end, start)..<start]
        if !Self.isBlank(gap) { return "left out: \(Array(gap))" }
        end = Self.tokens(bytes).first { $0.range.lowerBound == start }?.range.upperBound ?? start
      }
      return nil
    }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  @Test func blanksStandWhereTokensSaySo() {
    forAll(seed: 3, Self.bytes) { bytes in
      var end = 0
      for token in Self.tokens(bytes) {
        let hasBlank = end == 0 && token.range.lowerBound == 0 || token.range.lowerBound > end
        if token.spaceBefore != hasBlank { return "at \(token.range)" }
        end = token.range.upperBound
      }
      return nil
    }
  }

  @Test func digitsAreWholeRunsOfDigits() {
    forAll(seed: 4, Self.bytes) { bytes in
      let tokens = Self.tokens(bytes)
      for token in tokens {
        let isDigits = bytes[token.range].allSatisfy { (0x30...0x39).contains($0) }
        if isDigits != (token.kind == .digits) { return "\(token.kind) at \(token.range)" }
      }
      let isCut = zip(tokens, tokens.dropFirst()).contains {
        $0.kind == .digits && $1.kind == .digits && !$1.spaceBefore
      }
      return isCut ? "a run was cut" : nil
    }
  }

  @Test func valuesOfDigitsAreTheirDigits() {
    forAll(seed: 5, { String($0.number(digits: 1...9)) }) { digits in
      Tokenizer.tokens(of: digits).first?.value == Int(digits) ? nil : "not \(digits)"
    }
  }

  @Test func blankBetweenTextsKeepsTheirTokens() {
    forAll(seed: 6, { (Reports.text(&$0), Reports.text(&$0)) }) { left, right in
      let first = Tokenizer.tokens(of: left)
      let second = Tokenizer.tokens(of: right)
      let both = Tokenizer.tokens(of: left + " " + right)
      guard both.count == first.count + second.count else { return "\(both.count) tokens" }
      let isSame =
        zip(both, first + second).allSatisfy { $0.key == $1.key && $0.kind == $1.kind }
        && zip(both.dropFirst(first.count), second).allSatisfy {
          $0.range.lowerBound == $1.range.lowerBound + left.utf8.count + 1
        }
      return isSame ? nil : "other tokens"
    }
  }

  @Test func keysDoNotSeeCase() {
    forAll(seed: 7, Reports.text) { text in
      let keys = Tokenizer.tokens(of: text).map(\.key)
      let isSame =
        Tokenizer.tokens(of: text.uppercased()).map(\.key) == keys
        && Tokenizer.tokens(of: text.lowercased()).map(\.key) == keys
      return isSame ? nil : "other keys"
    }
  }

  @Test func sentencesCoverAllTokensInOrder() {
    forAll(seed: 8, Self.bytes) { bytes in
      let tokens = Self.tokens(bytes)
      let sentences = SentenceSplitter.sentences(of: tokens)
      if sentences.contains(where: \.isEmpty) { return "an empty sentence" }
      return sentences.flatMap(Array.init) == Array(tokens.indices) ? nil : "\(sentences)"
    }
  }

  @Test func damagedTextsToo() {
    for (index, text) in RandomText.texts(count: 1_000, seed: 9).enumerated() {
      let fails: (String) -> Bool = { text in
        let tokens = Tokenizer.tokens(of: text)
        let covered = SentenceSplitter.sentences(of: tokens).flatMap(Array.init)
        return covered != Array(tokens.indices)
      }
      guard fails(text) else { continue }
      Issue.record("case \(index): \(RandomText.spelled(RandomText.shrunk(text, while: fails)))")
      return
    }
  }

  @Test func plainSentencesAreSplitWhereTheyEnd() {
    forAll(
      seed: 10,
      { choices in (0..<choices.number(1...5)).map { _ in choices.one(of: Frames.plain) } }
    ) {
      sentences in
      let tokens = Tokenizer.tokens(of: sentences.joined(separator: " "))
      let count = SentenceSplitter.sentences(of: tokens).count
      return count == sentences.count ? nil : "\(count) sentences"
    }
  }
}
