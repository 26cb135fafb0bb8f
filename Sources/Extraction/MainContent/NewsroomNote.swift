/// A paragraph in which the newsroom speaks of itself and not of the matter.
enum NewsroomNote {
  /// `isItalic`: all of the paragraph is in italics, as such notes are set.
  static func matches(_ text: String, isItalic: Bool) -> Bool {
    guard text.scalarCount <= (isItalic ? 500 : 260) else { return false }
    let folded = FoldedLine(text)
    if beginnings.begins(folded) || certain.occur(in: folded) { return true }
    if requests.begins(folded), channels.occur(in: folded) { return true }
    return isItalic && likely.occur(in: folded)
  }

  /// Folded to ASCII, as all below.
  private static let certain = PhraseList([
    "contributed to this report", "contributed to this article", "contributed to this story",
    "contributed reporting", "on facebook, twitter", "on twitter and", "follow us on",
    "to our newsletter", "click here for more", "click here to", "moi ban doc theo doi",
    "moi quy ban doc", "ban doc gui y kien", "theo doi chung toi tren", "fanpage cua",
    "y kien dong gop xin gui", "moi y kien xin gui", "thong tin phan anh xin gui",
  ])

  private static let beginnings = PhraseList([
    "reporting by ", "like this story", "moi ban doc", "moi doc gia", "duong day nong",
    "bai viet co su dung",
  ])

  /// What readers are asked to do, and where.
  private static let requests = PhraseList([
    "follow ", "sign up", "subscribe", "get ", "join ", "listen to", "theo doi ", "tham gia ",
    "dang ky ",
  ])
  private static let channels = PhraseList([
    "twitter", "facebook", "instagram", "youtube", "google news", "telegram", "newsletter", "inbox",
    "zalo", "fanpage", "tiktok", "ban tin", "podcast", "whatsapp", "letterbox",
  ])

  private static let likely = PhraseList([
    "follow ", "twitter", "facebook", "instagram", "youtube", "zalo", "newsletter", "subscribe",
    "contributed", "@", "share it", "updated at", "updated on", "first published",
    "originally published", "listen to", "write to", "we'd like to hear", "we’d like to hear",
    "let us know", "more from", "read more", "toa soan", "hop thu", "duong day nong", "ban doc",
    "lien he", "doc them", "xem them",
  ])

  /// Who answers for the site, and where: two such words in one paragraph, as at the foot of a page.
  static func isImprint(_ text: String) -> Bool {
    guard text.scalarCount <= 400 else { return false }
    return imprints.count(in: FoldedLine(text).bytes[...], upTo: 2) == 2
  }

  private static let imprints = PhraseList([
    "co quan chu quan", "giay phep", "dien thoai:", "email:", "fax:", "ban quyen", "ghi ro nguon",
    "tong bien tap", "chiu trach nhiem", "tru so:", "toa soan:", "dia chi:", "duong day nong",
    "hotline", "tel:",
  ])
}
