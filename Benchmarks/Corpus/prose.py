"""Invented sentences of local news that state no fact in numbers."""

WHO = """
Lãnh đạo Sở Nội vụ|Đại diện Văn phòng Ủy ban nhân dân|Nhiều cán bộ ở bộ phận một cửa|Người dân vùng sâu, vùng xa
Các doanh nghiệp nhỏ và vừa|Ban Chỉ đạo cải cách hành chính|Đoàn công tác của địa phương|Cán bộ, công chức cấp xã
Tổ công nghệ số cộng đồng|Trung tâm Phục vụ hành chính công|Hội Liên hiệp Phụ nữ|Đoàn viên, thanh niên tình nguyện
Các hộ kinh doanh trong chợ|Bà con nông dân|Giáo viên và phụ huynh học sinh|Phòng Tư pháp|Phòng chuyên môn cấp huyện
Công an xã|Trưởng các thôn, bản|Hợp tác xã nông nghiệp|Cơ quan thuế|Ngành y tế|Sở Thông tin và Truyền thông
""".strip().replace("\n", "|").split("|")
DOES = """
cho rằng việc trả lời đúng hẹn tạo được niềm tin lâu dài|đề nghị rút ngắn các khâu trung gian trong quy trình nội bộ
mong muốn được hướng dẫn tận tình hơn khi nộp giấy tờ qua mạng|chủ động rà soát những bước còn rườm rà
phối hợp chặt chẽ để dữ liệu không phải nhập lại nhiều lần|tổ chức các buổi hướng dẫn lưu động tại nhà văn hóa
nhận thấy thái độ phục vụ đã thay đổi theo hướng cởi mở|đánh giá cao sự kiên trì của đội ngũ trực tiếp tiếp dân
vẫn băn khoăn về chất lượng đường truyền ở những nơi còn khó khăn|kiến nghị bổ sung trang thiết bị đã cũ
thường xuyên trao đổi kinh nghiệm với các địa phương bạn|coi sự hài lòng của người dân là thước đo công việc
đã quen dần với việc tra cứu kết quả trên điện thoại|sắp xếp lại chỗ ngồi chờ cho thuận tiện
lồng ghép nội dung tuyên truyền vào các buổi sinh hoạt|phân công rõ người, rõ việc, rõ trách nhiệm
kiên quyết không nhận thêm giấy tờ ngoài quy định|ghi nhận ý kiến góp ý qua hộp thư và mạng xã hội
thay phiên nhau trực vào buổi trưa để không ai phải chờ lâu|cùng nhau tháo gỡ vướng mắc về đất đai
""".strip().replace("\n", "|").split("|")
WHEN = """
Thời gian qua|Những ngày này|Theo ghi nhận của phóng viên|Trên thực tế|Bên cạnh đó|Ngoài ra|Từ đầu mùa mưa|Trong chuyến làm việc mới đây
Tại buổi gặp gỡ|Nhiều nơi|Ở các xã vùng cao|Về lâu dài|Trước mắt|Cùng với đó|Sau khi lắng nghe ý kiến|Chính vì vậy|Đáng chú ý|Mặt khác
""".strip().replace("\n", "|").split("|")
WHY = """
nhờ vậy công việc trôi chảy hơn trước|dù khối lượng công việc ngày một nhiều|để không ai bị bỏ lại phía sau
theo tinh thần lấy người dân làm trung tâm|bởi mỗi lần đi lại là một lần tốn kém|và kết quả bước đầu rất đáng khích lệ
trong khi nhân lực còn thiếu|vì thói quen cũ không dễ thay đổi ngay|góp phần cải thiện môi trường đầu tư, kinh doanh
với sự vào cuộc của cả hệ thống chính trị|như nhiều cử tri đã phản ánh|nên cần thêm thời gian để đánh giá đầy đủ
""".strip().replace("\n", "|").split("|")
SAYS = """
“Trước đây tôi phải đi lại nhiều lần, nay ở nhà cũng biết hồ sơ đã đến đâu”|“Điều chúng tôi cần nhất là sự rõ ràng”
“Khó khăn thì còn nhiều, nhưng anh em đều cố gắng”|“Cái được lớn nhất là niềm tin”|“Mọi thứ giờ đã nhanh hơn hẳn”
“Không nên chạy theo hình thức mà quên mất hiệu quả”|“Làm đến đâu chắc đến đó”|“Người dân hiểu thì việc gì cũng xong”
""".strip().replace("\n", "|").split("|")
FAMILY = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Cao Lương Vi Lò".split()
MIDDLE = "Văn Thị Hữu Minh Thanh Quốc Ngọc Đức Hồng Xuân Thu Kim Bá Công".split()
GIVEN = """An Bình Cường Dũng Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Lâm Linh Long Mai Nam Nga Phúc Phương Quang
Sơn Tâm Thảo Thắng Thủy Tiến Trang Tuấn Tùng Vân Việt Yến""".split()
TITLES = """
Chuyện ở bộ phận một cửa|Người cán bộ được dân tin|Đưa dịch vụ công về tận thôn, bản|Nụ cười nơi công sở|Bớt một tờ giấy, thêm một niềm vui
Khi dữ liệu thay người đi lại|Vùng cao học cách nộp hồ sơ qua mạng|Phiên chợ mùa lúa mới|Con đường hoa của chị em phụ nữ
Mùa cá về trên bến|Lớp học xóa mù công nghệ|Nghề đan lát giữ hồn làng|Sắc màu chợ quê ngày cuối tuần|Giữ rừng đầu nguồn
Cầu mới nối đôi bờ|Thầy giáo trẻ nơi đảo xa|Rau sạch vào bữa ăn bán trú|Tiếng trống hội làng|Trồng cây bóng mát ven kênh
""".strip().replace("\n", "|").split("|")


def sentence(random):
    """A sentence, or a remark of somebody."""
    kind = random.random()
    if kind < 0.18:
        return f"{random.choice(SAYS)}, {random.choice(['ông', 'bà', 'anh', 'chị'])} {name(random)} chia sẻ."
    said = f"{random.choice(WHO)} {random.choice(DOES)}"
    if kind < 0.65:
        said = f"{random.choice(WHEN)}, {said[0].lower()}{said[1:]}"
    return f"{said}, {random.choice(WHY)}." if random.random() < 0.6 else f"{said}."


def paragraph(random, low=2, high=4):
    return " ".join(sentence(random) for _ in range(random.randint(low, high)))


def name(random):
    return f"{random.choice(FAMILY)} {random.choice(MIDDLE)} {random.choice(GIVEN)}"


def title(random):
    return random.choice(TITLES)
