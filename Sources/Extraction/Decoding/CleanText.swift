import VietnameseText

/// The one form in which text leaves Extraction: NFC, one kind of blank, nothing invisible.
enum CleanText {
  /// One line: breaks become blanks, runs of blanks one, ends trimmed.
  static func line(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    append(bytes, to: &result)
    if result.last == 0x20 { result.removeLast() }
    return Composer.composed(String(decoding: result, as: UTF8.self))
  }

  /// A line that was cleaned before, trimmed and composed.
  static func trimmedLine(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == 0x20 ? bytes.dropLast() : bytes
    return Composer.composed(String(decoding: line, as: UTF8.self))
  }

  static func line(_ text: String) -> String { line(Array(text.utf8)) }

  /// `nil` where nothing is left.
  static func nonEmpty(_ text: String?) -> String? {
    guard let text else { return nil }
    let clean = line(text)
    return clean.isEmpty ? nil : clean
  }

  /// The lines of a text, each cleaned; empty ones are kept as `""`.
  static func lines(_ bytes: [UInt8]) -> [String] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    append(bytes, to: &result, keepingBreaks: true)
    return result.split(separator: 0x0A, omittingEmptySubsequences: false).map { line($0) }
  }

  /// Appends cleaned text to a run; a blank is never first and never doubled. Breaks become `\n`
  /// where they are kept.
  ///
  /// `start`: where the run begins in the result.
  static func append(
    _ bytes: some Collection<UInt8>, to result: inout [UInt8], from start: Int = 0,
    keepingBreaks: Bool = false
  ) {
    _ = bytes.withContiguousStorageIfAvailable { buffer in
      var offset = 0
      while offset < buffer.count {
        let end = plainEnd(buffer, from: offset)
        if end > offset {
          result.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[offset..<end]))
          offset = end
          continue
        }
        let unit = CleanUnit(buffer, at: offset)
        offset += unit.length
        switch unit.kind {
        case .kept: result.append(contentsOf: buffer[(offset - unit.length)..<offset])
        case .dropped: break
        case .lineBreak where keepingBreaks: result.append(0x0A)
        case .blank, .lineBreak: if result.count > start { appendBlank(to: &result) }
        }
      }
    }
  }

  /// The end of the words that need no cleaning, with the single blanks between them.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x21...0x7E: offset += 1
      case 0x20:
        guard offset > start, offset + 1 < bytes.count, isPlainStart(bytes[offset + 1]) else {
          return offset
        }
        offset += 1
      case 0xC3...0xCC: offset += 2
      case 0xE1: offset += 3
      default: return min(offset, bytes.count)
      }
    }
    return bytes.count
  }

  private static func isPlainStart(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F || (0xC3...0xCC).contains(byte) || byte == 0xE1
  }

  static func appendBlank(to result: inout [UInt8]) {
    if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
  }
}

/// One character of a text, and what cleaning does with it (LANGUAGE: spaces and invisibles).
private struct CleanUnit {
  enum Kind { case kept, dropped, blank, lineBreak }

  var kind: Kind
  var length: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = bytes[offset]
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    (kind, length) = CleanUnit.classify(first, second, third)
    length = min(length, bytes.count - offset)
  }

  private static func classify(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Kind, Int) {
    switch (first, second, third) {
    case (0x20, _, _), (0x09, _, _): (.blank, 1)
    case (0x0D, 0x0A, _): (.lineBreak, 2)
    case (0x0A...0x0D, _, _), (0x1C...0x1E, _, _): (.lineBreak, 1)
    case (0x00...0x1F, _, _), (0x7F, _, _): (.dropped, 1)
    case (0xC2, 0xA0, _): (.blank, 2)
    case (0xC2, 0x85, _): (.lineBreak, 2)
    case (0xC2, 0x80...0x9F, _), (0xC2, 0xAD, _), (0xCD, 0x8F, _): (.dropped, 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): (.blank, 3)
    case (0xE3, 0x80, 0x80): (.blank, 3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE): (.dropped, 3)
    case (0xE2, 0x80, 0xA8...0xA9): (.lineBreak, 3)
    case (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF), (0xEF, 0xB8, 0x80...0x8F): (.dropped, 3)
    default: (.kept, 1)
    }
  }
}
