import Chronology
import Foundation

/// What stands in `NAME.meta.json` beside an input; it wins over the page.
struct Sidecar: Hashable {
  var url: String?
  var published: WrittenDate?
  var publisher: String?
  var place: String?
  var title: String?
  var author: String?
  var fetched: Day?

  init() {}

  private static let fields = [
    "author", "fetched", "place", "published", "publisher", "title", "url",
  ]

  init(parsing bytes: [UInt8], path: String) throws(ExtractionError) {
    let object = try JSONText.object(bytes, path: path, reason: "bad-sidecar")
    for key in object.keys.sorted() where !Sidecar.fields.contains(key) {
      throw Sidecar.problem(
        path, "unknown field \"\(key)\"; known are \(Sidecar.fields.joined(separator: ", "))")
    }
    url = try Sidecar.text("url", in: object, path)
    publisher = try Sidecar.text("publisher", in: object, path)
    place = try Sidecar.text("place", in: object, path)
    title = try Sidecar.text("title", in: object, path)
    author = try Sidecar.text("author", in: object, path)
    published = try Sidecar.date("published", in: object, path)
    fetched = try Sidecar.date("fetched", in: object, path)?.day
  }

  private static func text(
    _ key: String, in object: [String: Any], _ path: String
  ) throws(ExtractionError) -> String? {
    guard let value = object[key], !(value is NSNull) else { return nil }
    guard let text = value as? String else {
      throw problem(path, "field \"\(key)\" is not a text; write \"\(key)\": \"…\"")
    }
    return CleanText.nonEmpty(text)
  }

  private static func date(
    _ key: String, in object: [String: Any], _ path: String
  ) throws(ExtractionError) -> WrittenDate? {
    guard let text = try text(key, in: object, path) else { return nil }
    guard let date = DateScanner.first(in: text) else {
      throw problem(path, "field \"\(key)\": \"\(text)\" is no date; write YYYY-MM-DD")
    }
    return date
  }

  private static func problem(_ path: String, _ message: String) -> ExtractionError {
    ExtractionError("bad-sidecar", "\(path): \(message)", at: path)
  }
}

/// JSON objects of foreign files.
enum JSONText {
  /// `reason` is the code of the error where the bytes are no JSON object.
  static func object(
    _ bytes: [UInt8], path: String, reason: String
  ) throws(ExtractionError) -> [String: Any] {
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(
        with: Data(bytes), options: [.fragmentsAllowed])
    } catch {
      let location = "\(path):\(line(of: error as NSError, in: bytes))"
      throw ExtractionError(
        reason, "\(location): this is not JSON; write one object such as {\"title\": \"…\"}",
        at: location)
    }
    guard let object = value as? [String: Any] else {
      throw ExtractionError(
        reason, "\(path): this is not a JSON object; write one such as {\"title\": \"…\"}",
        at: path)
    }
    return object
  }

  /// The line of the character that Foundation's description of a syntax error names, else the last.
  private static func line(of error: NSError, in bytes: [UInt8]) -> Int {
    let text = error.userInfo["NSDebugDescription"] as? String ?? ""
    let marker = text.range(of: "character ")
    let digits = marker.map { text[$0.upperBound...].prefix { $0.isNumber } } ?? ""
    let offset = Int(digits) ?? bytes.count
    return bytes.prefix(offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
