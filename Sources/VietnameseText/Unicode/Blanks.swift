/// One kind of blank, one kind of line break, nothing invisible.
enum Blanks {
  private enum Kind { case blank, lineBreak, ignorable, other }

  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var offset = 0
    // Behind the last scalar that stays.
    var end = 0
    while offset < text.count {
      if isPlain(text[offset]) {
        offset += 1
        end = offset
        continue
      }
      let scalar = ScalarBytes(text, at: offset)
      switch kind(of: scalar.value) {
      case .other:
        offset = scalar.range.upperBound
        end = offset
      case .ignorable:
        offset = scalar.range.upperBound
        let next = offset < text.count ? ScalarBytes(text, at: offset).value : nil
        let previous = ScalarBytes(text, before: end)?.value
        if Ignorables.isNeeded(scalar.value, after: previous, before: next) {
          end = offset
        } else {
          rewriter.remove(scalar.range)
        }
      case .blank, .lineBreak:
        offset = repairRun(text, from: offset, &rewriter)
        end = offset
      }
    }
    return rewriter.finished()
  }

  /// A run of blanks and line breaks: one blank, or its line breaks; nothing at the ends of the
  /// text.
  /// - Returns: The offset behind the run.
  private static func repairRun(
    _ text: Span<UInt8>, from start: Int, _ rewriter: inout Rewriter
  ) -> Int {
    var end = start
    var breaks = 0
    var isPlain = true
    loop: while end < text.count {
      let scalar = ScalarBytes(text, at: end)
      switch kind(of: scalar.value) {
      case .blank: isPlain = isPlain && end == start && scalar.value == 0x20
      case .lineBreak:
        let isAfterReturn = scalar.value == 0x0A && end > start && text[end - 1] == 0x0D
        if !isAfterReturn { breaks += 1 }
        isPlain = isPlain && scalar.value == 0x0A && end - start == breaks - 1
      case .ignorable, .other: break loop
      }
      end = scalar.range.upperBound
    }
    if start == 0 || end == text.count {
      rewriter.remove(start..<end)
    } else if !isPlain {
      let run: [UInt8] = breaks == 0 ? [0x20] : Array(repeating: 0x0A, count: breaks)
      rewriter.replace(start..<end, with: run)
    }
    return end
  }

  /// A byte of ASCII or a lead byte C3–CB with what follows it: nothing to be seen to.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F || byte >= 0x80 && byte < 0xCC && byte != 0xC2
  }

  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
    default: Ignorables.isIgnorable(value) ? .ignorable : .other
    }
  }
}
