import VietnameseText

/// The words right before a number, back to the last mark or number: they say what it is, or that it is one more of
/// what was spoken of.
struct Lead: Sendable {
  var range: Range<Int>
  /// The indicator named last in it.
  var topic: IndicatorTopics.Mention?
  /// Tokens that say something of their own: no verb, time, place or word of grammar.
  var content: [Int] = []
  /// `cấp huyện`: the level of administration that the number is of.
  var level: Range<Int>?
  /// A province, district or region stands in it.
  var hasPlace = false
  /// `Sở Tư pháp`: the body that the number is of.
  var body: Range<Int>?
  /// A region stands in it that is spoken of itself.
  var isOfRegion = false
  /// `tỷ lệ này`: what the sentence before spoke of.
  var refersBack = false
  /// "trung bình" stands in it.
  var isMean = false
  /// "chỉ tiêu", "mục tiêu" stand in it.
  var isGoal = false
  /// A mark of a list stands before it: the number is one of several.
  var isItem = false

  /// Nothing but grammar, so that the number goes on with what was spoken of before.
  var isBare: Bool { topic == nil && content.isEmpty }

  /// `; công khai thêm 0,1`: the item names what is counted, and the catalog does not know it.
  var namesUnknown: Bool { topic == nil && isItem && !content.isEmpty }
}
