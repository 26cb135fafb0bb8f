/// UTF-8 that was read as another encoding, once or more often, and put right again:
/// `Tiáº¿ng Viá»‡t` → `Tiếng Việt`.
///
/// Only whole runs of foreign-looking characters change, and only if their bytes are valid UTF-8 of
/// letters and signs that Vietnamese text has. `“XÃ”` and `«khá»…` are valid too, but good text: a run
/// is sure only where signs stand inside a word or a capital behind a small letter, and the others
/// follow only in a text that has sure ones and no other Vietnamese letters.
package enum Mojibake {
  /// The text without mojibake, or unchanged.
  package static func repaired(_ text: String) -> String {
    var result = text
    for _ in 0..<mostReadings {
      guard let better = repairedOnce(result) else { break }
      result = better
    }
    return result
  }

  /// Text goes wrong once more with every program that it passes.
  private static let mostReadings = 3

  private static func repairedOnce(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    for view in [ByteView.western, .dos, .vietnamese] {
      let runs = ForeignRun.all(in: scalars, view)
      guard runs.contains(where: \.isSure) else { continue }
      let isMixed = ForeignRun.hasVietnamese(scalars, outside: runs)
      return replacing(runs.filter { $0.isSure || !isMixed }, in: scalars)
    }
    return nil
  }

  private static func replacing(_ runs: [ForeignRun], in scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var end = 0
    for run in runs {
      result.append(contentsOf: scalars[end..<run.place.lowerBound])
      result.append(contentsOf: run.meant.unicodeScalars)
      end = run.place.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return Composer.composed(String(result))
  }
}
