/// The part of a text between two byte offsets that are character borders.
package func substring(_ text: String, _ bytes: Range<Int>) -> Substring {
  let utf8 = text.utf8
  let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
  return text[start..<utf8.index(start, offsetBy: bytes.count)]
}

/// The same as a text of its own, copied without a look at it.
package func copy(_ text: String, _ bytes: Range<Int>) -> String {
  String(copying: UTF8Span(unchecked: text.utf8.span.extracting(bytes)))
}
