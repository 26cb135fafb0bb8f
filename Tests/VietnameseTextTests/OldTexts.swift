/// Texts for the tests of encodings.
enum OldTexts {
  static let two = """
    Sở Nội vụ vừa trình đề án sắp xếp các đơn vị sự nghiệp. Người dân mong thủ tục được giải quyết \
    nhanh hơn ở mọi xã, phường.
    """

  static let heading = "ỦY BAN NHÂN DÂN TỈNH\nQUYẾT ĐỊNH VỀ VIỆC CẢI CÁCH THỦ TỤC HÀNH CHÍNH\n"

  /// More than a kilobyte in every encoding.
  static let kilobyte = """
    Từ đầu năm, huyện đã rút ngắn một nửa thời gian cấp giấy phép xây dựng cho các hộ gia đình. Trước
    kia, mỗi bộ hồ sơ phải qua bảy bàn, nay chỉ còn ba; cán bộ tiếp nhận hướng dẫn kỹ ngay từ bước đầu.
    Chị Hiền, chủ một xưởng mộc nhỏ, kể rằng giấy tờ của chị được trả sớm hơn hẹn những bốn ngày. Theo
    báo cáo, tỷ lệ hồ sơ đúng hạn đạt gần chín mươi chín phần trăm, cao nhất từ trước đến nay. Tuy
    vậy, vẫn còn vài nơi để người dân đi lại nhiều lần vì thiếu chữ ký, thiếu bản sao. Lãnh đạo huyện
    yêu cầu các phòng ban rà soát lại từng khâu, bỏ hẳn những giấy tờ không cần thiết và công khai
    kết quả trên trang thông tin. Bộ phận một cửa sẽ làm việc cả sáng thứ bảy để phục vụ công nhân ở
    các khu công nghiệp. Đến cuối quý ba, toàn bộ thủ tục về đất đai và hộ tịch phải được thực hiện
    trực tuyến ở mức độ cao, kể cả ở những bản vùng cao chưa có đường điện ổn định.
    """

}
