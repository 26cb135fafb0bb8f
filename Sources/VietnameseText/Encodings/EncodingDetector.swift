/// Which encoding bytes are in: marks first, then what the bytes say, then what was declared.
///
/// The bytes are believed before the declaration, for pages are converted more often than their
/// declarations: valid UTF-8 beyond ASCII is UTF-8 whatever is declared. For the rest every encoding
/// reads the words, and the one that makes the most syllables wins if it makes many more than Western
/// text would; the declared one gets a start.
package enum EncodingDetector {
  /// `declared` is asked for where the bytes alone do not say enough.
  package static func guess(
    _ bytes: [UInt8], declared: @autoclosure () -> Encoding? = nil
  ) -> EncodingGuess {
    if let marked = marked(bytes) { return marked }
    let evidence = UTF8Evidence(bytes)
    if evidence.isConvincing {
      return evidence.valid == 0 ? plain(bytes, declared()) : unicode(evidence)
    }
    return guess(bytes, evidence, declared())
  }

  /// UTF-8 or UTF-16 that shows itself: a byte order mark, or a zero in nearly every other byte.
  package static func marked(_ bytes: [UInt8]) -> EncodingGuess? {
    for (encoding, mark) in [
      (Encoding.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF] as [UInt8]),
    ] where bytes.starts(with: mark) {
      return EncodingGuess(
        encoding: encoding, confidence: 1, why: "a byte order mark", markLength: mark.count)
    }
    return unmarkedUTF16(bytes).map {
      EncodingGuess(encoding: $0, confidence: 1, why: "a zero in every other byte")
    }
  }

  /// UTF-16 of mostly Latin text has a zero in nearly every other byte.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
    let head = bytes.prefix(1_000)
    guard head.count >= 16, bytes.count % 2 == 0 else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    if odd * 10 >= head.count * 3, even * 50 < head.count { return .utf16LittleEndian }
    if even * 10 >= head.count * 3, odd * 50 < head.count { return .utf16BigEndian }
    return nil
  }

  private static func unicode(_ evidence: UTF8Evidence) -> EncodingGuess {
    EncodingGuess(
      encoding: .utf8, confidence: 1, why: "\(evidence.valid) sequences are valid, none is broken")
  }

  /// ASCII alone is UTF-8, or VIQR if that is declared or proven.
  private static func plain(_ bytes: [UInt8], _ declared: Encoding?) -> EncodingGuess {
    let viqr = VIQREvidence(bytes)
    guard declared == .viqr || viqr.isConvincing else {
      return EncodingGuess(encoding: .utf8, confidence: 1, why: "all bytes are ASCII")
    }
    return EncodingGuess(
      encoding: .viqr, confidence: succession(viqr.good, viqr.good + viqr.bad),
      why: "\(viqr.good) of \(viqr.good + viqr.bad) marked words read as syllables")
  }

  private static func succession(_ good: Int, _ all: Int) -> Double {
    Double(good + 1) / Double(all + 2)
  }
}

extension EncodingDetector {
  /// Bits that a declaration is worth: one word that reads as a syllable and not as nonsense.
  private static let start = 10

  /// Encodings of single schools and programs, and the bits that speak against them beforehand.
  private static let rare: Set<Encoding> = [
    .vniMac, .vietwareX, .vietwareF, .bkhcm1, .bkhcm2, .isc,
  ]
  private static let rarity = 2

  private static let candidates = Encoding.allCases.filter {
    $0.isLegacyVietnamese && $0 != .viqr
  }

  private static func guess(
    _ bytes: [UInt8], _ evidence: UTF8Evidence, _ declared: Encoding?
  ) -> EncodingGuess {
    if evidence.isPlausible {
      return EncodingGuess(
        encoding: .utf8, confidence: succession(evidence.valid, evidence.valid + evidence.invalid),
        why: "\(evidence.valid) sequences are valid, \(evidence.invalid) broken")
    }
    let sample = WordSample(bytes[...])
    let western = Reading(sample, as: .windows1252)
    let readings = candidates.map { Reading(sample, as: $0) }
    let named = readings.first { $0.encoding == declared }
    let found = [best(of: readings, declared), named].compactMap { $0 }
      .first { isConvincing($0, western, declared) }
    guard let found else { return fallback(readings) }
    return EncodingGuess(
      encoding: found.encoding, confidence: succession(found.good, found.judged),
      why: "\(found.good) of \(found.judged) words read as syllables")
  }

  /// The most evidence; the declared encoding before others that are hardly better, then the order of
  /// the cases.
  private static func best(of readings: [Reading], _ declared: Encoding?) -> Reading? {
    func rank(_ reading: Reading) -> Int {
      reading.weight + (reading.encoding == declared ? start : 0)
        - (rare.contains(reading.encoding) ? rarity : 0)
    }
    return readings.reduce(nil) { best, reading in
      guard let best else { return reading }
      return rank(reading) > rank(best) ? reading : best
    }
  }

  /// Six words in ten, and many more than as Western text; a declared encoding needs no more than to be
  /// the better one.
  private static func isConvincing(
    _ best: Reading, _ western: Reading, _ declared: Encoding?
  ) -> Bool {
    let gain = best.value - western.value
    if best.encoding == declared { return gain >= 0 && best.good > 0 }
    return best.good >= 2 && best.share >= 0.6 && gain >= max(2, best.judged / 4)
  }

  private static func fallback(_ readings: [Reading]) -> EncodingGuess {
    let share = readings.map(\.share).max() ?? 0
    return EncodingGuess(
      encoding: .windows1252, confidence: (1 - share) / 2,
      why: "no Vietnamese encoding makes syllables of the words")
  }
}
