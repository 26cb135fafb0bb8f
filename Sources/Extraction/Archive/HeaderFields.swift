/// Fields of a header as WARC and HTTP write it.
struct HeaderFields {
  private(set) var startLine = ""
  private var fields: [String: String] = [:]

  /// By lower-case name; of several fields of one name the first.
  subscript(name: String) -> String? { fields[name] }

  /// - Returns: The fields and the length of the header with the empty line behind it; `nil` where no
  ///   empty line comes in time. A header that the end of `bytes` cuts counts where `isWhole` says
  ///   that nothing follows them.
  static func read(
    _ bytes: ArraySlice<UInt8>, limit: Int, isWhole: Bool = false
  ) -> (HeaderFields, length: Int)? {
    let head = bytes.prefix(limit)
    let cut = isWhole && bytes.count <= limit ? bytes.endIndex : nil
    guard let end = emptyLine(in: head) ?? cut else { return nil }
    var header = HeaderFields()
    let lines = unfolded(head[..<end]).map { CleanText.line($0) }
    header.startLine = lines.first ?? ""
    for line in lines.dropFirst() { header.add(line) }
    return (header, end - bytes.startIndex)
  }

  /// A line that begins with a blank goes on where the one before it ended (RFC 7230, 3.2.4).
  private static func unfolded(_ head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in head.split(separator: 0x0A) {
      if let last = lines.last, line.first == 0x20 || line.first == 0x09 {
        lines[lines.count - 1] = last.dropBreak() + line
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private mutating func add(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let name = line[..<colon].lowercased().filter { $0 != " " }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    if fields[name] == nil { fields[name] = String(value) }
  }

  /// The offset behind the first empty line.
  private static func emptyLine(in bytes: ArraySlice<UInt8>) -> Int? {
    var lineStart = bytes.startIndex
    while let end = bytes[lineStart...].firstIndex(of: 0x0A) {
      if bytes[lineStart..<end].dropBreak().isEmpty { return end + 1 }
      lineStart = end + 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Without a carriage return at the end.
  fileprivate func dropBreak() -> ArraySlice<UInt8> { last == 0x0D ? dropLast() : self }
}
