/// The official data window of a periodic report (kỳ báo cáo): from the 15th to the 14th.
///
/// Nghị định 09/2019/NĐ-CP, Art. 12; Công văn 581/BNV-CCHC. Kept beside the label of a period,
/// never instead of it: "6 tháng đầu năm 2022" is 1/1–30/6 on the calendar and
/// 15/12/2021–14/6/2022 in the office.
package struct ReportingWindow: Hashable, Sendable {
  package let firstDay: Day
  package let lastDay: Day

  /// - Returns: `nil` for periods that have no official window (days, spans other than nine months).
  package init?(for period: Period) {
    guard
      let months = ReportingWindow.months(of: period),
      let first = Day(
        year: months.lowerBound == 1 ? months.year - 1 : months.year,
        month: months.lowerBound == 1 ? 12 : months.lowerBound - 1, day: 15),
      let last = Day(year: months.year, month: months.upperBound, day: 14)
    else { return nil }
    firstDay = first
    lastDay = last
  }

  private static func months(
    of period: Period
  ) -> (year: Int, lowerBound: Int, upperBound: Int)? {
    let year = period.first.year
    guard period.grain != .day, period.last.year == year else { return nil }
    return (year, period.firstDay.month, period.lastDay.month)
  }
}
