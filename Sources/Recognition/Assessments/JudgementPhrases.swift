/// The phrases that judge, as data: one kind a text, phrases apart by `|` or a new line. The longest phrase at a place
/// counts, so a phrase that only looks like a shorter one stands under `nothing`.
enum JudgementPhrases {
  static let all: [(JudgementCue, String)] = [
    (.good, results), (.measured, measured), (.good, changes), (.good, esteem), (.good, absence),
    (.doing, manners),
    (.lasting, shortfalls), (.bad, faults), (.bad, unmet), (.badName, names), (.faint, faint),
    (.dim, dim),
    (.cause, causes), (.causeName, "nguyên nhân"), (.honour, honours), (.faintCause, faintCauses),
    (.headCause, "do|bởi|vì"),
    (.plan, plans), (.purpose, purposes),
    (.future, "sẽ"),
    (.repair, repairs), (.handling, "xử lý|giải quyết|nhận diện|rà soát|làm rõ"), (.topic, topics),
    (.done, "đã|được|đều được|luôn được|nhờ"),
    (.contrast, contrasts), (.nothing, nothing),
  ]

  private static let results = """
    giúp cho|đã giúp|đầu tiên cả nước|đầu tiên trong cả nước|thực chất hơn|gần dân hơn|gần dân|đi vào thực chất
    kéo giảm|tiết giảm|minh bạch hơn|dễ dàng hơn|thông thoáng|hưởng lợi|cơ bản đáp ứng|khá tốt|tương đối tốt
    khá đồng đều|cơ bản tốt|nghiêm túc, hiệu quả|kịp thời, hiệu quả|có chất lượng|chất lượng tốt|đơn giản hơn
    rõ ràng hơn|chặt chẽ hơn|đúng hướng|có sức lan tỏa|tạo tiền đề|tạo nền tảng vững chắc|làm thay đổi
    phát huy tác dụng|phát huy vai trò|đạt mục tiêu đề ra|đúng tiến độ|cách làm hay|mô hình hay|cách làm sáng tạo
    nhiều sáng kiến|bứt phá|đi đầu|tiên phong|
    quả ngọt|trái ngọt|điểm cộng|nhanh gọn|nhiệt tình|trách nhiệm, nhiệt tình|lan tỏa|tạo hiệu ứng|khẳng định vai trò
    phát huy được|đáp ứng tốt|đáp ứng được|đáp ứng kịp thời|phục vụ tốt|khang trang|ổn định và|đi vào chiều sâu
    tạo đột phá|đột phá trong|cơ bản hoàn thành|đã hoàn thành tốt|hoàn thành xuất sắc|
    mang lại lợi ích|mang lại hiệu ứng|đem lại sự|thuận lợi hơn|thuận tiện cho|giúp người dân
    giúp tiết kiệm|giúp rút ngắn|giúp giảm|giảm đáng kể|tăng đáng kể|tiết kiệm thời gian|tiết kiệm chi phí
    rút ngắn thời gian
    kịp thời ban hành|kịp thời triển khai|kịp thời tham mưu|kịp thời chỉ đạo|chủ động triển khai|chủ động tham mưu
    chủ động minh bạch|chủ động phối hợp|chủ động xây dựng|tích cực triển khai|tích cực tham mưu|quan tâm chỉ đạo
    chỉ đạo quyết liệt|quyết liệt chỉ đạo|tích cực, chủ động
    đạt được|đạt kết quả|đạt nhiều kết quả|đạt những kết quả|đạt hiệu quả|kết quả tích cực|kết quả khả quan
    kết quả nổi bật|kết quả quan trọng|kết quả tốt|kết quả cao|đáng đáng khích lệ|đáng mừng|đáng kể
    tín hiệu vui|tín hiệu tích cực|thành tích|bước tiến|bước chuyển|bước đột phá|điểm sáng|điểm nhấn|dấu ấn
    khởi sắc|nổi bật|ấn tượng|vượt bậc|rõ nét|rõ rệt|thể hiện rất rõ|thể hiện rõ|thiết thực|thành công
    hoàn thành và vượt|hoàn thành vượt|hoàn thành tốt|hoàn thành sớm
    hoàn thành toàn bộ|về đích sớm|góp phần
    đóng góp tích cực|mang lại hiệu quả|mang lại nhiều|mang lại sự|đem lại hiệu quả|đem lại nhiều|tạo thuận lợi
    tạo điều kiện thuận lợi|tạo sự thống nhất|tạo sự đồng thuận|tạo sự chuyển biến|tạo chuyển biến|tạo niềm tin
    tạo sức lan tỏa|tạo bước|tạo môi trường|tạo động lực|
    tiết kiệm được|rút ngắn được|rút ngắn đáng kể|giảm được|hiệu quả rõ rệt|có hiệu quả|hiệu quả hơn
    hoạt động hiệu quả|hoạt động ổn định|phát huy hiệu quả|giải pháp hiệu quả|áp dụng hiệu quả
    hiệu quả thiết thực|đạt và vượt|nền nếp|nề nếp|thông suốt|thuận tiện hơn|nhanh hơn|tốt hơn|gọn hơn
    thực hiện tốt|làm tốt|triển khai tốt|phối hợp tốt|duy trì tốt|sâu sát|bài bản
    hợp hiến, hợp pháp|đúng thẩm quyền|sát thực tiễn|bám sát|
    """

