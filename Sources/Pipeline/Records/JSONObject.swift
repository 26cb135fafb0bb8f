import Chronology

/// A flat object of JSON as a line, written behind some bytes: those of JSONEncoder with sorted keys and bare slashes, made
/// at a fiftieth of its cost. A worker writes thousands of them a second. Who adds the fields adds them in their order.
struct JSONObject<Key: RawRepresentable<String>> {
  private(set) var bytes: [UInt8] = []

  /// Takes the bytes over, until ``end(giving:)``: a copy would cost more than a line.
  init(taking bytes: inout [UInt8]) {
    swap(&self.bytes, &bytes)
    put(UInt8(ascii: "{"))
  }

  /// Ends the object and its line and gives the bytes back.
  mutating func end(giving bytes: inout [UInt8]) {
    put(UInt8(ascii: "}"))
    put(UInt8(ascii: "\n"))
    swap(&self.bytes, &bytes)
  }

  /// `null` where there is none.
  mutating func add(_ key: Key, _ text: String?) {
    begin(key)
    if let text { JSONString.append(text, to: &bytes) } else { put("null") }
  }

  mutating func add(_ key: Key, _ texts: [String]) {
    begin(key)
    list(texts) { JSONString.append($1, to: &$0.bytes) }
  }

  /// A whole number has no point.
  mutating func add(_ key: Key, _ number: Double) {
    begin(key)
    put(Int(exactly: number)?.description ?? number.description)
  }

  mutating func add(_ key: Key, _ numbers: [Int]) {
    begin(key)
    list(numbers) { $0.put($1.description) }
  }

  mutating func add(_ key: Key, _ flag: Bool) {
    begin(key)
    put(flag ? "true" : "false")
  }

  /// Objects of JSON, written already.
  mutating func add(_ key: Key, written objects: [String]) {
    begin(key)
    list(objects) { $0.put($1) }
  }
}

extension JSONObject {
  private mutating func begin(_ key: Key) {
    if bytes.last != UInt8(ascii: "{") { put(UInt8(ascii: ",")) }
    put(UInt8(ascii: "\""))
    put(key.rawValue)
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: ":"))
  }

  private mutating func put(_ byte: UInt8) { bytes.append(byte) }

  /// Letters of JSON itself.
  private mutating func put(_ text: String) { JSONString.appendBare(text, to: &bytes) }

  private mutating func list<Element>(
    _ elements: [Element], _ put: (inout JSONObject, Element) -> Void
  ) {
    self.put(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { self.put(UInt8(ascii: ",")) }
      put(&self, element)
    }
    self.put(UInt8(ascii: "]"))
  }
}
