import HTMLParsing

/// Lines of date and author: between title and text, at the borders of the text, above the title.
struct PrintedBylines {
  let page: PageRuns
  let others: OtherItems
  /// The run of the title, where it is printed.
  let title: Int?
  let body: Range<Int>

  /// `taken` are those that were among the blocks of the article.
  func all(taken: [Byline]) -> [Byline] { below() + taken + lines(above()) + behind() }

  private func lines(_ runs: some Sequence<Int>) -> [Byline] {
    runs.compactMap { Byline(page.text(page.runs[$0])) }
  }

  /// Runs from the title to the second paragraph.
  private func below() -> [Byline] {
    let start = title.map { $0 + 1 } ?? max(0, body.lowerBound - 6)
    var paragraphs = 0
    var found: [Byline] = []
    for index in page.runs.indices.dropFirst(start).prefix(14) where paragraphs < 2 {
      let run = page.runs[index]
      if run.length <= 160, let byline = Byline(page.text(run)) {
        if paragraphs == 0 || !others.contain(run) { found.append(byline) }
      } else if run.length >= 80, !run.isLinky {
        paragraphs += 1
      }
    }
    return found
  }

  /// Runs above the title in the same part of the page, the nearest first. What stands directly in
  /// the page may be its clock.
  private func above() -> [Int] {
    guard let title else { return [] }
    let document = page.document
    let around = document.parent(of: max(0, document.parent(of: page.runs[title].owner)))
    let near = page.runs.indices.prefix(title).suffix(4).reversed()
    guard around > 0, ![.body, .html, .form].contains(document.tag(around)) else { return [] }
    return near.filter {
      let run = page.runs[$0]
      return run.owner > around && !isOfThePage(run.owner, around) && !others.contain(run)
    }
  }

  private func isOfThePage(_ node: Int, _ around: Int) -> Bool {
    var ancestor = node
    while ancestor > around {
      if [.header, .nav, .footer].contains(page.document.tag(ancestor)) {
        let isAroundTitle = title.map {
          page.runs[$0].owner < page.document.end(of: ancestor)
        }
        if isAroundTitle != true { return true }
      }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }

  private func behind() -> [Byline] {
    let end = min(body.upperBound + 3, page.runs.count)
    guard body.upperBound < end else { return [] }
    return lines(
      (body.upperBound..<end).filter {
        !others.contain(page.runs[$0])
          && !page.hints.hints[page.runs[$0].owner].contains(.caption)
      })
  }
}
