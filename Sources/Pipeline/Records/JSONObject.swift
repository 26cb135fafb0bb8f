import Chronology

/// A flat object of JSON as a line: the bytes of JSONEncoder with sorted keys and bare slashes, made at a tenth of its
/// cost. A worker writes thousands of them a second.
struct JSONObject {
  enum Value {
    /// `null` where there is none.
    case text(String?)
    case texts([String])
    case number(Double)
    case numbers([Int])
    case flag(Bool)
    /// Objects of JSON, written already.
    case written([String])
  }

  private var fields: [(key: String, value: Value)] = []

  init(capacity: Int) { fields.reserveCapacity(capacity) }

  /// Adds a field; no key comes twice.
  mutating func add(_ key: some RawRepresentable<String>, _ value: Value) {
    fields.append((key.rawValue, value))
  }

  /// With a line feed behind it.
  var line: String {
    var text = JSONText()
    text.put("{")
    for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
      text.put(index == 0 ? "\"" : ",\"")
      text.put(field.key)
      text.put("\":")
      text.put(field.value)
    }
    text.put("}\n")
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// Bytes of JSON.
private struct JSONText {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1024) }

  /// Letters of JSON itself.
  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func put(_ value: JSONObject.Value) {
    switch value {
    case .text(let text?): JSONString.append(text, to: &bytes)
    case .text(nil): put("null")
    case .texts(let texts): list(texts) { JSONString.append($1, to: &$0.bytes) }
    // A whole number has no point.
    case .number(let number): put(Int(exactly: number)?.description ?? number.description)
    case .numbers(let numbers): list(numbers) { $0.put("\($1)") }
    case .flag(let flag): put(flag ? "true" : "false")
    case .written(let objects): list(objects) { $0.put($1) }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ put: (inout JSONText, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      put(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
