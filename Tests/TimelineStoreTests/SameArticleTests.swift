import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

/// One article under several addresses.
@Suite struct SameArticleTests {
  let directory: TemporaryDirectory
  let store: TimelineStore

  init() throws {
    directory = try TemporaryDirectory()
    store = try TimelineStore.open(at: directory.file())
  }

  /// An article of `page` with a long text; each seed has one of its own.
  func article(
    _ page: String, lead: String? = nil, seed: Int = 1, change: String? = nil,
    published: String? = "2022-07-20", words: Int = 150
  ) -> Article {
    var text = (0..<words).map {
      "từ\(Character(Unicode.Scalar(97 + UInt8($0 * seed % 23))))\(seed * $0 % 7)"
    }
    if let change { text[words / 2] = change }
    var article = sampleArticle(
      "a", published: published, text: text.joined(separator: " "),
      source: "inbox/" + page.split(separator: "/").joined(separator: "-") + ".html")
    article.url = "https://" + page
    article.lead = lead
    if let lead { article.blocks.insert(Block(.lead, lead), at: 0) }
    return article
  }

  func input(_ article: Article, _ value: String = "86.14", trust: Int = 2) -> LoadedInput {
    sampleInput(article, [.observation(sampleObservation(value))], trust: trust)
  }

  func articles(_ inputs: [LoadedInput]) throws -> [ArticleRecord] {
    let own = try TemporaryDirectory()
    let store = try TimelineStore.open(at: own.file())
    defer { try? store.close() }
    try store.load(inputs)
    return try store.timeline().articles
  }

