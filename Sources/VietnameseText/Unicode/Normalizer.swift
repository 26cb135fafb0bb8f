/// Text with all repairs, and the way back.
package struct NormalizedText: Hashable, Sendable {
  package var text: String
  /// From byte offsets of ``text`` to those of the text as it was.
  package var map: OffsetMap

  package init(text: String, map: OffsetMap) {
    self.text = text
    self.map = map
  }
}

/// A changed copy of some bytes, and the way back.
typealias Repair = (bytes: [UInt8], map: OffsetMap)

/// Brings text into the form in which it is read: NFC, Vietnamese letters, one kind of blank,
/// blanks where they belong, tone marks where they belong.
///
/// Next editor: clean text must cost one look over its bytes (``Suspicion``) and no copy. A repair
/// may make room for another, so all run until nothing changes: keep each of them from undoing a
/// second one.
package enum Normalizer {
  /// Far more rounds than repairs can make room for one another.
  private static let roundLimit = 64

  /// - Returns: The input itself where nothing is to be repaired, and so for a repaired text.
  package static func normalized(_ text: String, tones: TonePlacement = .keep) -> NormalizedText {
    var suspicion = Suspicion.of(text.utf8.span, tones)
    guard !suspicion.isEmpty else { return NormalizedText(text: text, map: .identity) }
    var bytes = Array(text.utf8)
    var map = OffsetMap.identity
    for _ in 0..<roundLimit {
      guard round(&bytes, &map, &suspicion, tones) else { break }
    }
    guard !map.isIdentity else { return NormalizedText(text: text, map: map) }
    return NormalizedText(text: String(decoding: bytes, as: UTF8.self), map: map)
  }

  /// Every repair that the suspicion asks for, once.
  /// - Returns: Whether anything was changed.
  private static func round(
    _ bytes: inout [UInt8], _ map: inout OffsetMap, _ suspicion: inout Suspicion,
    _ tones: TonePlacement
  ) -> Bool {
    var isChanged = false
    for (sign, repair) in repairs where !suspicion.isDisjoint(with: sign) {
      guard let repaired = repair(bytes, tones) else { continue }
      bytes = repaired.bytes
      map = map.composing(repaired.map)
      suspicion = Suspicion.of(bytes.span, tones)
      isChanged = true
    }
    return isChanged
  }

  /// In the order in which they make room for one another.
  static let repairs: [(sign: Suspicion, repair: @Sendable ([UInt8], TonePlacement) -> Repair?)] = [
    (.marks, { bytes, _ in Composer.composed(bytes) }),
    (.lookAlikes, { bytes, _ in LookAlikes.repaired(bytes) }),
    (.blanks, { bytes, _ in Blanks.repaired(bytes) }),
    (.brokenNumbers, { bytes, _ in BrokenNumbers.repaired(bytes) }),
    (.punctuation, { bytes, _ in Punctuation.repaired(bytes) }),
    (.lostBlanks, { bytes, _ in LostBlanks.repaired(bytes) }),
    (.gluedWords, { bytes, _ in GluedWords.repaired(bytes) }),
    (.tones, { bytes, tones in Tones.placed(bytes, tones) }),
  ]
}