  /// What figures say by themselves: a judgement only where none stand in the sentence.
  private static let measured = """
    vượt chỉ tiêu|vượt kế hoạch|vượt mục tiêu|dẫn đầu|thuộc nhóm đầu|nhóm dẫn đầu|tốp đầu|top đầu|vươn lên|thăng hạng
    tăng hạng|cải thiện thứ hạng|đứng đầu cả nước|giữ vững|tăng mạnh|giảm mạnh|giảm sâu|giảm rõ|tăng cao|đạt cao
    đạt tỷ lệ cao|cao nhất từ trước đến nay|ghi nhận
    """

  private static let changes = """
    chuyển biến tích cực|chuyển biến rõ|chuyển biến mạnh|chuyển biến tốt|chuyển biến|có sự thay đổi
    thay đổi tích cực|thay đổi căn bản|thay đổi rõ|thay đổi nhận thức|được nâng lên|được nâng cao|được cải thiện
    được tăng cường|được củng cố|được mở rộng|được rút ngắn|được đẩy mạnh|được chú trọng|được quan tâm
    được duy trì|được siết chặt|được hoàn thiện|được đổi mới|được kiện toàn|được phát huy|được đồng bộ
    được khắc phục|được tháo gỡ|được bảo đảm|được đảm bảo|được giữ vững|được hiện đại hóa|được đơn giản hóa
    được cắt giảm|được hạn chế|được thu hẹp|được xóa bỏ|được tinh gọn|được chuẩn hóa|được lan tỏa|được ghi nhận
    cải thiện rõ|cải thiện đáng kể|cải thiện mạnh|cải thiện tích cực|tiến bộ|từng bước được|ngày càng được
    ngày càng|ý thức hơn|chuyên nghiệp hơn|thân thiện|tận tình|đúng mực|dần đi vào
    """

  private static let esteem = """
    tạo được niềm tin|niềm tin của người dân|sự hài lòng của người dân được|hài lòng với|phấn khởi|yên tâm
    được người dân|được nhân dân|được tổ chức, công dân
    đánh giá cao|đánh giá tích cực|đánh giá tốt|ghi nhận|biểu dương|hưởng ứng|đồng tình|ủng hộ
    bày tỏ hài lòng|rất hài lòng|tin tưởng|khen ngợi|hoan nghênh|nhận được sự đồng thuận
    """

  private static let absence = """
    không còn tình trạng|không còn hồ sơ|không còn nợ|không để xảy ra|không để tồn đọng|
    không phải đi lại|không phải chờ|không phải đến|hết tình trạng|chấm dứt tình trạng|chấm dứt được
    giảm phiền hà|giảm bớt|bớt phiền hà|không có hồ sơ trễ hạn|không có hồ sơ quá hạn
    """

  private static let manners = """
    chặt chẽ|đúng quy định|đầy đủ|nghiêm|thực hiện nghiêm|đúng kế hoạch|nhịp nhàng|rộng khắp|rộng rãi|phát huy|bài bản
    kịp thời|chủ động|quyết liệt|đồng bộ|tích cực|bảo đảm|đảm bảo|đẩy mạnh|quan tâm|nghiêm túc|thường xuyên
    khả thi|vào cuộc|tăng cường|chú trọng|nâng cao|cải thiện|hiệu quả|sáng tạo|linh hoạt|công khai, minh bạch
    minh bạch
    """

