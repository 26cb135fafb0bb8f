import Catalog
import Chronology
import VietnameseText

/// Reads the observations of an article. A class, since every number asks it and a structure of its parts would be
/// copied each time.
final class ObservationReader: Sendable {
  let catalog: Catalog
  let topics: IndicatorTopics
  let nouns: CountedNouns
  let chooser: IndicatorChooser
  let addresses: ArticleTopics
  let abbreviations: AbbreviationFolder

  init(catalog: Catalog, abbreviations: AbbreviationFolder) {
    self.catalog = catalog
    self.abbreviations = abbreviations
    topics = IndicatorTopics(catalog: catalog, abbreviations: abbreviations)
    nouns = CountedNouns(catalog: catalog, abbreviations: abbreviations)
    chooser = IndicatorChooser(catalog: catalog, nouns: nouns, abbreviations: abbreviations)
    addresses = ArticleTopics(topics.indexNames(catalog))
  }

  /// What it searches sentences for.
  var openings: [(own: LexiconSet, openings: [UInt16])] { [(.topics, topics.openings)] }

  /// The index that an article is about; `nil` where its title names several, or neither it nor its address any.
  func topic(of article: PreparedArticle) -> IndicatorTopics.Topic? {
    guard let title = article.passages.first else { return nil }
    let named = topics.mentions(
      in: title.searchable, range: title.tokens.indices, carried: []
    )
    .map(\.topic).filter { !$0.isWeak && $0.indicators.contains(where: chooser.isIndex) }
    guard let first = named.first else { return addresses.topic(ofAddress: article.article.url) }
    return named.allSatisfy { $0 == first } ? first : nil
  }

  func facts(in passage: Passage, _ context: ArticleContext, _ memory: inout PassageMemory)
    -> [Fact]
  {
    let before = memory
    var prose: [Fact] = []
    memory.noteList(passage, context)
    if !context.isPlan { memory.ahead = nil }
    for sentence in passage.sentences {
      prose.add(facts(in: sentence, of: passage, context, &memory))
    }
    guard passage.role == .tableRow else { return prose }
    return tableFacts(in: passage, context, before, besides: prose)
  }

  func facts(
    in sentence: Sentence, of passage: Passage, _ context: ArticleContext,
    _ memory: inout PassageMemory
  ) -> [Fact] {
    let mentions = topics.mentions(
      in: passage.searchable, range: sentence.range, carried: [memory.topic, context.topic])
    memory.endGoals(passage.tokens, sentence.range)
    let hasNumbers = !sentence.quantities.isEmpty
    defer {
      let index = index(among: hasNumbers ? mentions : mentions.reversed())
      memory.note(sentence, in: passage, index: index, context)
      memory.noteGoals(passage.tokens, sentence.range)
    }
    let quantities = quantities(of: sentence, in: passage, besides: mentions, context)
    guard !quantities.isEmpty else { return [] }
    var scene = scene(of: sentence, in: passage, quantities, mentions, context, memory)
    var facts: [Fact] = []
    var indexValues = 0
    var last: (quantity: Quantity, verb: Direction.Verb?)?
    for number in scene.sentence.quantities.indices {
      scene.number = number
      scene.verb = verb(of: scene.quantity, scene, last)
      if let named = scene.topicSinceLast {
        scene.isOfUnlisted =
          named.topic.isUnlisted && chooser.names(named, scene.quantity, scene)
        if scene.isOfUnlisted { scene.current = nil }
      }
      let choice = chooser.choose(scene.quantity, scene)
      let read = read(scene.quantity, choice, scene, context, memory, into: &facts)
      scene.previous = choice?.indicator ?? scene.previous
      scene.boundBefore = choice?.indicator
      scene.isGoalBefore = read?.kind == .target
      scene.yearBefore = read?.period.map { .year($0.last.year) }
      if let choice { memory.note(chooser.indicators[choice.indicator], choice.indicator) }
      if let choice, choice.rule == "phrase", chooser.indicators[choice.indicator].measure == .count
      {
        scene.note(choice.indicator, countedIn: chooser.indicators[choice.indicator].unit)
      }
      scene.ofTotals[scene.quantity.tokens.lowerBound] = choice?.indicator
      if let choice, chooser.isIndex(choice.indicator) { scene.current = choice.indicator }
      if let choice, chooser.indicators[choice.indicator].lagYears > 0 { indexValues += 1 }
      last = (scene.quantity, scene.verb)
    }
    guard indexValues > 1 else { return facts }
    return Parts.demoted(facts) { (catalog.indicator($0)?.lagYears ?? 0) > 0 }
  }

  /// The numbers of a sentence that are no part of a name, and ranks that stand at names.
  private func quantities(
    of sentence: Sentence, in passage: Passage, besides mentions: [IndicatorTopics.Mention],
    _ context: ArticleContext
  ) -> [Quantity] {
    let own = sentence.quantities.kept { quantity in
      !PlaceContext.isName(quantity, among: sentence.places)
        && !mentions.contains { $0.range.contains(quantity.number.lowerBound) }
    }
    let firsts = context.places.firsts(in: passage, sentence)
    if firsts.isEmpty { return own }
    return (own + firsts).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func scene(
    of sentence: Sentence, in passage: Passage, _ quantities: [Quantity],
    _ mentions: [IndicatorTopics.Mention], _ context: ArticleContext, _ memory: PassageMemory
  ) -> Scene {
    let pairs = Pairs.joined(quantities, passage.tokens)
    let places = context.places.names(in: passage, sentence)
    let sentence =
      pairs.quantities == sentence.quantities ? sentence : sentence.with(pairs.quantities)
    let leads = LeadReader(
      searchable: passage.searchable, sentence: sentence, topics: mentions, places: places,
      regions: sentence.regions.map(\.tokens)
    ).leads()
    return Scene(
      passage: passage, sentence: sentence, topics: mentions, leads: leads, places: places,
      carried: memory.topic ?? memory.topicBefore ?? context.topic, percentage: memory.percentage,
      isListedGoal: memory.listedGoals.isOpen, pairs: pairs.members,
      totals: ListedParts.totals(in: sentence, passage.tokens))
  }

  /// The last of mentions that names an index in full; a part of one only where none is named as a whole. Where a sentence
  /// without numbers names two (`kết quả PAR Index và SIPAS năm 2024 được công bố`), the first is the one to be spoken of.
  private func index(among mentions: [IndicatorTopics.Mention]) -> IndicatorTopics.Topic? {
    let whole = mentions.last { mention in
      isFull(mention.topic)
        && mention.topic.indicators.contains { chooser.indicators[$0].within == nil }
    }
    return (whole ?? mentions.last { isFull($0.topic) }).map { chooser.family.index(of: $0.topic) }
  }

  private func isFull(_ topic: IndicatorTopics.Topic) -> Bool {
    !topic.isShort && topic.indicators.contains(where: chooser.isIndex)
  }
}
