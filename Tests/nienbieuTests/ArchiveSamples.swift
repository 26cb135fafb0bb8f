/// Archives that tests make.
enum ArchiveSamples {
  static func record(
    _ body: [UInt8], uri: String, type: String = "text/html; charset=utf-8", http: String = "",
    length: String? = nil
  ) -> [UInt8] {
    let header = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(http)\r\n"
    let content = Array(header.utf8) + body
    let fields = """
      WARC/1.1\r
      WARC-Type: response\r
      WARC-Target-URI: \(uri)\r
      Content-Length: \(length ?? String(content.count))\r
      \r

      """
    return Array(fields.utf8) + content + Array("\r\n\r\n".utf8)
  }

  /// A page with an article about a place that does not exist; `number` makes its figures.
  static func page(_ number: Int) -> [UInt8] {
    let text = """
      <html><head><title>Huyện số \(number) công bố kết quả cải cách hành chính</title></head><body>
      <h1>Huyện số \(number) công bố kết quả cải cách hành chính</h1><p>10/09/2024 10:24</p><article>
      <p>Từ đầu năm đến nay, huyện tiếp nhận \(1200 + number) hồ sơ và trả kết quả đúng hẹn 97,4% số hồ sơ.</p>
      <p>Bộ phận một cửa của huyện được bố trí lại, người dân chỉ còn phải chờ chừng mười phút.</p>
      </article></body></html>
      """
    return record(Array(text.utf8), uri: "https://huyen.example.vn/tin/\(number)")
  }
}

/// gzip members by hand (RFC 1951, RFC 1952), among them such as nobody packs in earnest.
struct DeflateWriter {
  private var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  private var current = 0
  private var width = 0

  /// A member with nothing in it.
  static let empty: [UInt8] =
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0] + [UInt8](repeating: 0, count: 8)

  /// `zeros` between `head` and `tail`, packed 1:1032. Only of what is small the checksum is right.
  static func bomb(head: [UInt8] = [], zeros: Int, tail: [UInt8] = []) -> [UInt8] {
    var writer = DeflateWriter()
    writer.store(head)
    let matches = (zeros - 1) / 258 / 4 * 4
    writer.run(of: matches)
    let left = [UInt8](repeating: 0, count: zeros - 1 - matches * 258)
    writer.store(left + tail, isLast: true)
    let size = head.count + zeros + tail.count
    guard size < 4 << 20 else { return writer.bytes + [UInt8](repeating: 0, count: 8) }
    let sum = checksum(head + [UInt8](repeating: 0, count: zeros) + tail)
    return writer.bytes + little(sum) + little(UInt32(size))
  }

  /// A member without compression.
  static func stored(_ data: [UInt8]) -> [UInt8] {
    var writer = DeflateWriter()
    var rest = data[...]
    repeat {
      writer.store(Array(rest.prefix(65_535)), isLast: rest.count <= 65_535)
      rest = rest.dropFirst(65_535)
    } while !rest.isEmpty
    let sum = checksum(data)
    return writer.bytes + little(sum) + little(UInt32(truncatingIfNeeded: data.count))
  }

  private mutating func write(_ value: Int, _ count: Int) {
    current |= value << width
    width += count
    while width >= 8 {
      bytes.append(UInt8(current & 0xFF))
      current >>= 8
      width -= 8
    }
  }

  private mutating func store(_ data: [UInt8], isLast: Bool = false) {
    write(isLast ? 1 : 0, 3)
    if width > 0 { write(0, 8 - width) }
    for value in [data.count, ~data.count & 0xFFFF] { write(value, 16) }
    bytes += data
  }

  /// A block of one zero and `count` times 258 more, `count` divisible by four, each as two zero bits.
  ///
  /// Its code has three words: `0` for a match of 258, `10` for a zero, `11` for the end.
  private mutating func run(of count: Int) {
    write(0b100, 3)
    for (value, bits) in [(29, 5), (0, 5), (14, 4)] { write(value, bits) }
    // Lengths of the code of lengths, in the order of the RFC: 18 has one bit, 2 and 1 have two.
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { write(length, 3) }
    let (one, two) = (0b01, 0b11)
    write(two, 2)
    for zeros in [138, 117] { write((zeros - 11) << 1, 8) }
    write(two, 2)
    write((28 - 11) << 1, 8)
    for length in [one, one] { write(length, 2) }
    write(0b01, 2)
    // One bit of the last byte is taken, so that a whole byte of matches goes around the others.
    write(0, 7)
    bytes += [UInt8](repeating: 0, count: count / 4 - 1)
    write(0, 1)
    write(0b11, 2)
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return ~sum
  }
}
