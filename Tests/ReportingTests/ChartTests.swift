import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct ChartTests {
  private func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  @Test func scalesGoBothWays() {
    let values = [decimal("10"), decimal("20")]
    let up = ChartScale(values, from: 600, to: 160)
    #expect(up.position(values[0]) == 564)
    #expect(up.position(values[1]) == 197)
    let down = ChartScale(values, from: 160, to: 600)
    #expect(down.position(values[0]) < down.position(values[1]))
  }

  @Test func equalValuesAndHugeOnes() {
    let equal = ChartScale([decimal("5"), decimal("5")], from: 0, to: 100)
    #expect((0...100).contains(equal.position(decimal("5"))))
    let huge = [ExactDecimal(Int.max), ExactDecimal(Int.min + 1)]
    let wide = ChartScale(huge, from: 0, to: 100)
    #expect(huge.allSatisfy { (-1...101).contains(wide.position($0)) })
  }

  @Test func textInPicturesIsEscaped() {
    var svg = SVGText(height: 100, title: "a<b", description: "\"&\"")
    svg.label("</text><script>", x: 1, y: 2)
    let text = String(decoding: svg.finished(), as: UTF8.self)
    #expect(text.contains("<title id=\"title\">a&lt;b</title>"))
    #expect(text.contains("<desc id=\"desc\">&quot;&amp;&quot;</desc>"))
    #expect(text.contains("&lt;/text&gt;&lt;script&gt;"))
  }

  @Test func oneValueIsNoChart() throws {
    let timeline = Timeline(entries: [
      Make.entry(
        Make.key("dossiers_on_time_percent", "percent", "2022-H1"), "99",
        from: Make.origin("a", "2022-07-01"))
    ])
    let paths = try Make.files(timeline, "2022-H1").map(\.path)
    #expect(!paths.contains { $0.hasSuffix(".svg") })
  }

  @Test func fileNamesAreSafe() {
    #expect(
      SeriesChart.fileName(["ha-tinh/can-loc", "../Đ x"]) == "ha-tinh-can-loc------x.svg")
  }

  /// The picture of a series of `nam-dinh`, or of another place.
  private func picture(
    _ values: [(String, String)], _ indicator: String, _ unit: String, whole: Int? = nil,
    place: String = "nam-dinh"
  ) throws -> Picture {
    let origin = Make.origin("a", "2026-01-20")
    let entries = values.map { label, value in
      Make.entry(
        Make.key(indicator, unit, label, place: place), value, whole: whole, from: origin)
    }
    let last = values.last?.0 ?? ""
    let files = try Make.files(Timeline(entries: entries), last, places: [place])
    let name = SeriesChart.fileName([place, indicator])
    return Picture(Make.text("charts/\(name)", in: files))
  }

  @Test func gapsAreNotJoined() throws {
    let picture = try picture(
      [("2019", "90"), ("2021", "91.5"), ("2022", "92")], "dossiers_on_time_percent", "percent")
    #expect(picture.seriesLines == 1)
    #expect(picture.svg.contains("; 2020: chưa có số liệu; "))
    #expect(picture.words.contains("chưa có số liệu"))
    #expect(picture.words.contains("2020"))
  }

  @Test func daysHaveNoGaps() throws {
    let picture = try picture(
      [("2022-03-01", "5"), ("2022-03-19", "6")], "dossiers_received", "dossiers")
    #expect(picture.seriesLines == 1)
    #expect(!picture.words.contains("chưa có số liệu"))
  }

  @Test func ranksRunFromOneAtTheTop() throws {
    let picture = try picture(
      [("2020", "44"), ("2021", "30")], "par_index_rank", "rank", whole: 63)
    let ticks = picture.labels.filter { $0.anchor == "end" }
    #expect(ticks.first?.words == "1")
    #expect(ticks.last?.words == "63")
    #expect(ticks.map(\.y) == ticks.map(\.y).sorted())
  }

  @Test func seamsAreMarked() throws {
    let merged = try picture(
      [("2024", "90"), ("2025", "91")], "dossiers_on_time_percent", "percent", place: "lao-cai")
    #expect(merged.seriesLines == 0)
    #expect(merged.words.contains("sắp xếp đơn vị 01/7/2025"))
    let method = try picture([("2021", "85"), ("2022", "80")], "sipas_score", "percent")
    #expect(method.seriesLines == 0)
    #expect(method.words.contains("đổi cách đo từ 2022"))
    let criteria = try picture([("2021", "85"), ("2022", "86")], "par_index_score", "points")
    #expect(criteria.seriesLines == 1)
    #expect(criteria.words.contains("đổi bộ tiêu chí từ 2022"))
    let gap = try picture([("2017", "85"), ("2022", "86")], "par_index_score", "points")
    #expect(gap.words.filter { $0.hasPrefix("đổi bộ tiêu chí từ") }.count == 3)
  }

  /// Whatever is drawn stands inside of the picture, and no two values on each other.
  @Test func wordsKeepTheirPlace() throws {
    let months = (0..<60).map { month in
      (
        "\(2019 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)",
        "41702100000000\(month)"
      )
    }
    let picture = try picture(months, "saved_expenditure_vnd", "VND")
    #expect(!picture.labels.isEmpty)
    for label in picture.labels { #expect(label.isInside, "\(label.words)") }
    let values = picture.labels.filter { $0.size == 30 }
    for (index, one) in values.enumerated() {
      for other in values[(index + 1)...] { #expect(!one.overlaps(other)) }
    }
  }

  @Test func longTextIsBrokenAndCut() {
    let long = String(repeating: "Tỷ lệ hồ sơ giải quyết ", count: 20)
    let lines = TextWidth.lines(long, to: 1680, size: 34, isBold: true)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { TextWidth.of($0, size: 34, isBold: true) <= 1680 })
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(TextWidth.lines("", to: 10, size: 10).isEmpty)
    #expect(TextWidth.lines("ngắn", to: 1680, size: 34) == ["ngắn"])
  }

  @Test func ticksAreRound() {
    func texts(_ scale: ChartScale) -> [String] { scale.ticks.map(\.description) }
    #expect(texts(ChartScale([decimal("87.5"), decimal("91")], from: 600, to: 200)).contains("90"))
    #expect(
      texts(ChartScale([decimal("-3"), decimal("4")], from: 600, to: 200)) == [
        "-4", "-2", "0", "2", "4",
      ])
    #expect(texts(ChartScale([decimal("5"), decimal("5")], from: 0, to: 100)).contains("5"))
    let narrow = ChartScale([decimal("97.8"), decimal("97.87")], from: 600, to: 200, leastRange: 2)
    #expect(abs(narrow.position(decimal("97.8")) - narrow.position(decimal("97.87"))) < 20)
  }
}

