import Foundation

/// NFC, and Vietnamese letters out of marks in any order.
///
/// Next editor: Foundation composes about 25 MB a second, so it sees only runs that hold something
/// else than a Vietnamese letter with its marks.
package enum Composer {
  /// Composed text; marks that make no letter stay behind their base.
  package static func composed(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isSurelyComposed) == true { return text }
    let suspicion = Suspicion.pairs(in: text.utf8.span)
    guard suspicion.contains(.marks), let changed = composed(Array(text.utf8)) else { return text }
    return String(decoding: changed.bytes, as: UTF8.self)
  }

  /// Whether there is nothing but ASCII, Latin letters up to U+02FF and those with two marks (U+1E00 to 1EFF),
  /// none of which NFC changes; without branches, so that the compiler makes it wide.
  private static func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for offset in 0..<max(0, bytes.count &- 1) {
      let isHigh: UInt8 = bytes[offset] >= 0xCC ? 1 : 0
      let isLead: UInt8 = bytes[offset] == 0xE1 ? 1 : 0
      let isLatin: UInt8 = bytes[offset &+ 1] & 0xFC == 0xB8 ? 1 : 0
      found |= isHigh & (1 &- isLead & isLatin)
    }
    return found == 0
  }

  static func composed(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var offset = 0
    var base = 0
    while offset < text.count {
      let scalar = ScalarBytes(text, at: offset)
      offset = scalar.range.upperBound
      if isSettled(scalar.value) {
        base = scalar.range.lowerBound
        continue
      }
      while offset < text.count {
        let next = ScalarBytes(text, at: offset)
        if isSettled(next.value) { break }
        offset = next.range.upperBound
      }
      compose(text, base..<offset, &rewriter)
      base = offset
    }
    return rewriter.finished()
  }

  /// A run: a base and whatever behind it may change under NFC.
  private static func compose(_ text: Span<UInt8>, _ run: Range<Int>, _ rewriter: inout Rewriter) {
    let base = ScalarBytes(text, at: run.lowerBound)
    if let letter = letter(of: text, base, upTo: run.upperBound) {
      rewriter.replace(run, with: letter)
    } else if base.value == 0x20, let previous = ScalarBytes(text, before: run.lowerBound),
      let letter = letter(of: text, previous, marksFrom: base.range.upperBound, run.upperBound)
    {
      rewriter.replace(previous.range.lowerBound..<run.upperBound, with: letter)
    } else {
      composeByFoundation(text, run, &rewriter)
    }
  }

  private static func composeByFoundation(
    _ text: Span<UInt8>, _ run: Range<Int>, _ rewriter: inout Rewriter
  ) {
    let before = run.map { text[$0] }
    let marks = run.count > longestRun ? sorted(before) : String(decoding: before, as: UTF8.self)
    let after = marks.precomposedStringWithCanonicalMapping
    if !after.utf8.elementsEqual(before) { rewriter.replace(run, with: after.utf8) }
  }

  /// Bytes of a run that Foundation sorts fast enough: its sorting of marks is quadratic.
  private static let longestRun = 128

  /// An equivalent run with its marks in canonical order.
  private static func sorted(_ run: [UInt8]) -> String {
    let scalars = String(decoding: run, as: UTF8.self).unicodeScalars.map { scalar in
      (rank: scalar.properties.canonicalCombiningClass.rawValue, scalar: scalar)
    }
    var places = Array(scalars.indices)
    var start = 0
    while start < scalars.count {
      var end = start + 1
      if scalars[start].rank > 0 {
        while end < scalars.count, scalars[end].rank > 0 { end += 1 }
        places[start..<end].sort { (scalars[$0].rank, $0) < (scalars[$1].rank, $1) }
      }
      start = end
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: places.map { scalars[$0].scalar })
    return String(result)
  }

  private static func letter(
    of text: Span<UInt8>, _ base: ScalarBytes, upTo end: Int
  ) -> Unicode.Scalar? {
    letter(of: text, base, marksFrom: base.range.upperBound, end)
  }

  /// The Vietnamese letter of a base and marks; `nil` where some mark finds no place in one.
  private static func letter(
    of text: Span<UInt8>, _ base: ScalarBytes, marksFrom start: Int, _ end: Int
  ) -> Unicode.Scalar? {
    guard start < end, var position = Letters.position(of: base.value) else { return nil }
    var offset = start
    while offset < end {
      let mark = ScalarBytes(text, at: offset)
      guard join(mark.value, to: &position) else { return nil }
      offset = mark.range.upperBound
    }
    return Letters.letter(at: position)
  }

  private static func join(_ mark: UInt32, to position: inout Letters.Position) -> Bool {
    if let tone = tone(of: mark) {
      guard position.tone == 0 else { return false }
      position.tone = tone
      return true
    }
    guard let row = row(position.row, with: mark) else { return false }
    position.row = row
    return true
  }

  private static func tone(of mark: UInt32) -> Letters.Tone? {
    switch mark {
    case 0x300, 0x340: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301, 0x341: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The row of a plain vowel with a circumflex, breve or horn; rows as in ``Letters/rows``.
  private static func row(_ row: Int, with mark: UInt32) -> Int? {
    switch (row, mark) {
    case (0, 0x306): 1
    case (0, 0x302): 2
    case (3, 0x302): 4
    case (6, 0x302): 7
    case (6, 0x31B): 8
    case (9, 0x31B): 10
    default: nil
    }
  }

  /// Whether a scalar stays under NFC and never joins what stands before it: ranges in which every
  /// scalar has combining class 0 and NFC_Quick_Check=Yes (a test compares them with Foundation).
  /// Leaving one out costs nothing but time.
  static func isSettled(_ value: UInt32) -> Bool {
    switch value {
    case ..<0x300, 0x1E00...0x1EFF, 0x2002...0x20CF: true
    case 0x370...0x373, 0x388...0x482, 0x48A...0x58F, 0x5D0...0x5EA, 0x621...0x64A: true
    case 0x2150...0x2328, 0x232B...0x2ADB, 0x2ADD...0x2CEE: true
    case 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0x3400...0x9FFF: true
    case 0xAC00...0xD7A3, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFE30...0xFFEF,
      0x1F000...0x1FAFF:
      true
    default: false
    }
  }
}
