import Chronology
import VietnameseText

// Titles and captions.
extension ArticleCleaner {
  /// A repeated title is the alternative text of a picture; in plain text its caption follows.
  mutating func dropTitles() {
    let key = TextKey.key(title)
    guard !key.isEmpty else { return }
    var result: [Block] = []
    var pictureBefore = false
    for (index, block) in blocks.enumerated() {
      if isTitle(block.text, key) {
        pictureBefore = index > 0
        continue
      }
      var block = block
      if pictureBefore, isPlainText, isCaptionLike(block) { block.role = .caption }
      pictureBefore = false
      result.append(block)
    }
    blocks = result
  }

  /// The title, or `title - Ảnh 1.`, or its beginning in that form.
  func isTitle(_ line: String, _ titleKey: String) -> Bool {
    guard line.utf8.count <= 2 * titleKey.utf8.count + 40 else { return false }
    let key = TextKey.key(line)
    if key == titleKey { return true }
    guard let start = key.range(ofLast: " ảnh "), Int(key[start...]) != nil else { return false }
    let label = key[..<key.index(start, offsetBy: -5)]
    return titleKey.hasPrefix(label) || label.hasPrefix(titleKey)
  }

  func isCaptionLike(_ block: Block) -> Bool {
    (block.role == .body || block.role == .heading) && block.text.scalarCount <= 320
  }

  mutating func markCaptions() {
    for index in blocks.indices
    where blocks[index].role == .body || blocks[index].role == .heading {
      let line = blocks[index].text
      guard ArticleCleaner.namesPhotographer(line), PersonName.signature(line) == nil else {
        continue
      }
      blocks[index].role = .caption
    }
  }

  /// A short line that ends in `Ảnh: TVP`, `(Ảnh: PV)`, `Ảnh minh họa`.
  static func namesPhotographer(_ line: String) -> Bool {
    guard line.scalarCount <= 400, mayNamePhotographer(line.utf8Suffix(240)) else { return false }
    let folded = FoldedLine(line.utf8Suffix(240)).trimmed.suffix(100)
    if pictureWords.ends(folded) { return true }
    return folded.indices.contains { index in
      folded[index] == UInt8(ascii: ":") && isPictureLabel(folded[...index])
        && isPhotographer(folded[(index + 1)...].drop { $0 == 0x20 })
    }
  }

  /// Whether there is a colon, or the last letter may be that of ``pictureWords``.
  private static func mayNamePhotographer(_ end: Substring) -> Bool {
    end.utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.contains(UInt8(ascii: ":")) { return true }
      guard let last = bytes[MarkTrimming.inner(of: bytes[...])].last else { return false }
      return last >= 0x80 || last | 0x20 == UInt8(ascii: "a") || last | 0x20 == UInt8(ascii: "u")
    } ?? true
  }

  private static func isPictureLabel(_ line: ArraySlice<UInt8>) -> Bool {
    pictureLabels.contains { label in
      line.suffix(label.count).elementsEqual(label)
        && line.dropLast(label.count).last.map { !$0.isASCIIWordPart } ?? true
    }
  }

  private static func isPhotographer(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.count <= 45 && !rest.starts(with: "tin".utf8) && !ByteSearch.contains(". ", in: rest)
  }

  private static let pictureWords = PhraseList(["anh minh hoa", "anh tu lieu"])
  private static let pictureLabels = [
    "anh:", "anh :", "photo:", "do hoa:", "image:", "picture:",
  ].map { Array($0.utf8) }
}

// What stands twice, and what stands at the end.
extension ArticleCleaner {
  /// Keeps the first of equal captions and paragraphs; short lines may recur, as in lists. A line that
  /// stands twice side by side, or twice in plain text, is the caption of a picture.
  mutating func mergeDuplicates() {
    let prints = blocks.map { $0.text.wordPrint }
    let recurring = ArticleCleaner.recurring(prints)
    guard !recurring.isEmpty else { return }
    var seen: [String: Int] = [:]
    var result: [Block] = []
    for (block, print) in zip(blocks, prints) {
      guard recurring.contains(print) else {
        result.append(block)
        continue
      }
      let key = TextKey.key(block.text)
      guard let first = seen[key], recurs(block, key, after: result, first) else {
        if block.role != .tableRow { seen[key] = result.count }
        result.append(block)
        continue
      }
      result[first].role = merged(result[first], block)
    }
    blocks = result
  }

  /// What stands there more than once.
  private static func recurring(_ prints: [UInt64]) -> Set<UInt64> {
    var seen: Set<UInt64> = []
    return Set(prints.filter { !seen.insert($0).inserted })
  }

  func recurs(_ block: Block, _ key: String, after result: [Block], _ first: Int) -> Bool {
    guard block.role != .tableRow, key.utf8.count >= 20 else { return false }
    if block.role == .caption || result[first].role == .caption { return true }
    if block.role == .listItem { return false }
    if isPlainText || first == result.count - 1 { return true }
    return isThread && block.text.scalarCount >= 80
  }

  func merged(_ first: Block, _ second: Block) -> Block.Role {
    if first.role == .caption || second.role == .caption {
      return first.role == .lead || LineShape.endsSentence(first.text) ? first.role : .caption
    }
    let isShort = first.text.scalarCount <= 250
    return isShort && !LineShape.endsSentence(first.text) ? .caption : first.role
  }

  /// `Trần Văn Phúc` or `Sở Nội vụ` alone in the last line is who wrote it.
  mutating func takeAuthor() {
    while let last = blocks.last, last.role != .tableRow, last.role != .caption {
      guard last.text.scalarCount <= 80, let name = signature(last) else { return }
      author = author ?? name
      blocks.removeLast()
      if blocks.count <= 1 { return }
    }
  }

  private func signature(_ block: Block) -> String? {
    let line = block.text.trimmingMarks
    if PersonName.matches(line), !line.contains(":") { return line }
    if let name = PersonName.signature(block.text) { return name }
    return isOfficeSigning(block) ? line : nil
  }

  /// An office alone below a sentence; one below another is a list.
  private func isOfficeSigning(_ block: Block) -> Bool {
    guard !isPlainText, block.role == .body || block.role == .heading, blocks.count > 1 else {
      return false
    }
    let before = blocks[blocks.count - 2]
    return PersonName.isOffice(block.text)
      && (before.role == .tableRow || LineShape.endsSentence(before.text))
  }

  /// What a heading at the end announced is gone; a question in bold is text.
  mutating func dropTrailingHeadings() {
    while !isPlainText, blocks.count > 1, let last = blocks.last, last.role == .heading {
      if last.text.scalarCount > 60, last.text.hasSuffix("?") {
        blocks[blocks.count - 1].role = .body
        return
      }
      blocks.removeLast()
    }
  }
}
