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
    let text = svg.finished()
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
}
