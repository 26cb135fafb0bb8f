/// What a written Vietnamese syllable can be: an onset and a rhyme.
package enum Syllables {
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh
    ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo
    oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc
    uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt
    uyu ư ưa ưc ưi ưng ươ ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a word, without regard to case, is spelled like a Vietnamese syllable.
  package static func isWellFormed(_ word: some StringProtocol) -> Bool {
    let key = Folding.syllableKey(word)
    let letters = key.last.map { ("1"..."5").contains($0) } == true ? key.dropLast() : key[...]
    guard !letters.isEmpty, letters.utf8.count <= 14 else { return false }
    return (0...3).contains { length in
      letters.count >= length && onsets.contains(String(letters.prefix(length)))
        && isRhyme(letters.dropFirst(length), after: String(letters.prefix(length)))
    }
  }

  /// `gi` and `qu` give their vowel to the onset; what is left may begin with any rhyme, or, for `gi`, be none.
  private static func isRhyme(_ rest: Substring, after onset: String) -> Bool {
    if onset == "gi", rest.isEmpty { return true }
    if onset == "qu", rest.isEmpty { return false }
    return rhymes.contains(String(rest))
  }
}
