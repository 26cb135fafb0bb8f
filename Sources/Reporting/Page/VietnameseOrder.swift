/// The order of a Vietnamese dictionary: letter by letter of the alphabet (a ă â b … d đ e ê …), tones
/// only where the letters are the same.
///
/// A table of its own, so that the order is the same on every machine.
struct VietnameseOrder: Hashable, Comparable, Sendable {
  private let letters: [UInt32]
  private let tones: [UInt8]
  private let text: String

  init(_ text: String) {
    let marked = text.lowercased().unicodeScalars.map(VietnameseOrder.key)
    letters = marked.map(\.letter)
    tones = marked.map(\.tone)
    self.text = text
  }

  static func < (left: VietnameseOrder, right: VietnameseOrder) -> Bool {
    if left.letters != right.letters {
      return left.letters.lexicographicallyPrecedes(right.letters)
    }
    if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
    return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }

  /// Each vowel in the order of tones: ngang, huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  private static let keys: [Unicode.Scalar: (letter: UInt32, tone: UInt8)] = {
    var keys: [Unicode.Scalar: (letter: UInt32, tone: UInt8)] = [:]
    for (position, letter) in alphabet.unicodeScalars.enumerated() {
      let forms = vowels.first { $0.unicodeScalars.first == letter } ?? String(letter)
      for (tone, form) in forms.unicodeScalars.enumerated() {
        keys[form] = (UInt32(position) + 0x100, UInt8(tone))
      }
    }
    return keys
  }()

  /// Letters come behind digits and signs of ASCII, and before all else.
  private static func key(_ scalar: Unicode.Scalar) -> (letter: UInt32, tone: UInt8) {
    keys[scalar] ?? (scalar.isASCII ? scalar.value : scalar.value + 0x200, 0)
  }
}
