import Chronology

/// The numbers that stand for names of the vocabulary in `statement`; views `fact` and `observation` say the same.
extension Fact.Detail {
  var storedType: Int {
    switch self {
    case .observation: 1
    case .document: 2
    case .person: 3
    case .event: 4
    case .directive: 5
    case .assessment: 6
    }
  }
}

extension Observation.Kind {
  /// In the order of their numbers, from one; never another.
  static let inStore: [Observation.Kind] = [.actual, .target, .change]

  var stored: Int { (Self.inStore.firstIndex(of: self) ?? 0) + 1 }
}

extension Observation.Qualifier {
  /// In the order of their numbers, from one; never another.
  static let inStore: [Observation.Qualifier] = [.exact, .over, .under, .about, .atLeast, .atMost]

  var stored: Int { (Self.inStore.firstIndex(of: self) ?? 0) + 1 }
}

/// How the id of a fact is kept: the number behind the `F` of twelve digits, or another text.
enum StoredID: Hashable {
  case number(Int64)
  case text(String)

  init(_ id: String) {
    self = StoredID.number(in: id).map { .number($0) } ?? .text(id)
  }

  var value: SQLValue {
    switch self {
    case .number(let number): number
    case .text(let text): text
    }
  }

  /// Lower-case hexadecimal digits, twelve of them.
  static func text(of number: Int64) -> String {
    let digits = String(number, radix: 16)
    return "F" + String(repeating: "0", count: max(12 - digits.utf8.count, 0)) + digits
  }

  private static func number(in id: String) -> Int64? {
    var digits = id.utf8.makeIterator()
    guard id.utf8.count == 13, digits.next() == UInt8(ascii: "F") else { return nil }
    var number: Int64 = 0
    while let digit = digits.next() {
      switch digit {
      case 0x30...0x39: number = number << 4 | Int64(digit - 0x30)
      case 0x61...0x66: number = number << 4 | Int64(digit - 0x57)
      default: return nil
      }
    }
    return number
  }
}

extension PreparedStatement.Binding {
  mutating func add(_ id: StoredID) {
    switch id {
    case .number(let number): add(number)
    case .text(let text): add(text)
    }
  }
}
