import Chronology
import VietnameseText

/// What the numbers of a sentence say of each other by the way they are written, whatever they count.
struct PrintedSums {
  var facts: [Fact]

  init(_ facts: [Fact]) { self.facts = facts }

  func doubts(in article: PreparedArticle, into doubts: inout Doubts) {
    for passage in article.passages {
      for sentence in passage.sentences where sentence.quantities.count > 1 {
        checkParts(sentence, passage, &doubts)
        checkRatios(sentence, passage, &doubts)
      }
    }
  }

  private func checkParts(_ sentence: Sentence, _ passage: Passage, _ doubts: inout Doubts) {
    for list in ListedParts.all(in: sentence, passage.tokens) where !list.addUp && list.isNear {
      let terms = list.parts.map(\.value.description).joined(separator: " + ")
      doubts.add(
        "sum-mismatch",
        "\(terms) make \(list.sum), but the total before them is \(list.total.value); compare with the page",
        on: ([list.total] + list.parts).flatMap { positions(of: $0.tokens, sentence, passage) })
    }
  }

  private func checkRatios(_ sentence: Sentence, _ passage: Passage, _ doubts: inout Doubts) {
    for ratio in StatedRatio.all(in: sentence, passage.tokens)
    where !ratio.share.fits(ratio.percent.value) && ratio.share.isNear(ratio.percent.value) {
      doubts.add(
        "share-mismatch",
        "\(ratio.part.value) of \(ratio.whole) is \(ratio.share.rounded) %, but the article says "
          + "\(ratio.percent.value) %; compare with the page",
        on: [ratio.part, ratio.percent].flatMap { positions(of: $0.tokens, sentence, passage) })
    }
  }

  /// The facts that were read from some tokens.
  private func positions(
    of tokens: Range<Int>, _ sentence: Sentence, _ passage: Passage
  ) -> [Int] {
    let evidence = passage.evidence(sentence, tokens)
    return facts.indices.filter {
      facts[$0].evidence.span == evidence.span && facts[$0].evidence.sentence == evidence.sentence
    }
  }
}
