import Chronology
import Testing

@testable import TimelineStore

@Suite struct PublisherIndexTests {
  @Test(arguments: [
    ("https://www.baohatinh.vn:443/a", "baohatinh.vn"), ("http://a@b.vn?x", "b.vn"),
    ("https://SNV.kontum.gov.vn/", "snv.kontum.gov.vn"), ("inbox/a.html", nil), ("x://", nil),
  ])
  func readsTheHost(url: String, host: String?) {
    #expect(Origin(source: "s", url: url, title: "t").host == host)
  }

  @Test func learnsTheNameOfAHostFromOtherArticles() {
    let named = Origin(source: "a", url: "https://b.vn/1", title: "t", publisher: "Báo B")
    let bare = Origin(source: "b", url: "https://www.b.vn/2", title: "t")
    let names = PublisherNames([bare, named])
    #expect(names.identity(of: bare) == "báo b")
    #expect(PublisherIndex([bare], names).identity(of: bare) == "báo b")
    #expect(PublisherIndex([], names).identity(of: bare) == "báo b")
    #expect(PublisherNames([bare]).identity(of: bare) == "b.vn")
    #expect(PublisherNames([bare]).identity(of: Origin(source: "c", title: "t")) == nil)
  }
}
