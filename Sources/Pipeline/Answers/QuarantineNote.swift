import Chronology

/// A line of the quarantine taken apart: where, what, and what would mend it.
///
/// Every message of the program has one shape: `file[:line]: [record 2: ]what is wrong; remedy`.
struct QuarantineNote: Encodable, Hashable, Sendable {
  /// The file, or the part of an archive.
  var source: String
  var reason: String
  /// `line 12`, `record 3`; `nil` where the file as a whole is meant.
  var place: String?
  var message: String
  var hint: String?
  var since: String?

  init(_ record: QuarantineRecord) {
    source = record.source
    reason = record.reason
    since = record.since?.description
    var text = Substring(record.message)
    place = QuarantineNote.takePlace(from: &text, source: source)
    let parts = Remedy.split(text)
    message = String(parts.what)
    hint = parts.remedy.map(String.init)
  }

  /// Takes the file's name and what follows it off the message.
  private static func takePlace(from text: inout Substring, source: String) -> String? {
    for name in [source, source.split(separator: "#").first.map(String.init) ?? source] {
      guard text.hasPrefix(name) else { continue }
      text = text.dropFirst(name.count)
      let line = takeNumber(behind: ":", from: &text)
      if text.hasPrefix(": ") { text = text.dropFirst(2) }
      if let line { return "line \(line)" }
      return takeNumber(behind: "record ", from: &text).map { number in
        if text.hasPrefix(": ") { text = text.dropFirst(2) }
        return "record \(number)"
      }
    }
    return nil
  }

  private static func takeNumber(behind mark: String, from text: inout Substring) -> Substring? {
    guard text.hasPrefix(mark) else { return nil }
    let digits = text.dropFirst(mark.count).prefix { "0"..."9" ~= $0 }
    guard !digits.isEmpty else { return nil }
    text = text.dropFirst(mark.count + digits.count)
    return digits
  }
}

/// What `nienbieu status --quarantine` says.
package struct QuarantineAnswer: Encodable, Hashable, Sendable {
  private var quarantine: [QuarantineNote]

  package init(_ records: [QuarantineRecord]) { quarantine = records.map(QuarantineNote.init) }

  /// Several lines for each.
  package var text: String {
    if quarantine.isEmpty { return "nothing is quarantined\n" }
    let remedy = "mend the files, or run with --retry-quarantined where they are good as they are\n"
    return quarantine.map(lines).joined(separator: "\n") + "\n" + remedy
  }

  private func lines(_ note: QuarantineNote) -> String {
    let rows = [
      ("", note.source), ("reason", note.reason), ("where", note.place ?? "the whole file"),
      ("what", note.message), ("hint", note.hint ?? "look at the file"),
      ("since", note.since ?? "unknown"),
    ]
    return rows.map { name, value in
      let label = name.isEmpty ? "" : "  " + name.padded(to: 8)
      return label + SafeText.oneLine(value) + "\n"
    }.joined()
  }
}
