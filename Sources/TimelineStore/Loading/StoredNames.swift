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
  /// In the order of their numbers.
  static let inStore = allCases.sorted { $0.stored < $1.stored }

  var stored: Int {
    switch self {
    case .actual: 1
    case .target: 2
    case .change: 3
    }
  }
}

extension Observation.Qualifier {
  /// In the order of their numbers.
  static let inStore = allCases.sorted { $0.stored < $1.stored }

  var stored: Int {
    switch self {
    case .exact: 1
    case .over: 2
    case .under: 3
    case .about: 4
    case .atLeast: 5
    case .atMost: 6
    }
  }
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
    var id = id
    return id.withUTF8 { bytes in
      guard bytes.count == 13, bytes[0] == UInt8(ascii: "F") else { return nil }
      var number: Int64 = 0
      for index in 1..<13 {
        let digit = bytes[index]
        // The digits of decimal numbers stand behind each other, and so do the letters.
        let value = digit < 0x3A ? digit &- 0x30 : digit &- 0x57
        guard value < 16, (value < 10) == (digit < 0x3A) else { return nil }
        number = number << 4 | Int64(value)
      }
      return number
    }
  }
}
