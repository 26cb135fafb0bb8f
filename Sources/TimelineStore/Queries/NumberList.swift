/// Numbers as the text that SQLite's JSON functions take: `[3,17]`. A statement has no argument for a list.
enum NumberList {
  static func text(_ numbers: some Sequence<Int64>) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  /// Each once, ascending.
  static func text(distinct numbers: [Int64]) -> String {
    var last: Int64?
    return text(
      numbers.sorted().filter { number in
        defer { last = number }
        return number != last
      })
  }

  /// - Throws: ``DamagedRow`` where the text is no such list.
  static func numbers(of text: UnsafeRawBufferPointer) throws -> [Int64] {
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"), text.count > 1 else {
      throw DamagedRow(detail: "no list of numbers")
    }
    var numbers: [Int64] = []
    var number: Int64?
    for byte in text.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = (number ?? 0) &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if let number { numbers.append(number) }
        number = nil
      default: throw DamagedRow(detail: "no list of numbers")
      }
    }
    return numbers
  }
}
