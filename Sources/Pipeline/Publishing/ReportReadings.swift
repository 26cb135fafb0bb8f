import Chronology
import Reporting
import TimelineStore

/// What sets of reports read: a store, by several connections where several chapters are read at once, and what the last
/// publication was made from.
package struct ReportReadings: Sendable {
  let reading: TimelineReading
  /// Where there was a publication.
  let before: TimelineReading?
  private let others: [TimelineReading]

  /// `others` are further connections to the same store.
  package init(
    _ reading: TimelineReading, others: [TimelineStore] = [], before: TimelineReading? = nil
  ) {
    self.reading = reading
    self.before = before
    self.others = others.map(reading.through)
  }

  /// Neighbours are read by different connections.
  package func source(_ excerpt: TimelineExcerpt) -> ReportSource {
    let part = reading.part(excerpt)
    // Only numbers are told to have changed.
    let numbers = TimelineExcerpt(numbers: excerpt.numbers, facts: .none)
    let former = before.map { ($0, $0.part(numbers)) }
    let provinces = Set(reading.provinces).union(before?.provinces ?? []).sorted()
    let ways = others.isEmpty ? [reading] : others
    let accounts = provinces.enumerated().map { number, province in
      let reading = ways[number % ways.count]
      let read: ReportSource.Reading = {
        let timeline = try reading.timeline(part, of: province)
        let old = try former.map { try $0.timeline($1, of: province) }
        return ReportSource.Account(
          timeline, changes: ReportChange.changes(from: old, to: timeline),
          histories: { try reading.timeline(reading.part($0), of: province) })
      }
      return (province, read)
    }
    return ReportSource(accounts, archive: reading.articles, quarantine: reading.quarantine)
  }
}
