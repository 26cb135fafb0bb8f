internal import CZlib

/// Unpacks gzip data piece by piece, member after member, and stops at bombs.
final class GzipInflater {
  enum Problem: Error, Hashable {
    case broken
    /// More output than any text gives.
    case bomb
    case truncated
  }

  /// Plain text packs up to 1:20; a page of one repeated line may reach more, so the first MiB is free.
  private static let largestRatio = 200
  private static let freeOutput = 1 << 20
  private static let pieceSize = 64 * 1024

  private let bytes: [UInt8]
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var position: Int
  private var memberStart: Int
  private var memberOutput = 0
  private var isBetweenMembers = true
  private let isReady: Bool

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    memberStart = start
    stream.initialize(to: z_stream())
    isReady = nb_inflate_init_gzip(stream) == Z_OK
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Appends the next piece; `false` at the end. Whatever stands behind the last member is no data.
  func read(into output: inout [UInt8]) throws(Problem) -> Bool {
    guard isReady else { throw .broken }
    if isBetweenMembers {
      guard GzipInflater.isGzip(bytes[position...]) else { return false }
      memberStart = position
      memberOutput = 0
      isBetweenMembers = false
      inflateReset(stream)
    }
    let (status, produced) = inflatePiece(into: &output)
    memberOutput += produced
    try checkRatio()
    switch status {
    case Z_STREAM_END: isBetweenMembers = true
    case Z_OK where produced > 0 || position < bytes.count: break
    case Z_OK, Z_BUF_ERROR: throw .truncated
    default: throw .broken
    }
    return true
  }

  private func inflatePiece(into output: inout [UInt8]) -> (status: Int32, produced: Int) {
    let size = GzipInflater.pieceSize
    let before = output.count
    var status = Z_OK
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      bytes.withUnsafeBufferPointer { input in
        let left = min(input.count - position, 1 << 20)
        stream.pointee.next_in = input.baseAddress.map {
          UnsafeMutablePointer(mutating: $0 + position)
        }
        stream.pointee.avail_in = UInt32(left)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(size)
        status = inflate(stream, Z_NO_FLUSH)
        position += left - Int(stream.pointee.avail_in)
      }
      count = size - Int(stream.pointee.avail_out)
    }
    output.append(contentsOf: piece)
    return (status, output.count - before)
  }

  private func checkRatio() throws(Problem) {
    let read = max(1, position - memberStart)
    if memberOutput > GzipInflater.freeOutput, memberOutput / read > GzipInflater.largestRatio {
      throw .bomb
    }
  }

  /// Goes to the next member behind the start of this one; `false` where there is none.
  func skipMember() -> Bool {
    var next = memberStart + 1
    while next + 3 < bytes.count {
      guard let found = bytes[next...].firstIndex(of: 0x1F) else { break }
      if bytes[found...].starts(with: [0x1F, 0x8B, 0x08]) {
        position = found
        isBetweenMembers = true
        return true
      }
      next = found + 1
    }
    position = bytes.count
    isBetweenMembers = true
    return false
  }
}

extension GzipInflater {
  /// All of a small body, at most `limit` bytes.
  static func inflated(_ bytes: [UInt8], limit: Int) throws(Problem) -> [UInt8] {
    let inflater = GzipInflater(bytes)
    var output: [UInt8] = []
    while try inflater.read(into: &output) {
      if output.count > limit { throw .bomb }
    }
    return output
  }
}
