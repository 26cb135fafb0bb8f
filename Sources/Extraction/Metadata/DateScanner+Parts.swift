import Chronology

// Times of day.
extension DateScanner {
  func times(outside dates: [Range<Int>]) -> [(text: String, start: Int)] {
    var result: [(text: String, start: Int)] = []
    var offset = 0
    while offset < bytes.count {
      guard isDigit(offset), offset == 0 || !isDigit(offset - 1),
        !dates.contains(where: { $0.contains(offset) }), let (text, end) = time(at: offset)
      else {
        offset += 1
        continue
      }
      result.append((text, offset))
      offset = end
    }
    return result
  }

  func time(at start: Int) -> (String, end: Int)? {
    guard let (hour, width, next) = number(at: start), width <= 2, next < bytes.count,
      let afterMark = clockMark(at: next), let (minute, digits, end) = number(at: afterMark),
      digits == 2, hour < 24, minute < 60
    else { return nil }
    let afternoon = half(after: end) == UInt8(ascii: "p")
    let shown = afternoon && hour < 12 ? hour + 12 : hour
    return (
      DateScanner.twoDigits(shown) + ":" + DateScanner.twoDigits(minute), secondsEnd(end)
    )
  }

  func clockMark(at offset: Int) -> Int? {
    if let end = word("gio", at: blanks(offset)) { return blanks(end) }
    switch bytes[offset] {
    case UInt8(ascii: ":"): return blanks(offset + 1)
    case UInt8(ascii: "h"), UInt8(ascii: "g"): return offset + 1
    default: return nil
    }
  }

  func secondsEnd(_ offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":"),
      let (_, width, end) = number(at: offset + 1), width == 2
    else { return offset }
    return end
  }

  /// `a` or `p` where AM or PM follows, or SA (sáng) or CH (chiều).
  func half(after end: Int) -> UInt8? {
    let next = blanks(secondsEnd(end))
    if word("ch", at: next) != nil || word("chieu", at: next) != nil { return UInt8(ascii: "p") }
    if word("sa", at: next) != nil { return UInt8(ascii: "a") }
    guard next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "m"),
      bytes[next] == UInt8(ascii: "a") || bytes[next] == UInt8(ascii: "p"), !isLetter(next + 2)
    else { return nil }
    return bytes[next]
  }

  func isAmerican(after date: Int) -> Bool {
    guard let (_, _, next) = number(at: blanks(date, commas: true)), next < bytes.count,
      bytes[next] == UInt8(ascii: ":"), let (_, _, end) = number(at: next + 1)
    else { return false }
    return half(after: end) != nil
  }

  func nearest(_ times: [(text: String, start: Int)], to date: Range<Int>) -> String? {
    let behind = times.first { $0.start >= date.upperBound && $0.start - date.upperBound <= 16 }
    let before = times.last { $0.start < date.lowerBound && date.lowerBound - $0.start <= 32 }
    return (behind ?? before)?.text
  }

  /// The zone behind `T18:20:00.000` where a day ends there.
  func zone(behind date: Int) -> Int? {
    guard date < bytes.count, bytes[date] == UInt8(ascii: "t") || bytes[date] == 0x20,
      let (_, afterTime) = time(at: date + 1)
    else { return nil }
    var offset = afterTime
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      while isDigit(offset) { offset += 1 }
    }
    guard offset < bytes.count else { return nil }
    return word("z", at: offset) == nil ? numericZone(at: blanks(offset)) : 0
  }

  /// `+07:00`, `-0500`.
  private func numericZone(at start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == 0x2B || bytes[start] == 0x2D,
      let (value, digits, next) = number(at: start + 1)
    else { return nil }
    let sign = bytes[start] == 0x2D ? -1 : 1
    if digits == 4 { return sign * (value / 100 * 60 + value % 100) }
    guard digits == 2 else { return nil }
    let minutes = next < bytes.count && bytes[next] == 0x3A ? number(at: next + 1)?.value ?? 0 : 0
    return sign * (value * 60 + minutes)
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

// Bytes of the folded line.
extension DateScanner {
  func isDigit(_ offset: Int) -> Bool {
    offset < bytes.count && (0x30...0x39).contains(bytes[offset])
  }

  func isLetter(_ offset: Int) -> Bool {
    offset < bytes.count && (0x61...0x7A).contains(bytes[offset])
  }

  func number(at start: Int) -> (value: Int, digits: Int, end: Int)? {
    var end = start
    var value = 0
    while isDigit(end), end - start < 5 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end == start || end - start == 5 ? nil : (value, end - start, end)
  }

  /// A `/`, `-` or `.` between numbers; blanks may stand around it.
  func separator(at start: Int) -> (UInt8, end: Int)? {
    let offset = blanks(start)
    guard offset < bytes.count, [0x2F, 0x2D, 0x2E].contains(bytes[offset]) else { return nil }
    return (bytes[offset], blanks(offset + 1))
  }

  func blanks(_ start: Int) -> Int { blanks(start, commas: false) }

  func blanks(_ start: Int, commas: Bool = false, hyphens: Bool = false) -> Int {
    var offset = start
    while offset < bytes.count,
      bytes[offset] == 0x20 || (commas && bytes[offset] == 0x2C)
        || (hyphens && bytes[offset] == 0x2D)
    {
      offset += 1
    }
    return offset
  }

  /// The offset behind a word.
  func word(_ word: String, at start: Int) -> Int? {
    let end = start + word.utf8.count
    guard end <= bytes.count, bytes[start..<end].elementsEqual(word.utf8), !isLetter(end) else {
      return nil
    }
    return end
  }
}
