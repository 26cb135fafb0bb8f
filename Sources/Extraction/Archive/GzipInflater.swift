internal import CZlib
import Glibc

/// Unpacks packed data piece by piece, gzip member after member, and stops at bombs.
final class GzipInflater {
  enum Problem: Error, Hashable {
    case broken
    /// More output than any text gives.
    case bomb
    /// More members without any content than any writer makes.
    case hollow
    case truncated
  }

  /// How the deflated data is wrapped (RFC 1950 to 1952), as zlib counts window bits.
  enum Framing: Int32 {
    case gzip = 31
    case zlib = 15
    case bare = -15
  }

  /// Plain text packs up to 1:20; a page of one repeated line may reach more, so the first MiB is free.
  private static let largestRatio = 200
  private static let freeOutput = 1 << 20
  private static let pieceSize = 64 * 1024
  private static let mostEmptyMembers = 1000
  /// ID1, ID2 and CM of RFC 1952.
  private static let magic: [UInt8] = [0x1F, 0x8B, 0x08]

  private let bytes: InputBytes
  private let framing: Framing
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// What was read last, how much of it is unpacked, and where the first byte behind that stands.
  private var input: [UInt8] = []
  private var used = 0
  private var position = 0
  /// Where the member begins that is being unpacked, or was last.
  private(set) var memberStart = 0
  private var memberOutput = 0
  private var emptyMembers = 0
  private var isBetweenMembers = true
  private let isReady: Bool

  init(_ bytes: InputBytes, _ framing: Framing = .gzip) {
    self.bytes = bytes
    self.framing = framing
    stream.initialize(to: z_stream())
    isReady = nb_inflate_init(stream, framing.rawValue) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Appends the next piece; `false` at the end. Whatever stands behind the last member is no data.
  ///
  /// - Throws: `Problem`, or why the input could not be read.
  func read(into output: inout [UInt8]) throws -> Bool {
    guard isReady else { throw Problem.broken }
    if used == input.count { try refill() }
    if isBetweenMembers {
      guard try beginMember() else { return false }
    }
    let (status, produced) = inflatePiece(into: &output)
    memberOutput += produced
    try checkRatio()
    switch status {
    case Z_STREAM_END: try endMember()
    case Z_OK where produced > 0 || position < bytes.count: break
    case Z_OK, Z_BUF_ERROR: throw Problem.truncated
    default: throw Problem.broken
    }
    return true
  }

  private func refill() throws {
    input = try bytes.read(from: position, count: GzipInflater.pieceSize)
    used = 0
  }

  /// - Returns: `false` where nothing begins.
  private func beginMember() throws -> Bool {
    if framing == .gzip {
      if input.count - used < 2 { try refill() }
      guard GzipInflater.isGzip(input[used...]) else { return false }
    } else if position > 0 {
      return false
    }
    memberStart = position
    memberOutput = 0
    isBetweenMembers = false
    inflateReset(stream)
    return true
  }

  private func endMember() throws {
    isBetweenMembers = true
    guard memberOutput == 0 else {
      emptyMembers = 0
      return
    }
    let before = emptyMembers
    emptyMembers += 1 + skipEqualMembers()
    let most = GzipInflater.mostEmptyMembers
    if before < most, emptyMembers >= most { throw Problem.hollow }
  }

  /// Passes over members that are the same, byte by byte, as the one that ends here.
  private func skipEqualMembers() -> Int {
    let length = position - memberStart
    guard length <= used else { return 0 }
    let count = input.withUnsafeBytes { bytes in
      var count = 0
      guard let member = bytes.baseAddress?.advanced(by: used - length) else { return 0 }
      while used + (count + 1) * length <= bytes.count,
        memcmp(member, member + (count + 1) * length, length) == 0
      {
        count += 1
      }
      return count
    }
    used += count * length
    position += count * length
    return count
  }

  private func inflatePiece(into output: inout [UInt8]) -> (status: Int32, produced: Int) {
    let size = GzipInflater.pieceSize
    var status = Z_OK
    var taken = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      input.withUnsafeBufferPointer { input in
        stream.pointee.next_in = input.baseAddress.map {
          UnsafeMutablePointer(mutating: $0 + used)
        }
        stream.pointee.avail_in = UInt32(input.count - used)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(size)
        status = inflate(stream, Z_NO_FLUSH)
        taken = input.count - used - Int(stream.pointee.avail_in)
      }
      count = size - Int(stream.pointee.avail_out)
    }
    used += taken
    position += taken
    output.append(contentsOf: piece)
    return (status, piece.count)
  }

  private func checkRatio() throws(Problem) {
    let read = max(1, position - memberStart)
    if memberOutput > GzipInflater.freeOutput, memberOutput / read > GzipInflater.largestRatio {
      throw .bomb
    }
  }

  /// Goes on with the member that begins at an offset of the input.
  func seek(to offset: Int) {
    position = offset
    input = []
    used = 0
    isBetweenMembers = true
  }

  /// Goes to the next member behind the start of this one; `false` where there is none.
  func skipMember() throws -> Bool {
    var next = memberStart + 1
    while case let piece = try bytes.read(from: next, count: 1 << 20), piece.count > 3 {
      if let found = GzipInflater.memberStart(in: piece) {
        seek(to: next + found)
        return true
      }
      next += piece.count - 3
    }
    seek(to: bytes.count)
    return false
  }

  /// Where a gzip header begins: the magic, and flags without the reserved bits.
  private static func memberStart(in bytes: [UInt8]) -> Int? {
    var from = 0
    while let found = ByteSearch.offset(of: magic, in: bytes, from: from) {
      guard found + 3 < bytes.count else { return nil }
      if bytes[found + 3] & 0xE0 == 0 { return found }
      from = found + 1
    }
    return nil
  }
}

extension GzipInflater {
  /// All of a small body, at most `limit` bytes, and what stopped it before its end.
  static func inflated(
    _ bytes: [UInt8], _ framing: Framing = .gzip, limit: Int
  ) -> (output: [UInt8], problem: Problem?) {
    let inflater = GzipInflater(InputBytes(bytes), framing)
    var output: [UInt8] = []
    do {
      while try inflater.read(into: &output) {
        if output.count > limit { return (output, .bomb) }
      }
      return (output, nil)
    } catch {
      return (output, error as? Problem ?? .broken)
    }
  }
}
