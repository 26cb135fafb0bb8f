/// The unpacked bytes of an archive, read forward; never more in memory than one record needs.
struct ArchiveStream {
  private let inflater: GzipInflater?
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd: Bool
  private var problem: GzipInflater.Problem?

  init(_ bytes: [UInt8]) {
    if GzipInflater.isGzip(bytes) {
      inflater = GzipInflater(bytes)
      buffer = []
      isAtEnd = false
    } else {
      inflater = nil
      buffer = bytes
      isAtEnd = true
    }
  }

  /// What is unpacked and not yet consumed.
  var ahead: ArraySlice<UInt8> { buffer[start...] }

  /// Unpacks until `count` bytes are ahead, or all there are. What is broken further on does not hurt
  /// what is ahead: the problem waits for ``throwProblem()``.
  mutating func fill(_ count: Int) {
    guard let inflater, buffer.count - start < count else { return }
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    do throws(GzipInflater.Problem) {
      while !isAtEnd, buffer.count < count { isAtEnd = try !inflater.read(into: &buffer) }
    } catch {
      problem = error
      isAtEnd = true
    }
  }

  /// For a reader that needs more than there is.
  func throwProblem() throws(GzipInflater.Problem) {
    if let problem { throw problem }
  }

  mutating func consume(_ count: Int) { start = min(buffer.count, start + count) }

  /// Passes over `count` bytes without keeping them.
  mutating func skip(_ count: Int) throws(GzipInflater.Problem) {
    var left = count
    while left > 0 {
      fill(min(left, 1 << 20))
      let step = min(left, ahead.count)
      guard step > 0 else { return try throwProblem() }
      consume(step)
      left -= step
    }
  }

  /// Goes to where the next record may begin; `false` where there is none.
  mutating func resynchronise() -> Bool {
    if let next = nextRecord() {
      start = next
      return true
    }
    start = 0
    buffer = []
    guard let inflater else { return false }
    isAtEnd = false
    problem = nil
    return inflater.skipMember()
  }

  /// The offset of `WARC/1.` at the start of a line, behind the first byte ahead.
  private func nextRecord() -> Int? {
    let mark = Array("WARC/1.".utf8)
    var from = start + 1
    while from < buffer.count, let found = buffer[from...].firstIndex(of: mark[0]) {
      if buffer[found...].starts(with: mark), buffer[found - 1] == 0x0A { return found }
      from = found + 1
    }
    return nil
  }
}
