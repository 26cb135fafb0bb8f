/// The unpacked bytes of an archive, read forward; never more in memory than is asked for.
struct ArchiveStream {
  /// A place in the unpacked bytes to come back to.
  struct Mark {
    fileprivate var offset: Int
    fileprivate var member: Member
  }

  /// Where a gzip member begins: in the unpacked bytes, and in the input.
  fileprivate struct Member {
    var offset: Int
    var start: Int
  }

  private static let pieceSize = 64 * 1024
  /// Unpacked bytes that are looked through for the next record, in all, until the archive is given up.
  private static let patience = 512 << 20

  private let bytes: InputBytes
  private let inflater: GzipInflater?
  private var buffer: [UInt8] = []
  private var start = 0
  /// The offset of `buffer[0]` in the unpacked bytes.
  private var base = 0
  /// The members that the bytes ahead come from, at least the last.
  private var members = [Member(offset: 0, start: 0)]
  private var isAtEnd = false
  private var problem: GzipInflater.Problem?
  private var searched = 0

  init(_ bytes: InputBytes) throws {
    self.bytes = bytes
    let isPacked = GzipInflater.isGzip(try bytes.read(from: 0, count: 2))
    inflater = isPacked ? GzipInflater(bytes) : nil
  }

  /// What is unpacked and not yet consumed.
  var ahead: ArraySlice<UInt8> { buffer[start...] }

  /// The most that can be ahead, where that is known without unpacking.
  var remaining: Int? { inflater == nil ? bytes.count - base - start : nil }

  /// Where the bytes ahead begin.
  var mark: Mark {
    let offset = base + start
    return Mark(
      offset: offset, member: members.last { $0.offset <= offset } ?? Member(offset: 0, start: 0))
  }

  /// Too much was damaged to look any further.
  var isExhausted: Bool { searched > ArchiveStream.patience }

  /// Unpacks until `count` bytes are ahead, or all there are. What is broken further on does not hurt
  /// what is ahead: the problem waits for ``throwProblem()``.
  ///
  /// - Throws: Why the input could not be read.
  mutating func fill(_ count: Int) throws {
    guard !isAtEnd, buffer.count - start < count else { return }
    dropConsumed()
    do {
      while !isAtEnd, buffer.count < count { isAtEnd = try !readPiece() }
    } catch let error as GzipInflater.Problem {
      problem = error
      isAtEnd = true
    }
  }

  private mutating func dropConsumed() {
    guard start > 0 else { return }
    buffer.removeFirst(start)
    base += start
    start = 0
    let current = members.lastIndex { $0.offset <= base } ?? 0
    members.removeFirst(current)
  }

  private mutating func readPiece() throws -> Bool {
    guard let inflater else {
      let piece = try bytes.read(from: base + buffer.count, count: ArchiveStream.pieceSize)
      buffer += piece
      return !piece.isEmpty
    }
    let end = base + buffer.count
    let isMore = try inflater.read(into: &buffer)
    if inflater.memberStart != members.last?.start {
      if members.last?.offset == end { members.removeLast() }
      members.append(Member(offset: end, start: inflater.memberStart))
    }
    return isMore
  }

  /// Something is broken behind what is ahead.
  var hasProblem: Bool { problem != nil }

  /// For a reader that needs more than there is.
  func throwProblem() throws(GzipInflater.Problem) {
    if let problem { throw problem }
  }

  mutating func consume(_ count: Int) { start = min(buffer.count, start + count) }

  /// Passes over `count` bytes without keeping them, but not over a member that begins with a record.
  ///
  /// - Returns: How many of them are missing.
  mutating func skip(_ count: Int) throws -> Int {
    var left = count
    while left > 0 {
      let wanted = min(left, ArchiveStream.pieceSize)
      try fill(wanted + ArchiveStream.recordStart.count)
      let record = distanceToRecord(within: wanted)
      let step = record ?? min(wanted, ahead.count)
      consume(step)
      left -= step
      if step == 0 || record != nil { return left }
    }
    return 0
  }

  /// Bytes up to a member, among the next `count`, that begins with a record: no content reaches over
  /// it, for whoever packs each record by itself begins a member with it.
  func distanceToRecord(within count: Int) -> Int? {
    let here = base + start
    for member in members where member.offset > here && member.offset < here + count {
      let index = member.offset - base
      if buffer[index...].starts(with: ArchiveStream.recordStart) { return index - start }
    }
    return nil
  }
}

// Finding the way back after damage.
extension ArchiveStream {
  fileprivate static let recordStart = Array("WARC/1.".utf8)
  private static let recordMark = [0x0A] + recordStart

  var isAtRecord: Bool { ahead.starts(with: ArchiveStream.recordStart) }

  /// Goes to where the next record may begin, behind `place` if it is given, else behind here;
  /// `false` where there is none.
  mutating func resynchronise(behind place: Mark? = nil) throws -> Bool {
    if let place { try rewind(to: place) }
    while !isExhausted {
      if let next = ByteSearch.offset(of: ArchiveStream.recordMark, in: buffer, from: start) {
        start = next + 1
        return true
      }
      // A mark may begin in the last bytes.
      let passed = max(0, ahead.count - ArchiveStream.recordMark.count)
      searched += passed
      consume(passed)
      if isAtEnd { return try skipMember() }
      try fill(ahead.count + ArchiveStream.pieceSize)
    }
    return false
  }

  /// Reads from `place` on again.
  private mutating func rewind(to place: Mark) throws {
    if place.offset >= base, place.offset <= base + buffer.count {
      start = place.offset - base
      return
    }
    let restart = inflater == nil ? place.offset : place.member.offset
    searched += base + start - restart
    guard !isExhausted else { return }
    inflater?.seek(to: place.member.start)
    buffer = []
    start = 0
    problem = nil
    isAtEnd = false
    base = restart
    members = [place.member]
    while base + start < place.offset, try skip(place.offset - base - start) > 0, isAtRecord {
      try fill(place.offset - base - start)
      consume(min(1, ahead.count))
    }
  }

  /// Where nothing more can be unpacked: the member behind the broken one.
  private mutating func skipMember() throws -> Bool {
    guard let inflater, problem != nil else { return false }
    searched += ArchiveStream.pieceSize
    base += buffer.count
    buffer = []
    start = 0
    problem = nil
    guard try inflater.skipMember() else { return false }
    isAtEnd = false
    return true
  }
}