  @Test func anotherDressOfTheAddressIsAnotherSourceOfOneVersion() throws {
    let urls = [
      "bao.example.vn/a?id=1", "www.bao.example.vn/a?utm_source=x&id=1",
      "bao.example.vn/a/amp?id=1",
    ]
    let counts = try store.load(
      urls.enumerated().map { index, url in
        var article = article("\(index)")
        article.url = "https://" + url
        return input(article)
      })
    #expect(counts.articles == 1)
    #expect(counts.versions == 0)
    #expect(counts.unchanged == 2)
    let found = try #require(try store.timeline().articles.first)
    #expect(found.origin.url == "https://bao.example.vn/a?id=1")
    #expect(
      found.otherSources == [
        OtherSource(source: "inbox/1.html", url: "https://www.bao.example.vn/a?utm_source=x&id=1"),
        OtherSource(source: "inbox/2.html", url: "https://bao.example.vn/a/amp?id=1"),
      ])
    #expect(try store.summary().sources == 3)
  }

  @Test func aTextThatIsPublishedAgainIsOneArticle() throws {
    let again = article("bao.example.vn/2", lead: "Lời dẫn mới.", published: "2022-07-22")
    let found = try articles([
      input(article("bao.example.vn/1", lead: "Lời dẫn cũ.")), input(again, "86.41"),
    ])
    #expect(found.map(\.origin.url) == ["https://bao.example.vn/2"])
    #expect(found.first?.otherSources.map(\.source) == ["inbox/bao.example.vn-1.html"])
  }

  @Test func aCopyOfAnotherSiteSpeaksForTheArticleOnlyIfItIsOfficial() throws {
    let first = input(article("z.example.vn/1"))
    let copy = article("a.example.vn/1", published: "2022-07-22")
    #expect(try articles([first, input(copy)]).map(\.origin.url) == ["https://z.example.vn/1"])
    #expect(
      try articles([input(copy, trust: 1)]).map(\.origin.url) == ["https://a.example.vn/1"])
  }

  @Test(
    arguments: [
      ("another text", 2, nil, "2022-07-20", 150), ("another number", 1, "99", "2022-07-20", 150),
      ("other days", 1, nil, "2022-08-20", 150), ("no day", 1, "chữ", nil, 150),
    ] as [(String, Int, String?, String?, Int)])
  func whatDiffersStaysApart(
    name: String, seed: Int, change: String?, published: String?, words: Int
  ) throws {
    var base = article("bao.example.vn/1")
    if let change, change == "99" { base = article("bao.example.vn/1", change: "98") }
    let other = article(
      "bao.example.vn/2", seed: seed, change: change, published: published, words: words)
    #expect(try articles([input(base), input(other)]).count == 2, "\(name)")
  }

  @Test func onlyTheSiteItselfMayAddANumber() throws {
    let first = input(article("bao.example.vn/1", change: "chữ"))
    let longer = article("bao.example.vn/2", change: "99", published: "2022-07-21")
    #expect(try articles([first, input(longer)]).map(\.origin.url) == ["https://bao.example.vn/2"])
    let elsewhere = article("khac.example.vn/2", change: "99", published: "2022-07-21")
    #expect(try articles([first, input(elsewhere)]).count == 2)
  }

  @Test func aPageThatGetsAnotherTextLeavesTheOthers() throws {
    let (one, two) = (input(article("bao.example.vn/1")), input(article("bao.example.vn/2")))
    try store.load([one, two, input(article("bao.example.vn/3"))])
    #expect(try store.timeline().articles.count == 1)
    let other = input(article("bao.example.vn/3", seed: 2), "77")
    try store.load([other], on: "2022-08-02")
    let found = try store.timeline().articles
    #expect(found.map(\.origin.url) == ["https://bao.example.vn/2", "https://bao.example.vn/3"])
    #expect(found.map(\.otherSources.count) == [1, 0])
    try store.load([input(article("bao.example.vn/3"))], on: "2022-08-03")
    #expect(try store.timeline().articles.map(\.otherSources.count) == [2])
  }

  @Test func aFileThatIsUsedAgainTakesNoCopyWithIt() throws {
    var (today, kept) = (article("today"), article("kept"))
    (today.url, kept.url) = (nil, nil)
    try store.load([input(today), input(kept)])
    #expect(try store.timeline().articles.count == 1)
    today.blocks = article("today", seed: 2).blocks
    try store.load([input(today, "77")], on: "2022-08-02")
    #expect(try store.timeline().articles.count == 2)
  }

  @Test(arguments: [nil, "2022-07-20"]) func anEqualTextWithoutADayIsTheSame(published: String?)
    throws
  {
    let two = [published, nil].enumerated().map { number, day in
      input(article("bao.example.vn/\(number)", published: day))
    }
    #expect(try articles(two).count == 1)
    #expect(try articles(two.reversed()).count == 1)
  }

  @Test func shortTextsStayApart() throws {
    let two = (1...2).map { input(article("bao.example.vn/\($0)", words: 59)) }
    #expect(try articles(two).count == 2)
  }

  @Test func aPageThatGoesLeavesTheArticleToTheOthers() throws {
    let (one, two) = (input(article("bao.example.vn/1")), input(article("bao.example.vn/2")))
    try store.load([one, two])
    var gone = two
    gone.result = .articles([])
    try store.load([gone], on: "2022-08-02")
    let found = try store.timeline().articles
    #expect(found.map(\.origin.url) == ["https://bao.example.vn/1"])
    #expect(found.first?.otherSources == [])
  }

  @Test func aFileWhosePageGetsAnotherAddressKeepsItsArticle() throws {
    var moved = article("bao.example.vn/1")
    try store.load([input(moved)])
    moved.url = "https://bao.example.vn/2"
    try store.load([input(moved)], on: "2022-08-02")
    #expect(try store.timeline().articles.map(\.origin.url) == ["https://bao.example.vn/2"])
  }

  @Test func theOrderOfLoadingDoesNotCount() throws {
    let corpus = (0..<24).map { number in
      let day = "2022-07-\(10 + number % 9)"
      let host = ["a.example.vn", "b.example.vn", "c.example.vn/amp"][number % 3]
      return input(
        article(
          "\(host)/\(number / 2)", lead: "Lời dẫn \(number % 4).", seed: 1 + number % 3,
          change: number % 5 == 0 ? "chữ" : nil, published: number % 7 == 0 ? nil : day),
        "8\(number % 3)", trust: 1 + number % 2)
    }
    var expected: (dump: String, timeline: Timeline)?
    for seed in 0...12 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let store = try TimelineStore.open(at: directory.file("\(seed).sqlite"))
      var rest = corpus.shuffled(using: &generator)[...]
      while !rest.isEmpty {
        let count = seed == 0 ? corpus.count : Int.random(in: 1...9, using: &generator)
        try store.load(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let found = (dump: try store.dump(), timeline: try store.timeline())
      if let expected {
        #expect(found.dump == expected.dump, "seed \(seed)")
        #expect(found.timeline == expected.timeline, "seed \(seed)")
      } else {
        #expect((2...12).contains(found.timeline.articles.count))
        expected = found
      }
    }
  }

  @Test func aStoreOfTheFirstSchemaGetsItsKeys() throws {
    let path = directory.file("old.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try Migration.migrate(db, to: 1)
      try db.execute(
        sql: """
          INSERT INTO run (id, day, started, status, tool_version)
          VALUES (1, '2022-08-01', 'x', 'running', '1');
          """)
      for (id, url) in [(1, "http://www.b.vn/a/"), (2, "https://b.vn/a?utm_id=1")] {
        try db.execute(
          sql: """
            INSERT INTO article (id, key, version, source, url, title, trust, facts_hash,
              known_from, run)
            VALUES (?1, ?2, 1, ?1, ?2, 'T', 2, ?1, '2022-08-01', 1);
            """, arguments: [id, url])
        try db.execute(
          sql: """
            INSERT INTO sighting (key, source, article, trust, withdrawn, day, run)
            VALUES (?2, ?1, ?1, 2, 0, '2022-08-01', 1)
            """, arguments: [id, url])
      }
    }
    try queue.close()
    let old = try TimelineStore.open(at: path)
    let articles = try old.timeline().articles
    #expect(articles.map(\.origin.url) == ["https://b.vn/a?utm_id=1"])
    #expect(articles.first?.otherSources == [OtherSource(source: "1", url: "http://www.b.vn/a/")])
  }
}
