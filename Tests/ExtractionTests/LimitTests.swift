import Extraction
import Testing

@Suite("What cannot be read is refused with a reason and a remedy")
struct LimitTests {
  @Test(arguments: [
    ("", "empty", "inbox/a.html: the file is empty; save the page again or remove it"),
    (
      " \n\t ", "empty",
      "inbox/a.html: the file holds only blanks; save the page again or remove it"
    ),
    (
      "<html><body><nav><a href=/>Trang chủ</a></nav><ul><li><a href=/1>Tin một</a></li></ul></body></html>",
      "no-article",
      "inbox/a.html: there is no article text, only navigation; save the article's own page"
    ),
  ])
  func reasons(page: String, reason: String, message: String) {
    let error = Samples.error(Array(page.utf8))
    #expect(error?.reason == reason)
    #expect(error?.message == message)
    #expect(error?.location == "inbox/a.html")
  }

  @Test func hostileMarkup() {
    let attributes = (0..<40_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(
      Samples.error(Array("<p>x\n<a \(attributes)>".utf8))?.message
        == "inbox/a.html:2: a tag has more than 1000 attributes; save the page again, or its text as .txt"
    )
    #expect(
      Samples.error(Array(String(repeating: "<div>", count: 100_000).utf8))?.message
        == "inbox/a.html: elements are nested more than 512 deep; save the page again, or its text as .txt"
    )
    #expect(
      Samples.error(Array(String(repeating: "<p>x", count: 250_000).utf8))?.reason
        == "too-many-nodes")
    #expect(
      Samples.error(Array(repeating: 0x61, count: 9 << 20))?.message
        == "inbox/a.html: the file has 9437184 bytes, more than 8388608; save the article alone, or as .txt"
    )
  }

  @Test func formatsByName() {
    #expect(InputFormat(path: "a/B.HTM") == .html)
    #expect(InputFormat(path: "a.txt") == .text)
    #expect(InputFormat(path: "a.warc.gz") == .warc)
    #expect(InputFormat(path: "a.jsonl") == .jsonl)
    #expect(InputFormat(path: "a.meta.json") == nil)
    #expect(InputFormat(path: "html") == nil)
  }
}
