import Foundation
import HTMLParsing

/// What the page says of its article in JSON-LD (schema.org).
struct LinkedData {
  var headline: String?
  var published: String?
  var modified: String?
  var author: String?
  var publisher: String?
  var section: String?
  var description: String?
  var keywords: [String] = []
  var language: String?
  /// Names of a breadcrumb, from the start of the site on.
  var trail: [String] = []

  init(_ bodies: [[UInt8]]) {
    var objects: [[String: Any]] = []
    for body in bodies { LinkedData.collect(LinkedData.parse(body), into: &objects, depth: 0) }
    let articles = objects.filter { LinkedData.isArticle($0["@type"]) }
    if let article = articles.first { read(article) }
    let trails = objects.filter { LinkedData.types($0["@type"]).contains("BreadcrumbList") }
    if let trail = trails.first { self.trail = steps(trail["itemListElement"]) }
    let pages = objects.filter { LinkedData.types($0["@type"]).contains("WebPage") }
    let dated = pages + objects.filter { LinkedData.isWork($0["@type"]) }
    published = published ?? dated.compactMap { text($0["datePublished"]) }.first
    modified = modified ?? dated.compactMap { text($0["dateModified"]) }.first
    for body in bodies where published == nil && LinkedData.parse(body) == nil { readBroken(body) }
  }

  /// What is written or shown, but neither about the article nor a part of it.
  private static func isWork(_ type: Any?) -> Bool {
    let types = types(type)
    return !types.isEmpty && !types.contains { besides.contains($0) }
  }

  private static let besides: Set<String> = [
    "Comment", "UserComments", "Review", "ImageObject", "Person", "Organization",
    "NewsMediaOrganization",
    "WebSite", "Answer", "Question",
  ]

  /// The dates of what is no JSON: a comma too many, a quotation mark in a text.
  private mutating func readBroken(_ body: [UInt8]) {
    published = LinkedData.value(of: "\"datePublished\"", in: body)
    modified = modified ?? LinkedData.value(of: "\"dateModified\"", in: body)
  }

  /// The string behind the first occurrence of a key.
  private static func value(of key: String, in body: [UInt8]) -> String? {
    let text = String(decoding: body, as: UTF8.self)
    guard let found = text.firstRange(of: key) else { return nil }
    let value = text[found.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    guard value.first == "\"" else { return nil }
    return CleanText.nonEmpty(String(value.dropFirst().prefix(40).prefix { $0 != "\"" }))
  }

  private mutating func read(_ article: [String: Any]) {
    headline = text(article["headline"]) ?? text(article["name"])
    published = text(article["datePublished"]) ?? text(article["dateCreated"])
    modified = text(article["dateModified"])
    author = name(article["author"])
    publisher = name(article["publisher"])
    section = text(article["articleSection"])
    description = text(article["description"])
    keywords = list(article["keywords"])
    language = text(article["inLanguage"])
  }

  /// A text; of a list, the first.
  private func text(_ value: Any?) -> String? {
    if let list = value as? [Any] { return text(list.first) }
    return CleanText.nonEmpty((value as? String).map(HTMLEntities.decoded))
  }

  /// A name as text or in an object; of a list, all joined.
  private func name(_ value: Any?) -> String? {
    if let list = value as? [Any] {
      let names = list.prefix(6).compactMap { name($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    if let object = value as? [String: Any] { return text(object["name"]) }
    return text(value)
  }

  private func steps(_ value: Any?) -> [String] {
    let items = (value as? [Any])?.prefix(12).compactMap { $0 as? [String: Any] } ?? []
    return items.compactMap { text($0["name"]) ?? name($0["item"] as? [String: Any]) }
  }

  private func list(_ value: Any?) -> [String] {
    if let list = value as? [Any] { return list.compactMap { text($0) } }
    return text(value)?.split(separator: ",").compactMap { CleanText.nonEmpty(String($0)) } ?? []
  }

  private static func isArticle(_ type: Any?) -> Bool {
    types(type).contains { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }
  }

  private static func types(_ type: Any?) -> [String] {
    (type as? [Any])?.compactMap { $0 as? String } ?? (type as? String).map { [$0] } ?? []
  }

  private static func collect(_ value: Any?, into objects: inout [[String: Any]], depth: Int) {
    guard depth < 4, objects.count < 200 else { return }
    if let list = value as? [Any] {
      for element in list { collect(element, into: &objects, depth: depth + 1) }
    } else if let object = value as? [String: Any] {
      objects.append(object)
      collect(object["@graph"], into: &objects, depth: depth + 1)
      collect(object["mainEntity"], into: &objects, depth: depth + 1)
      collect(object["breadcrumb"], into: &objects, depth: depth + 1)
    }
  }

  /// Line breaks inside strings are common and no JSON: they are read as blanks.
  private static func parse(_ body: [UInt8]) -> Any? {
    let bytes = body.map { $0 < 0x20 ? 0x20 : $0 }
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return nil }
    return try? JSONSerialization.jsonObject(with: Data(bytes[start...end]))
  }
}

/// Character references in texts that are no HTML but were copied from it.
enum HTMLEntities {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return String(decoding: CharacterReferences.decoded(Array(text.utf8)[...]), as: UTF8.self)
  }
}
