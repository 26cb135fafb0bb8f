import VietnameseText

/// A form in which two printings of the same words are equal: lower case, words and numbers only.
enum TextKey {
  static func key(_ text: some StringProtocol) -> String { WordForm.form(text) }
}