  private static let shortfalls = """
    còn đó|còn bỏ ngỏ|còn xa lạ|còn thụ động|còn e dè|còn dè dặt|còn băn khoăn|còn chênh lệch|còn phân tán|còn sơ hở
    vẫn phải|vẫn không|vẫn là bài toán|vẫn là khâu yếu|vẫn là điểm yếu|vẫn trễ|vẫn quá hạn|vẫn lúng túng|vẫn hạn chế
    vẫn ở mức thấp|vẫn cao|vẫn đùn đẩy|vẫn né tránh
    còn chậm|còn thấp|còn yếu|còn thiếu|còn kém|còn ít|còn nhiều|còn hạn chế|còn khó khăn|còn tình trạng
    còn lúng túng|còn rời rạc|còn đơn điệu|còn hình thức|còn mang tính hình thức|còn bất cập|còn chồng chéo
    còn vướng|còn nặng|còn cứng nhắc|còn rườm rà|còn phức tạp|còn manh mún|còn dàn trải|còn xảy ra|còn bị động
    còn để xảy ra|còn tồn tại|còn gặp khó|còn nợ|còn tồn đọng
    còn né tránh|còn đùn đẩy|còn ngại|còn nể nang|còn xem nhẹ|còn coi nhẹ|còn khoán trắng|còn sơ sài|còn lỏng lẻo
    còn trễ|còn trễ hạn|còn quá tải|còn sai sót|còn hồ sơ|còn mờ nhạt|còn eo hẹp|còn xa|còn cao|còn quá
    vẫn nhiều|vẫn thấp|vẫn chậm|vẫn kém|vẫn yếu|vẫn thiếu|vẫn diễn ra|vẫn xảy ra|vẫn tồn tại|vẫn để xảy ra
    kém xa|kém hơn|thấp hơn chỉ tiêu|thấp hơn kế hoạch|thấp hơn yêu cầu|thấp hơn mục tiêu|chậm so với
    """

  private static let faults = """
    phải đi lại nhiều lần|đi lại nhiều lần|buộc phải|phải chờ đợi|không thống nhất|không liên thông|không khớp
    không chia sẻ|không kết nối|khan hiếm|chênh lệch lớn|than phiền|mỗi nơi một kiểu|mỗi nơi một cách|bị treo|bị lỗi
    bị nghẽn|bị gián đoạn|bị trừ điểm|bị chậm|bị trễ|chỉ mới|mới dừng|lo ngại|băn khoăn|có nơi còn|có nơi vẫn
    tốn kém|mất nhiều thời gian|lỗi thời|cũ kỹ|hư hỏng|làm thay|kêu ca|không đáp ứng|không theo kịp|thiếu hụt
    yếu về|kém về|yếu kém về|hụt hẫng|bất hợp lý|khó tiếp cận|khó thực hiện|khó khăn nhất|khâu yếu|việc khó nhất
    ì ạch|giậm chân tại chỗ|dậm chân tại chỗ|dừng ở mức|dừng lại ở|khiêm tốn|nan giải|bài toán khó|trở ngại
    ách tắc|ùn ứ|nhiêu khê|dây dưa|phàn nàn|mất điểm|tụt hạng|nhóm cuối
    nhóm thấp|thờ ơ|nể nang|e ngại|không mặn mà|không tương thích|gián đoạn|rớt mạng|nghẽn mạng|lệch pha|qua loa
    không phải nơi nào|không phải địa phương nào|không phải đơn vị nào|chiếu lệ|trông chờ|ỷ lại|khoán trắng|chạy theo thành tích|trục trặc|phát sinh lỗi|gặp vướng mắc|gặp lỗi
    gặp trở ngại|không sát|không phù hợp|không rõ|không quyết liệt|không chủ động|không thường xuyên|không hiệu lực
    không có người|không có kinh phí|không đủ|không biết sử dụng|không sử dụng được|không thực chất|kém hiệu quả
    hiệu quả thấp|chất lượng thấp|tỷ lệ thấp|ở mức thấp|rất thấp|quá thấp|quá ít|rất ít|quá chậm|rất chậm|khá thấp
    khá chậm|đạt thấp|chậm muộn|muộn so với|phiền hà cho|bức xúc
    chậm ban hành|chậm trả|chậm được|chậm triển khai|chậm tiến độ|chậm đổi mới|chậm cập nhật|chậm khắc phục
    chậm gửi|chậm xử lý|chậm giải quyết|chậm tham mưu|chậm phê duyệt|chậm trễ|thiếu đồng bộ|thiếu quyết liệt
    thiếu sâu sát|thiếu kiên quyết|thiếu chủ động|thiếu thống nhất|thiếu trách nhiệm|thiếu kinh nghiệm
    thiếu kỹ năng|thiếu nhân lực|thiếu cán bộ|thiếu kinh phí|thiếu liên kết|thiếu kiểm tra|thiếu tính|thiếu cụ thể
    thiếu ổn định|thiếu chặt chẽ|thiếu thường xuyên|đùn đẩy|né tránh|sợ sai|sợ trách nhiệm|ngại va chạm|ngại đổi mới
    nhũng nhiễu|gây phiền hà|gây khó khăn|gây bức xúc|xuống cấp|lạc hậu|trì trệ|chồng chéo|manh mún
    không kịp thời|không đúng hạn|không đúng quy định|không đầy đủ|không đạt|không đồng bộ|không đồng đều
    không thể chấp nhận|không bảo đảm|không đảm bảo|không hiệu quả|không cao|không ổn định|không nghiêm
    buông lỏng|làm cho có|hình thức, đối phó|đối phó|lúng túng|cầm chừng|bị động|quá tải|gặp khó|gặp khó khăn
    gặp nhiều khó khăn|khó khăn lớn nhất|điểm nghẽn lớn nhất|đáng lo|đáng tiếc|đáng lưu ý|chỉ ở mức thấp
    mặt trái|tụt hậu|giảm sút|bỏ trống|lãng phí|chưa|mặt chưa được|chưa được|chưa có
    """

