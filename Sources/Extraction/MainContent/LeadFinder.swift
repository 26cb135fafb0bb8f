import Chronology
import HTMLParsing

/// Finds the paragraph that sums the article up before it begins (sapo).
enum LeadFinder {
  private static let lengths = 40...1_500

  /// In plain text the first paragraph is the lead where more follow.
  static func markFirstParagraph(_ draft: inout Draft) {
    guard let first = draft.blocks.firstIndex(where: { $0.role != .caption }),
      draft.blocks[first].role == .body, isParagraph(draft.blocks[first].text),
      draft.blocks.count(where: { $0.role == .body }) >= 3
    else { return }
    draft.blocks[first].role = .lead
    draft.lead = draft.blocks[first].text
  }

  private static func isParagraph(_ text: String) -> Bool {
    lengths.contains(text.scalarCount) && LineShape.endsSentence(text)
  }

  /// Looks at the runs between the title and the body, then at the first of the body; the description is
  /// what the head of the page says the article is about.
  static func markLead(
    _ draft: inout Draft, page: PageRuns, before: [TextRun], body: [TextRun], description: String?
  ) {
    let hinted = (before + body.prefix(3)).filter { hasLeadHint($0, page) && fits($0) }
    if !hinted.isEmpty { return place(hinted.map { page.text($0) }, &draft) }
    let key = description.map { String(TextKey.key($0).prefix(60)) } ?? ""
    let matching = (before + body.prefix(2)).first { run in
      fits(run) && key.count >= 30 && TextKey.key(page.text(run)).hasPrefix(key)
    }
    let bold = (before + body.prefix(1)).last { isEmphasised($0, page) && fits($0) }
    guard let run = matching ?? bold ?? sentence(in: before, page) else { return }
    place([page.text(run)], &draft, isBody: isProse(run, page))
  }

  /// A paragraph between title and body that nothing names; the nearest to the body.
  private static func sentence(in before: [TextRun], _ page: PageRuns) -> TextRun? {
    before.last { run in
      let text = page.text(run)
      return fits(run) && run.length >= 60 && !run.followsPicture && LineShape.endsSentence(text)
        && !ArticleCleaner.namesPhotographer(text) && !NavigationWords.isNavigation(text)
        && Byline(text) == nil
    }
  }

  /// Whether the lengths allow that two lines say the same.
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    one.utf8.count <= 2 * other.utf8.count && other.utf8.count <= 2 * one.utf8.count
  }

  private static func fits(_ run: TextRun) -> Bool {
    lengths.contains(run.length) && !run.isLinky
  }

  /// As long as paragraphs of a body are, longer than lines of the headline.
  private static func isProse(_ run: TextRun, _ page: PageRuns) -> Bool {
    run.length >= 140 && page.document.tag(run.owner).headingLevel == nil
      && LineShape.endsSentence(page.text(run))
  }

  private static func hasLeadHint(_ run: TextRun, _ page: PageRuns) -> Bool {
    var node = page.document.parent(of: run.first)
    while node >= 0 {
      if page.hints.hints[node].contains(.lead) {
        return Int(page.hints.lengths[node]) <= lengths.upperBound
      }
      if node < run.owner { break }
      node = page.document.parent(of: node)
    }
    return false
  }

  private static func isEmphasised(_ run: TextRun, _ page: PageRuns) -> Bool {
    run.length >= 60
      && (run.isBold || page.document.tag(run.owner) == .h2)
  }

  /// Puts the lead first; where its words begin the body already, that block becomes the lead.
  ///
  /// A Vietnamese sapo is the first paragraph of its text, wherever the page prints it. Elsewhere what
  /// stands outside the body repeats it in short and belongs to the headline: it is the lead of the
  /// article but no block, unless it reads as a paragraph of the body.
  private static func place(_ paragraphs: [String], _ draft: inout Draft, isBody: Bool = false) {
    let title = TextKey.key(draft.title)
    let lead = paragraphs.filter { !["", title].contains(TextKey.key($0)) }
    guard !lead.isEmpty else { return }
    draft.lead = lead.joined(separator: " ")
    let opening = lead + draft.blocks.prefix(20).map(\.text)
    lazy var joins = isBody || TextLanguage.isVietnamese(opening)
    for text in lead.reversed() {
      let key = TextKey.key(text)
      let count = draft.blocks.count
      draft.blocks.removeAll { block in
        block.role != .tableRow && block.role != .caption && isAlike(block.text, text)
          && TextKey.key(block.text) == key
      }
      if draft.blocks.count < count || joins { draft.blocks.insert(Block(.lead, text), at: 0) }
    }
  }
}
