/// Writes a changed copy of a text and keeps account of the changes, from left to right.
struct Rewriter {
  private let source: [UInt8]
  private var output: [UInt8] = []
  private var edits: [OffsetMap.Edit] = []
  private var copied = 0

  init(_ source: [UInt8]) { self.source = source }

  /// Puts `bytes` in the place of a range that begins at or behind the end of the last one.
  mutating func replace(_ range: Range<Int>, with bytes: some Collection<UInt8>) {
    guard range.lowerBound >= copied else { return }
    if edits.isEmpty { output.reserveCapacity(source.count + 16) }
    output.append(contentsOf: source[copied..<range.lowerBound])
    let start = output.count
    output.append(contentsOf: bytes)
    edits.append(OffsetMap.Edit(new: start..<output.count, old: range))
    copied = range.upperBound
  }

  mutating func replace(_ range: Range<Int>, with scalar: Unicode.Scalar) {
    guard let encoded = UTF8.encode(scalar) else { return }
    replace(range, with: encoded)
  }

  mutating func remove(_ range: Range<Int>) { replace(range, with: EmptyCollection()) }

  mutating func insertBlank(at offset: Int) {
    replace(offset..<offset, with: CollectionOfOne(0x20))
  }

  /// - Returns: `nil` where nothing was changed.
  consuming func finished() -> (bytes: [UInt8], map: OffsetMap)? {
    guard !edits.isEmpty else { return nil }
    output.append(contentsOf: source[copied...])
    return (output, OffsetMap(edits: edits))
  }
}
