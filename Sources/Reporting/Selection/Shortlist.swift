/// The part of a list that a briefing has room for: what most articles tell, of equals the last, in the order of the list.
/// The rest is in the tables.
struct Shortlist<Item> {
  let items: [Item]
  /// How many others there are.
  let more: Int

  init(_ items: [Item], room: Int, weight: (Item) -> Int) {
    more = max(items.count - room, 0)
    guard more > 0 else {
      self.items = items
      return
    }
    let told = items.map(weight)
    let first = items.indices.sorted { (told[$0], $0) > (told[$1], $1) }.prefix(room)
    self.items = first.sorted().map { items[$0] }
  }

  private init(items: [Item], more: Int) {
    self.items = items
    self.more = more
  }

  func map<Other>(_ other: ([Item]) -> [Other]) -> Shortlist<Other> {
    Shortlist<Other>(items: other(items), more: more)
  }
}
