/// A small open-addressing table from keys to values that are read far more often than written.
struct KeyTable<Value: Sendable>: Sendable {
  private var keys: [WordKey]
  private var values: [Value]
  private let empty: Value
  private var count = 0

  init(empty: Value) {
    keys = [WordKey](repeating: WordKey(), count: 64)
    values = [Value](repeating: empty, count: 64)
    self.empty = empty
  }

  /// The empty key stands in no table.
  subscript(key: WordKey) -> Value {
    @inline(__always) get {
      var slot = Int(truncatingIfNeeded: key.hash) & (keys.count - 1)
      while true {
        let found = keys[slot]
        if found == key { return values[slot] }
        if found == WordKey() { return empty }
        slot = (slot + 1) & (keys.count - 1)
      }
    }
    set {
      guard key != WordKey() else { return }
      if count * 4 >= keys.count { grow() }
      insert(key, newValue)
    }
  }

  private mutating func insert(_ key: WordKey, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key.hash) & (keys.count - 1)
    while keys[slot] != WordKey(), keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == WordKey() { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = zip(keys, values)
    keys = [WordKey](repeating: WordKey(), count: keys.count * 2)
    values = [Value](repeating: empty, count: keys.count)
    count = 0
    for (key, value) in old where key != WordKey() { insert(key, value) }
  }
}