  private static let unmet = """
    thấp hơn nhiều so với chỉ tiêu|thấp hơn nhiều so với yêu cầu|thấp hơn so với chỉ tiêu|thấp so với yêu cầu
    thấp so với mặt bằng|xa so với chỉ tiêu|không hoàn thành|không đạt chỉ tiêu
    """

  private static let names = """
    điểm nghẽn|những điểm nghẽn|nút thắt|rào cản|tồn tại, hạn chế|hạn chế, tồn tại|tồn tại hạn chế|hạn chế, yếu kém|hạn chế, bất cập|hạn chế|bất cập
    yếu kém|khuyết điểm|thiếu sót|hạn chế lớn nhất|điểm yếu
    """

  private static let faint = """
    khó|thấp nhất|đứng cuối|xếp cuối|ngại|tâm lý|thói quen|hình thức|một bộ phận|đội|dừng|sai|khiến|không|còn|chỉ
    mới|mới chỉ|ít|thấp|tình trạng|tồn tại|phải đi lại|phải chờ|nợ|sụt|tụt|giảm|mất
    """

  private static let dim = """
    không hài lòng|thách thức|phiền hà|cá biệt|tắc|kém|chậm|trễ hạn|quá hạn|trễ hẹn|sai sót|vi phạm
    vướng mắc|khó khăn|khó khăn, vướng mắc|treo|lỗi|chập chờn|yếu|thiếu|kéo dài|cứng nhắc|rườm rà|phức tạp
    eo hẹp|bỏ sót|sơ sài
    """

  private static let causes = """
    nguyên nhân:|nguyên nhân do|nguyên nhân là|nguyên nhân một phần|nguyên nhân cơ bản|nguyên nhân sâu xa
    nguyên nhân khách quan|nguyên nhân chủ quan|nguyên nhân của|nguyên nhân dẫn đến|nguyên nhân được|nguyên nhân,
    nguyên nhân quan trọng|nguyên nhân trực tiếp|nguyên nhân lớn nhất|nguyên nhân khiến
    nguyên nhân chủ yếu|nguyên nhân chính|nguyên nhân là do|đó là lý do|đây là lý do|lý do là
    lý do chủ yếu|lý do chính|lý do khách quan|lý do chủ quan|nguyên do
    """

  private static let honours = """
    tặng bằng khen|trao bằng khen|tặng giấy khen|trao giấy khen|trao tặng|khen thưởng|tuyên dương|vinh danh
    """

  private static let faintCauses = """
    là hệ quả của|hệ quả của|hệ lụy của|cho rằng do|phần do
    sở dĩ|lý giải|mà nguyên nhân|gốc rễ|mấu chốt|phần vì|một phần vì|một phần là do|do thiếu|do chưa|do còn|do không
    xuất phát từ|bắt nguồn từ|là do|là vì|chủ yếu do|chủ yếu là do|chủ yếu vì|một phần do|phần lớn do|phần do|cũng do|do đâu|bởi lẽ|do vậy mà
    """