/// What a test reads out of a picture.
private struct Picture {
  struct Label {
    var words: String
    var x: Int
    var y: Int
    var size: Int
    var anchor: String

    private var columns: ClosedRange<Int> {
      let width = TextWidth.of(words, size: size)
      switch anchor {
      case "end": return (x - width)...x
      case "middle": return (x - width / 2)...(x + width / 2)
      default: return x...(x + width)
      }
    }

    var isInside: Bool {
      columns.lowerBound >= 0 && columns.upperBound <= SVGText.width && y - size >= 0
    }

    func overlaps(_ other: Label) -> Bool {
      columns.overlaps(other.columns) && abs(y - other.y) < size
    }
  }

  let svg: String
  let labels: [Label]
  var words: [String] { labels.map(\.words) }
  var seriesLines: Int { svg.split(separator: "\n").count { $0.contains("stroke-width=\"6\"") } }

  init(_ svg: String) {
    self.svg = svg
    labels = svg.split(separator: "\n").filter { $0.hasPrefix("<text") }.map { line in
      let parts = line.split(separator: "\"")
      let words = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      return Label(
        words: String(words), x: Int(parts[1]) ?? -1, y: Int(parts[3]) ?? -1,
        size: Int(parts[5]) ?? 0, anchor: String(parts[7]))
    }
  }
}
