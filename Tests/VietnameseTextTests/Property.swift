import Testing

/// Tries what must hold on random cases. The first that breaks it is cut down to the least choices that still do,
/// and printed with the seed. `fault` says what is wrong with a case, and `nil` where nothing is.
func forAll<Case>(
  seed: UInt64, cases: Int = 1_000, _ make: (inout Choices) -> Case,
  sourceLocation: SourceLocation = #_sourceLocation, fault: (Case) -> String?
) {
  guard let found = counterexample(seed: seed, cases: cases, make, fault: fault) else { return }
  Issue.record(
    "seed \(seed), cut down to \(found.small): \(found.fault)", sourceLocation: sourceLocation)
}

/// The first case with a fault, cut down.
func counterexample<Case>(
  seed: UInt64, cases: Int = 1_000, _ make: (inout Choices) -> Case, fault: (Case) -> String?
) -> (small: Case, fault: String)? {
  for index in 0..<cases {
    var choices = Choices(seed: seed &* 1_000_003 &+ UInt64(index))
    guard fault(make(&choices)) != nil else { continue }
    let least = shrunk(choices.made) { again in
      var choices = Choices(again: again)
      return fault(make(&choices)) != nil
    }
    var last = Choices(again: least)
    let small = make(&last)
    return (small, fault(small) ?? "")
  }
  return nil
}

/// Choices that still fail and of which none can be left out or made smaller.
private func shrunk(_ choices: [Int], while fails: ([Int]) -> Bool) -> [Int] {
  var least = choices
  var isSmaller = true
  while isSmaller {
    isSmaller = shorten(&least, while: fails)
    for index in least.indices {
      isSmaller = lower(&least, at: index, while: fails) || isSmaller
    }
  }
  return least
}

private func shorten(_ least: inout [Int], while fails: ([Int]) -> Bool) -> Bool {
  let before = least.count
  let halves = sequence(first: before) { $0 / 2 }.prefix { $0 > 8 }
  for size in Array(halves) + (1...8).reversed() {
    var start = 0
    while start < least.count {
      var shorter = least
      shorter.removeSubrange(start..<min(start + size, least.count))
      if fails(shorter) { least = shorter } else { start += 1 }
    }
  }
  return least.count < before
}

/// The smallest choice at a place, by halves.
private func lower(_ least: inout [Int], at index: Int, while fails: ([Int]) -> Bool) -> Bool {
  let old = least[index]
  var step = old
  while step > 0 {
    var lower = least
    lower[index] -= step
    if lower[index] >= 0, fails(lower) { least = lower } else { step /= 2 }
  }
  return least[index] < old
}
