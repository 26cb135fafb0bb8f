import Chronology

/// Which of several pages with one text speaks for the article.
///
/// The official one, whoever copied it; else that of the site which had it first; of one site the
/// page that is newest, as a site that publishes its text again has changed it.
struct PageRank: Comparable {
  var page: String
  /// Of the best source that shows the page.
  var trust: Int
  /// The first day on which the site had the text.
  var siteSince: Day?
  /// The page's last day.
  var day: Day?

  var site: Substring { PageRank.site(of: page) }

  /// Empty for pages that have no address.
  static func site(of page: String) -> Substring {
    guard let scheme = page.firstRange(of: "://") else { return "" }
    return page[scheme.upperBound...].prefix { $0 != "/" }
  }

  /// The one that holds is the greatest.
  static func < (left: PageRank, right: PageRank) -> Bool {
    if left.trust != right.trust { return left.trust > right.trust }
    if left.site != right.site {
      if left.siteSince != right.siteSince {
        return inOrderMissingLast(right.siteSince, left.siteSince)
      }
      return left.site > right.site
    }
    if left.day != right.day { return inOrder(left.day, right.day) }
    return left.page < right.page
  }
}
