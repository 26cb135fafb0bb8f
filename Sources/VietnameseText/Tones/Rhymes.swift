/// What stands behind the onset of a syllable (vần), and where its tone mark belongs.
struct Rhyme: Hashable, Sendable {
  /// Index of the letter that carries the tone mark, in the old style (hòa) and in the new one
  /// (hoà).
  var old: Int
  var new: Int
  /// Ends in c, ch, p or t: only sắc and nặng are possible.
  var isStopped: Bool
  /// Written only behind `qu`: `ynh`, `yt`.
  var isAfterQu: Bool

  /// Tones that are spoken with the rhyme.
  func allows(_ tone: Letters.Tone) -> Bool { !isStopped || tone >= 4 }
}

extension Rhyme {
  /// Codes of up to four letters, five bits each, and what ``init(value:)`` reads.
  static var entries: [(code: UInt32, value: UInt32)] {
    entries(general, afterQu: false) + entries(afterQu, afterQu: true)
  }

  static var spellings: [String] {
    (general + " " + afterQu).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let general = """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in
    inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oec
    oem oen oeng oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua
    uân uâng uât uây uc uê uêch uên uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ uơn up ut uy
    uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """

  private static let afterQu = "ych yn ynh yp yt"

  private static func entries(_ rhymes: String, afterQu: Bool) -> [(code: UInt32, value: UInt32)] {
    rhymes.split(whereSeparator: \.isWhitespace).map { rhyme in
      let letters = rhyme.unicodeScalars.map(LetterCode.number)
      let code = letters.reduce(0) { $0 << 5 | UInt32($1) }
      let place = place(of: letters)
      let isStopped = ["c", "h", "p", "t"].contains(rhyme.last) && !rhyme.hasSuffix("nh")
      let value = UInt32(place.old) | UInt32(place.new) << 2 | (isStopped ? 16 : 0)
      return (code, value | (afterQu ? 32 : 0))
    }
  }

  /// The rules of tone placement, in their order; see the design's §3.2.
  private static func place(of letters: [UInt8]) -> (old: Int, new: Int) {
    if let shaped = letters.lastIndex(where: shaped.contains) { return (shaped, shaped) }
    let vowels = letters.prefix(while: LetterCode.isVowel).count
    if vowels == 1 { return (0, 0) }
    if vowels < letters.count || vowels == 3 { return (1, 1) }
    return movable.contains(Array(letters)) ? (0, 1) : (0, 0)
  }

  private static let shaped = "ăâêôơư".unicodeScalars.map(LetterCode.number)
  private static let movable = ["oa", "oe", "uy"].map { $0.unicodeScalars.map(LetterCode.number) }

  init(value: UInt32) {
    old = Int(value & 3)
    new = Int(value >> 2 & 3)
    isStopped = value & 16 != 0
    isAfterQu = value & 32 != 0
  }
}
