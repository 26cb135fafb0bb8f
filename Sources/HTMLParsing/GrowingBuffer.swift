/// Plain values gathered one after the other, without the checks of an array; nothing is released with
/// them.
struct GrowingBuffer<Value>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity + 64
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  subscript(_ index: Int) -> Value {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    if count == capacity { grow(1) }
    (base + count).initialize(to: value)
    count += 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<Value>, _ length: Int) {
    if count + length > capacity { grow(length) }
    (base + count).initialize(from: source, count: length)
    count += length
  }

  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<Value>) {
    if let base = source.baseAddress { append(base, source.count) }
  }

  /// Forgets what stands behind the first `count` values.
  @inline(__always)
  mutating func cut(to count: Int) { self.count = count }

  private mutating func grow(_ length: Int) {
    capacity = max(2 * capacity, count + length)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}

extension GrowingBuffer<UInt8> {
  mutating func append(_ text: StaticString) {
    append(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Text as it stands, without the blanks that indent a line: a fifth of many pages.
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
