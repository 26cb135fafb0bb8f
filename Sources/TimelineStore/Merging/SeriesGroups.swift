import Chronology

/// Facts by the number of the world that they speak of.
///
/// Millions of keys of eight parts are too slow to compare: each part gets a number, and numbers are compared.
struct SeriesGroups {
  private typealias Form = SIMD8<Int32>

  private var indices: [Form: Int] = [:]
  private var forms: [Form] = []
  private var groups: [(key: SeriesKey, facts: [SourcedFact])] = []
  private var places = Numbering<String>()
  private var indicators = Numbering<String>()
  private var labels = Numbering<String>()
  private var subjects = Numbering<String>()
  private var kinds = Numbering<String>()
  private var units = Numbering<String>()
  private var periods = Numbering<Period>()
  private var compared = Numbering<Period>()

  /// Takes observations; facts of other types are passed over.
  init(_ facts: [SourcedFact]) {
    for sourced in facts {
      guard let observation = sourced.fact.observation else { continue }
      add(sourced, SeriesKey(observation, of: sourced.fact))
    }
  }

  private mutating func add(_ fact: SourcedFact, _ key: SeriesKey) {
    let form = form(of: key)
    if let index = indices[form] {
      groups[index].facts.append(fact)
    } else {
      indices[form] = groups.count
      forms.append(form)
      groups.append((key, [fact]))
    }
  }

  private mutating func form(of key: SeriesKey) -> Form {
    Form(
      places.number(of: key.place), indicators.number(of: key.indicator),
      labels.number(of: key.label), subjects.number(of: key.subject),
      kinds.number(of: key.kind.rawValue), units.number(of: key.unit),
      periods.number(of: key.period), compared.number(of: key.comparedWith))
  }

  /// By place, indicator, words, body, kind, unit, time; nothing before something.
  var inOrder: some Sequence<(key: SeriesKey, facts: [SourcedFact])> {
    let ranks = [
      places.ranks, indicators.ranks, labels.ranks, subjects.ranks, kinds.ranks, units.ranks,
      periods.ranks, compared.ranks,
    ]
    let ranked = forms.map { form in
      var form = form
      for part in form.indices where form[part] >= 0 { form[part] = ranks[part][Int(form[part])] }
      return form
    }
    return groups.indices.sorted { SeriesGroups.precedes(ranked[$0], ranked[$1]) }.lazy
      .map { groups[$0] }
  }

  private static func precedes(_ left: Form, _ right: Form) -> Bool {
    for part in left.indices where left[part] != right[part] { return left[part] < right[part] }
    return false
  }
}

/// A number for each different value, from 0.
private struct Numbering<Value: Hashable & Comparable> {
  private var values: [Value] = []
  private var numbers: [Value: Int32] = [:]
  /// Facts of one article often share what they are about.
  private var last: (value: Value, number: Int32)?

  /// - Returns: -1 for nothing.
  mutating func number(of value: Value?) -> Int32 {
    guard let value else { return -1 }
    if let last, last.value == value { return last.number }
    let number = numbers[value] ?? Int32(values.count)
    if number == values.count {
      numbers[value] = number
      values.append(value)
    }
    last = (value, number)
    return number
  }

  /// By number, the position of the value among all in their order.
  var ranks: [Int32] {
    var ranks = [Int32](repeating: 0, count: values.count)
    for (rank, number) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
      ranks[number] = Int32(rank)
    }
    return ranks
  }
}
