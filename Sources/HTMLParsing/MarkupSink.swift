import Glibc

/// Where the markup that the parser shall see is gathered.
struct MarkupSink: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity + 64
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    if count + length > capacity { grow(length) }
    memcpy(base + count, source, length)
    count += length
  }

  mutating func append(_ text: StaticString) {
    append(text.utf8Start, text.utf8CodeUnitCount)
  }

  private mutating func grow(_ length: Int) {
    capacity = max(2 * capacity, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}

extension MarkupSink {
  /// Text and end tags as they stand, without the blanks that indent a line: a fifth of many pages.
  mutating func append(_ markup: Markup, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = markup.offset(of: 0x0A, in: start..<range.upperBound)
      guard newline < range.upperBound else {
        return append(markup.base + start, range.upperBound - start)
      }
      append(markup.base + start, newline + 1 - start)
      start = newline + 1
      while start < range.upperBound, markup[start].isBlank { start += 1 }
    }
  }
}
