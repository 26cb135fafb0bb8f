import Chronology
import VietnameseText

/// Makes the passages that the rules read. A class, since it is handed from reader to reader.
final class PassageReader: Sendable {
  let finder: PlaceFinder
  private let abbreviations: AbbreviationFolder
  private let openings: OpeningTable

  init(abbreviations: AbbreviationFolder, finder: PlaceFinder, openings: OpeningTable) {
    self.abbreviations = abbreviations
    self.finder = finder
    self.openings = openings
  }

  /// A paragraph of normalised text, which begins at a byte offset of the article's.
  func passage(_ role: Block.Role, _ text: String, at offset: Int) -> Passage {
    let searchable = openings.searchable(abbreviations.folded(Tokenizer.tokens(of: text)))
    return Passage(
      role: role, text: text, offset: offset, searchable: searchable,
      sentences: SentenceSplitter.sentences(of: searchable.tokens).map {
        Sentence(searchable, text, range: $0, finder: finder, isTable: role == .tableRow)
      })
  }

  /// The title and the blocks.
  func prepared(_ article: Article) -> PreparedArticle {
    var offset = 0
    var passages: [Passage] = []
    passages.reserveCapacity(article.blocks.count + 1)
    let title = Block(.heading, article.title)
    for block in [title] + article.blocks {
      let text = Normalizer.normalized(block.text).text
      passages.append(passage(block.role, text, at: offset))
      offset += text.utf8.count + 1
    }
    return PreparedArticle(article: article, passages: passages)
  }
}
