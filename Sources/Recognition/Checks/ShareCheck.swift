import Catalog
import Chronology

/// A count and the percentage right behind it: `giải quyết 940 hồ sơ, đạt 94%`, with the whole said before them. Where
/// the whole stands with the count (`940/1.000`), ``StatedRatio`` looks.
///
/// Without a whole, one must at least be thinkable: 31 tasks are 55,56 % of no whole number.
struct ShareCheck {
  var values: StatedValues
  var catalog: Catalog

  func doubts(into doubts: inout Doubts) {
    let levels = values.all.filter(isLevel)
    for sentence in StatedValues.scenes(levels) where sentence.count > 1 {
      for (count, percent) in pairs(in: sentence) {
        check(count, percent, wholes(of: count, in: sentence), &doubts)
      }
    }
  }

  private func isLevel(_ value: StatedValues.Value) -> Bool {
    value.observation.kind == .actual && value.isExact
  }

  private typealias Pair = (count: StatedValues.Value, percent: StatedValues.Value)

  /// Each count with the next percentage of its indicator, unless another number of either stands between.
  private func pairs(in sentence: [StatedValues.Value]) -> [Pair] {
    var open: [String: StatedValues.Value] = [:]
    var pairs: [Pair] = []
    for value in sentence.sorted(by: { $0.evidence.span.lowerBound < $1.evidence.span.lowerBound })
    {
      let id = value.observation.indicator
      if let share = catalog.indicator(id)?.share {
        open[share] = value.observation.of == nil ? value : nil
      } else if let count = open.removeValue(forKey: id), value.observation.unit == "percent" {
        pairs.append((count, value))
      }
    }
    return pairs
  }

  /// By indicator of a count, what it is a share of. What is on time may be on time of all that came in, too, but only
  /// where the settled are told can it be said that it is not of those.
  private static let wholes: [String: (of: [String], beside: String?)] = [
    "dossiers_settled": (["dossiers_received"], nil),
    "dossiers_online": (["dossiers_received"], nil),
    "dossiers_on_time": (["dossiers_settled"], "dossiers_late"),
    "dossiers_late": (["dossiers_settled"], "dossiers_on_time"),
  ]

  /// The sizes of what the count may be a part of, by what its sentence says; empty where it does not say.
  private func wholes(
    of count: StatedValues.Value, in sentence: [StatedValues.Value]
  ) -> [ExactDecimal] {
    guard let names = ShareCheck.wholes[count.observation.indicator] else { return [] }
    func sizes(_ indicator: String) -> [ExactDecimal] {
      sentence.filter { $0.observation.indicator == indicator }.map(\.observation.value)
    }
    let beside = names.beside.map(sizes) ?? []
    let sums = beside.compactMap { $0.adding(count.observation.value) }
    let stated = names.of.flatMap(sizes) + sums
    guard !stated.isEmpty else { return [] }
    let received = sizes("dossiers_received")
    let all = sizes("dossiers_carried_over").flatMap { carried in
      received.compactMap { $0.adding(carried) }
    }
    return Set(stated + received + all).sorted()
  }

  private func check(
    _ count: StatedValues.Value, _ percent: StatedValues.Value, _ wholes: [ExactDecimal],
    _ doubts: inout Doubts
  ) {
    let part = count.observation.value
    let stated = percent.observation.value
    let shares = wholes.filter { part <= $0 }.map { Share(part: part, whole: $0) }
    guard !shares.contains(where: { $0.fits(stated) }) else { return }
    guard let problem = problem(part, stated, shares) else { return }
    doubts.add(
      "share-mismatch",
      "\(StatedValues.Series(count).name): \(problem); compare with the page",
      on: [count.fact, percent.fact])
  }

  /// What is wrong with a percentage that none of the shares fits; `nil` where it may be of something else.
  private func problem(
    _ part: ExactDecimal, _ stated: ExactDecimal, _ shares: [Share]
  ) -> String? {
    guard !shares.isEmpty else {
      return hasWhole(part, stated) ? nil : "\(part) is \(stated) % of no whole number"
    }
    guard let share = shares.min(by: { $0.distance(to: stated) < $1.distance(to: stated) }),
      share.isNear(stated)
    else { return nil }
    return "\(part) of \(share.whole) is \(share.rounded) %, but the article says \(stated) %"
  }

  /// Whether some whole number has a part of that size and share.
  private func hasWhole(_ part: ExactDecimal, _ percent: ExactDecimal) -> Bool {
    guard part > .zero, percent > .zero,
      let whole = part.multiplied(by: ExactDecimal(100))?.divided(by: percent, digits: 0)
    else { return true }
    return [-1, 0, 1].contains { step in
      whole.adding(ExactDecimal(step)).map { Share(part: part, whole: $0).fits(percent) } ?? true
    }
  }
}
