import Chronology
import Testing
import VietnameseText

@Suite("Number words in running prose")
struct NumberWordTests {
  @Test(
    "Words that count",
    arguments: [
      ("Toàn ngành có ba mươi hai trạm y tế.", "32"), ("Huyện cử bốn cơ quan tham gia.", "4"),
      ("Kinh phí tám trăm triệu đồng được cấp.", "800000000"),
      ("Hồ sơ trễ chiếm mười hai phần trăm.", "12"),
      ("Phạt sáu trăm nghìn đồng mỗi lần.", "600000"), ("Giảm bảy thủ tục nội bộ.", "7"),
      ("Cả xã góp hai phẩy bốn tỷ đồng làm đường.", "2400000000"),
      ("Ba mươi hai nghìn năm trăm lượt người đã đến.", "32500"),
    ])
  func counts(text: String, value: String) { #expect(Readings.values(text) == [value]) }

  @Test(
    "Words that count nothing",
    arguments: [
      "Bộ phận một cửa mở cả sáng thứ bảy.", "Hồ sơ liên thông theo cơ chế một cửa.",
      "Một số phường còn chậm.", "Một phần việc đã xong.", "Một trong những khâu khó nhất là đất.",
      "Chủ đầu tư tư nhân hỏi về tư pháp.", "Năm nay xã không thiếu cán bộ.", "Cả hai bên cùng ký.",
      "Thời cơ đã chín muồi.", "Ý tứ không lẻ loi.", "Nửa chừng thì dừng.",
      "Hàng chục, hàng trăm người chờ đợi.", "Mấy hôm rồi vài chỗ vẫn ngập.",
      "Không ai nhớ tên ba.", "Bà con không một lời than.",
    ])
  func countNothing(text: String) { #expect(Readings.quantities(text).isEmpty) }

  @Test("Năm is five before a noun and a year elsewhere")
  func five() {
    #expect(Readings.values("Có hai mươi lăm người.") == ["25"])
    #expect(Readings.values("Mức phạt ba nghìn năm trăm đồng.") == ["3500"])
    let year = Readings.numbers("Kết quả năm 2021 được ghi nhận.").map(\.kind)
    #expect(year == [.date])
    #expect(Readings.values("Chỉ tiêu ba nghìn hồ sơ năm 2021.") == ["3000"])
  }

  @Test("Một nghìn năm is a length of time, not 1,005")
  func thousandYears() {
    let numbers = Readings.numbers("Đất này có sáu nghìn năm lịch sử.")
    #expect(numbers.map(\.kind) == [.duration])
    #expect(numbers.map(\.value) == [ExactDecimal(6000)])
  }

  @Test("Two digits in a row are about so many", arguments: ["ba bốn người", "hai ba đơn vị"])
  func about(text: String) {
    #expect(Readings.quantities("Mỗi tổ có \(text).").allSatisfy { $0.kind == .range })
  }

  @Test("Ordinals")
  func ordinals() {
    for (text, value) in [
      ("xếp thứ nhất", 1), ("đứng thứ nhì", 2), ("xếp thứ tư", 4), ("hạng mười hai", 12),
    ] {
      let ranks = Readings.numbers("Thị xã \(text) toàn tỉnh.")
      #expect(ranks.map(\.kind) == [.rank], "\(text)")
      #expect(ranks.map(\.value) == [ExactDecimal(value)], "\(text)")
    }
  }

  @Test("A number in digits again in words is one number")
  func again() {
    #expect(Readings.values("Gửi 04 (bốn) bản và 12 (mười hai) phụ lục.") == ["4", "12"])
  }

  @Test("A length of time and a half")
  func halfUnits() {
    #expect(Readings.values("Dự án kéo dài hai năm rưỡi.") == ["2.5"])
  }
}
