import Catalog
import Chronology

/// What a template sees: words by key, lines by key.
typealias PageContext = [String: Any]

extension PageContext {
  /// Adds `hasTasks` beside the list `tasks`: a table needs a head, but only where it has rows.
  func withFlags(_ keys: [String]) -> PageContext {
    var context = self
    for key in keys {
      let isEmpty = (self[key] as? [PageContext])?.isEmpty ?? true
      context["has\(key.prefix(1).uppercased())\(key.dropFirst())"] = !isEmpty
    }
    return context
  }
}

/// Words the lines that both briefings share.
struct PageLines: Sendable {
  let wording: Wording
  let sources: SourceList
  /// Whose page this is: figures of other places say whose they are.
  let place: String
  let period: Period

  var labels: Labels { wording.labels }

  func figure(_ figure: Figure) -> PageContext {
    let written = figure.entries.first?.writtenLabel
    let label = wording.label(of: figure.identity, written: written, in: place)
    return [
      "label": label,
      "value": value(figure),
      "period": figure.period.map(wording.periods.short) ?? labels["notStated"],
      "samePeriod": samePeriod(figure),
      "target": figure.target.map(wording.target) ?? labels["missing"],
      "difference": difference(figure),
      "sources": markers(figure.entries),
    ]
  }

  func value(_ figure: Figure) -> String {
    guard let actual = figure.actual else { return labels["missing"] }
    return wording.value(actual) + (actual.isDoubtful ? " ⚠" : "")
  }

  private func samePeriod(_ figure: Figure) -> String {
    guard let same = figure.samePeriod else { return labels["missing"] }
    return wording.value(same) + (same.isDoubtful ? " ⚠" : "")
  }

  /// Computed first, then what sources state otherwise; a dash where neither is known.
  func difference(_ figure: Figure) -> String {
    let computed = figure.difference.map(wording.difference)
    let stated = figure.changes.filter { !figure.isBorneOut($0) }.map(wording.statedChange)
    let parts = [computed].compactMap(\.self) + stated
    return parts.isEmpty ? "–" : parts.joined(separator: "; ")
  }

  func markers(_ entries: [TimelineEntry]) -> String {
    let text = sources.markers(entries.flatMap(\.facts))
    return text.isEmpty ? "–" : text
  }

  func markers(_ facts: [Fact]) -> String {
    sources.markers(sources: facts.map(\.origin.source))
  }

  func table(_ figures: [Figure]) -> PageContext? {
    figures.isEmpty ? nil : ["rows": figures.map(figure)]
  }

  func highlights(_ figures: [Figure]) -> [PageContext] {
    figures.enumerated().map { index, figure in
      highlight(figure).merging(["number": "\(index + 1)"]) { old, _ in old }
    }
  }

  /// `Tỷ lệ …: 99,85 %; cùng kỳ năm trước 98 %, +1,85 điểm % [1]`.
  private func highlight(_ figure: Figure) -> PageContext {
    guard let actual = figure.actual else { return [:] }
    var text = wording.label(of: figure.identity, written: actual.writtenLabel, in: place)
    if let own = figure.period, own != period { text += " (\(wording.periods.short(own)))" }
    text += ": \(wording.value(actual))"
    if let same = figure.samePeriod {
      text += "; \(lowercased(labels["samePeriod"])) \(wording.value(same))"
    }
    if figure.difference != nil || !figure.changes.isEmpty { text += ", \(difference(figure))" }
    if let target = figure.target {
      text += "; \(lowercased(labels["target"])) \(wording.target(target))"
    }
    return ["text": text, "sources": markers(figure.entries), "doubtful": actual.isDoubtful]
  }

  private func lowercased(_ word: String) -> String {
    word.prefix(1).lowercased() + word.dropFirst()
  }

  /// `20/7/2022: Hội nghị …`; without a date the name alone.
  func event(_ group: Grouped<Event>) -> PageContext {
    let date = group.detail.date.map { wording.periods.short($0) + ": " } ?? ""
    return ["text": date + name(of: group), "sources": markers(group.facts)]
  }

  /// The event's name; the sentence where the name says too little by itself.
  func name(of group: Grouped<Event>) -> String {
    let sentence = group.facts.first?.evidence.sentence ?? ""
    return group.detail.name.isEmpty ? sentence : group.detail.name
  }

  func quotation(_ group: Grouped<Assessment>) -> PageContext {
    ["text": group.facts.first?.evidence.sentence ?? "", "sources": markers(group.facts)]
  }

  func task(_ group: Grouped<Directive>, number: Int) -> PageContext {
    let detail = group.detail
    return [
      "number": "\(number)", "task": detail.task, "from": detail.from ?? labels["notStated"],
      "to": detail.to.isEmpty ? labels["notStated"] : detail.to.joined(separator: "; "),
      "due": detail.period.map(wording.periods.short) ?? labels["notStated"],
      "sources": markers(group.facts),
    ]
  }

  func listedSources() -> [PageContext] {
    sources.origins.enumerated().map { index, origin in
      var line: PageContext = ["number": "\(index + 1)", "title": origin.title]
      if let publisher = origin.publisher { line["publisher"] = publisher }
      line["date"] = origin.published.map(wording.periods.day) ?? labels["undated"]
      if let url = origin.url, let link = SafeLink(url) {
        line["link"] = link.text
      } else if let url = origin.url {
        line["address"] = url
      }
      line["path"] = origin.source
      return line
    }
  }
}

/// An address that may stand between `<` and `>`: http or https, printable ASCII, no delimiter.
struct SafeLink: Sendable {
  let text: String

  init?(_ address: String) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    let forbidden = Set("<>\"`\\{}|^ ".utf8)
    guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) }) else {
      return nil
    }
    text = address
  }
}
