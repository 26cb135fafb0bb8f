"""The provinces of 2008 to June 2025, which all generated articles are of."""
import unicodedata

NAMES = """
Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Thái Nguyên|Lạng Sơn
Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|Hà Nam|Nam Định|Ninh Bình
Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên
Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai
Bà Rịa - Vũng Tàu|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang
Sóc Trăng|Bạc Liêu|Cà Mau
""".replace("\n", "|").strip("|").split("|")
CITIES = {"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ"}


def slug(name):
    letters = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d").replace(" - ", " "))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain.lower().replace(" ", "-")


def title(name):
    """`tỉnh Hà Nam`, `thành phố Hải Phòng`."""
    return f"{'thành phố' if name in CITIES else 'tỉnh'} {name}"
