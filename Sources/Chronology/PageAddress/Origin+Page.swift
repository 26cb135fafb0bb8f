extension Origin {
  /// What makes it the same article however its page was reached: the page's address, else the source.
  package var page: String { url.map { PageAddress($0).text } ?? source }
}