  private static let plans = """
    cần|phải|yêu cầu|đề nghị|phấn đấu|mục tiêu|thời gian tới|nhiệm vụ trọng tâm|định hướng|chỉ tiêu đến|quyết tâm
    dự kiến|kế hoạch là|kiến nghị|đề xuất|mong muốn|mong|kỳ vọng|trong thời gian tới|tới đây|giao|hãy|nhiệm vụ là
    có nhiệm vụ|tổ chức hội nghị|tổ chức Hội nghị
    """

  private static let purposes = """
    nhằm|để|hướng đến|hướng tới|nếu|với phương châm|phương châm|xác định|luôn xác định|tiếp tục xác định|giải pháp để
    giải pháp nhằm|góp phần để|thay vì|quán triệt|với mục tiêu|với mong muốn|với quyết tâm|với quan điểm
    """

  private static let repairs = """
    khắc phục|tháo gỡ|chấn chỉnh|đẩy lùi|ngăn ngừa|ngăn chặn|phòng ngừa|tránh|xóa bỏ|cải thiện các
    """

  private static let topics = """
    đánh giá|thảo luận|báo cáo|tham luận|trao đổi|phân tích|trình bày|nghe|sơ kết|tổng kết|về|chia sẻ|giới thiệu|phổ biến|thông tin về|bàn|bàn về|tuyên truyền về|hội nghị|hội thảo|tập huấn|kế hoạch|đề án|chương trình
    """

  private static let contrasts = """
    tuy nhiên|tuy vậy|dẫu vậy|mặc dù vậy|thế nhưng|nhưng|song|dù vậy|ngược lại|trái lại|bên cạnh kết quả
    bên cạnh những kết quả|bên cạnh những mặt được|bên cạnh các kết quả|ngoài những kết quả|ở chiều ngược lại
    đáng tiếc là|mặc dù
    """

  private static let nothing = """
    song song|do đó|do vậy|vì vậy|vì thế|vì dân|bởi vậy|bởi thế|do đó mà
    chưa ghi nhận|chưa để xảy ra|tập trung khắc phục
    thành tích xuất sắc|có thành tích|có nhiều thành tích|đạt thành tích|kết quả đạt được|không chỉ|không những|không ngừng|không thể thiếu|không gian|không quá|không dưới|chưa kể|chưa từng|chưa bao giờ
    chưa đến hạn|chưa đến kỳ|chưa đầy một|chưa có tiền lệ|hạn chế thấp nhất|hạn chế tối đa|hạn chế việc
    hạn chế tình trạng|hạn chế phát sinh|hạn chế tiêu cực|hạn chế tiếp xúc|để lại|để ý|chỉ số|chỉ đạo|chỉ tiêu|chỉ thị
    chỉ dẫn|chỉ cần|không cần|không cần phải|không phải|đổi mới|mới ban hành|nông thôn mới|ban hành mới|ít nhất|tối thiểu
    còn lại|giảm thời gian|giảm chi phí|cắt giảm|giảm tải|tinh giảm|văn bản giao|giao dịch|giao diện|giao ban|được giao
    bàn giao|giao thông|chỉ tiêu được giao|làm rõ nguyên nhân|xác định nguyên nhân|phân tích nguyên nhân
    phân tích rõ nguyên nhân|tìm nguyên nhân|tìm ra nguyên nhân|chỉ rõ nguyên nhân|rõ nguyên nhân|nguyên nhân từng
    đáp ứng yêu cầu|theo yêu cầu|yêu cầu thực tiễn|yêu cầu nhiệm vụ|yêu cầu thực tế|các yêu cầu|đạt mục tiêu|khi cần
    giữa các|một bộ phận một cửa|cán bộ một cửa|quân đội|đội ngũ|bộ đội|người cao tuổi|sai số|dừng chân
    thường trực|trực tiếp|về đích|vượt mục tiêu đề ra|giảm nghèo|hộ nghèo|không giấy|không tiền mặt|không dùng tiền mặt
    chưa đến|bổ sung mới|mới nhất|thiếu nhi|còn được|không hẹn|giải phóng mặt bằng|vì để
    """
}
