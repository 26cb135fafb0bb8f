/// Phrases of the catalog as they are written.
extension String {
  /// Whether the phrase has a place for a value, `{v}`.
  var hasPlaceOfValue: Bool { placeOfValue(in: Array(utf8)) != nil }

  /// What stands before and behind the place of the value, trimmed of nothing; `nil` where there is none.
  var halvesAroundValue: (before: String, after: String)? {
    let bytes = Array(utf8)
    guard let place = placeOfValue(in: bytes) else { return nil }
    return (
      String(decoding: bytes[..<place.lowerBound], as: UTF8.self),
      String(decoding: bytes[place.upperBound...], as: UTF8.self)
    )
  }

  /// What stands between the gaps, `...`.
  var runsBetweenGaps: [String] {
    var runs: [[UInt8]] = [[]]
    var rest = Array(utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: "...".utf8) {
        runs.append([])
        rest = rest.dropFirst(3)
      } else {
        runs[runs.count - 1].append(byte)
        rest = rest.dropFirst()
      }
    }
    return runs.map { String(decoding: $0, as: UTF8.self) }
  }

  private func placeOfValue(in bytes: [UInt8]) -> Range<Int>? {
    let mark = Array("{v}".utf8)
    let start = bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    return start.map { $0..<$0 + mark.count }
  }
}
