/// What bytes are taken to be, and on what evidence.
package struct EncodingGuess: Hashable, Sendable {
  package var encoding: Encoding
  /// 0 to 1, rising with the evidence: 1 for a mark, for valid UTF-8 and for plain ASCII; for a legacy
  /// encoding the share of words that read as syllables under it, by the rule of succession
  /// (n + 1) / (N + 2), so that a few words never give certainty; at most ½ where nothing fits and
  /// Western text is assumed.
  package var confidence: Double
  /// One clause in English for messages: `"57 of 60 words read as syllables"`.
  package var why: String
  /// Bytes at the start that only mark the encoding.
  package var markLength = 0

  package init(encoding: Encoding, confidence: Double, why: String, markLength: Int = 0) {
    self.encoding = encoding
    self.confidence = confidence
    self.why = why
    self.markLength = markLength
  }
}
