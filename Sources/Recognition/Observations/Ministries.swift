import VietnameseText

/// Index values of ministries stand beside those of provinces and are series of their own.
enum Ministries {
  private static let words = Lexicon<Bool>(
    "bộ, cơ quan ngang bộ", "các bộ", "bộ, ngành", "khối bộ", "bộ, cơ quan",
    "các bộ, cơ quan ngang bộ")
  private static let name = "bộ, cơ quan ngang bộ"

  /// The common name of the ministries where the sentence speaks of them.
  static func subject(of scene: Scene) -> String? {
    words.matches(in: scene.passage.tokens, range: scene.sentence.range).isEmpty ? nil : name
  }
}
