"""Sentences that state facts, each with the fact it states.

The wordings are what officials and newspapers write, not what the program is known to read: how many of the facts
it finds is a figure that is measured, so never change a wording because it is not understood.
"""
from numbers_vi import decimal, grouped, percent, score

KINDS = {
    # indicator: (unit, draw, wordings); {v} value, {p} the period in words, {place} with its title
    "dossiers_on_time_percent": ("percent", lambda r: percent(r, 88, 99.9), [
        "Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn đạt {v}%.",
        "Trong {p}, tỷ lệ giải quyết hồ sơ thủ tục hành chính đúng hạn và trước hạn của {place} đạt {v}%.",
        "Có tới {v}% hồ sơ thủ tục hành chính được giải quyết đúng hạn, trước hạn.",
        "{v}% hồ sơ được trả kết quả trước và đúng hạn.",
    ]),
    "dossiers_received": ("dossiers", lambda r: str(r.randint(12_000, 900_000)), [
        "Trong {p}, các cơ quan, đơn vị, địa phương đã tiếp nhận {v} hồ sơ thủ tục hành chính.",
        "Bộ phận một cửa các cấp tiếp nhận {v} hồ sơ.",
        "Tổng số hồ sơ tiếp nhận trong kỳ là {v} hồ sơ.",
    ]),
    "dossiers_settled": ("dossiers", lambda r: str(r.randint(10_000, 880_000)), [
        "Đến cuối kỳ, các đơn vị đã giải quyết {v} hồ sơ.",
        "Số hồ sơ đã giải quyết là {v} hồ sơ.",
    ]),
    "dossiers_online_percent": ("percent", lambda r: percent(r, 30, 96), [
        "Tỷ lệ hồ sơ nộp trực tuyến đạt {v}%.",
        "Tỷ lệ hồ sơ tiếp nhận trực tuyến của {place} trong {p} đạt {v}%.",
        "Hồ sơ nộp qua mạng chiếm {v}% tổng số hồ sơ tiếp nhận.",
    ]),
    "online_payment_percent": ("percent", lambda r: percent(r, 20, 92), [
        "Tỷ lệ thanh toán trực tuyến phí, lệ phí đạt {v}%.",
        "Thanh toán trực tuyến trên Cổng dịch vụ công đạt {v}%.",
    ]),
    "dossiers_digitised_percent": ("percent", lambda r: percent(r, 25, 97), [
        "Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt {v}%.",
        "Việc số hóa hồ sơ đạt tỷ lệ {v}%.",
    ]),
    "reform_plan_completion_percent": ("percent", lambda r: percent(r, 40, 100), [
        "Kế hoạch cải cách hành chính {p} hoàn thành {v}%.",
        "Tính đến nay, {place} đã hoàn thành {v}% nhiệm vụ trong kế hoạch cải cách hành chính.",
    ]),
    "public_investment_disbursed_percent": ("percent", lambda r: percent(r, 18, 97), [
        "Giải ngân vốn đầu tư công đạt {v}% kế hoạch.",
        "Tỷ lệ giải ngân vốn đầu tư công của {place} đạt {v}%.",
    ]),
    "e_documents_percent": ("percent", lambda r: percent(r, 80, 100), [
        "Tỷ lệ văn bản trao đổi giữa các cơ quan dưới dạng điện tử đạt {v}%.",
    ]),
    "legal_documents_issued": ("documents", lambda r: str(r.randint(12, 190)), [
        "Trong {p}, Hội đồng nhân dân và Ủy ban nhân dân {place} đã ban hành {v} văn bản quy phạm pháp luật.",
        "Số văn bản quy phạm pháp luật được ban hành trong kỳ là {v} văn bản.",
    ]),
    "legal_documents_reviewed": ("documents", lambda r: str(r.randint(20, 900)), [
        "Các sở, ngành đã rà soát {v} văn bản quy phạm pháp luật.",
    ]),
    "procedures_total": ("procedures", lambda r: str(r.randint(1_500, 2_300)), [
        "Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết của {place} là {v} thủ tục.",
    ]),
    "procedures_abolished": ("procedures", lambda r: str(r.randint(11, 320)), [
        "Chủ tịch Ủy ban nhân dân {place} đã quyết định bãi bỏ {v} thủ tục hành chính.",
        "Có {v} thủ tục hành chính bị bãi bỏ.",
    ]),
    "online_services_full": ("services", lambda r: str(r.randint(300, 1_400)), [
        "{place_} đã cung cấp {v} dịch vụ công trực tuyến toàn trình.",
        "Số dịch vụ công trực tuyến toàn trình là {v} dịch vụ.",
    ]),
    "payroll_reduced": ("people", lambda r: str(r.randint(11, 480)), [
        "Trong {p}, toàn tỉnh thực hiện tinh giản biên chế {v} người.",
        "Số người tinh giản biên chế là {v} người.",
    ]),
    "dialogues_held": ("count", lambda r: str(r.randint(11, 60)), [
        "Các cấp, các ngành tổ chức {v} hội nghị đối thoại với người dân, doanh nghiệp.",
    ]),
    "bodies_inspected": ("bodies", lambda r: str(r.randint(11, 80)), [
        "Đoàn kiểm tra cải cách hành chính đã kiểm tra tại {v} cơ quan, đơn vị.",
    ]),
}
INDICES = {
    # index: (score indicator, unit, low, high, rank indicator, wordings); {y} the year that is assessed
    "PAR": ("par_index_score", "points", 78, 93, "par_index_rank", [
        "Chỉ số cải cách hành chính (PAR Index) năm {y} của {place} đạt {v} điểm, xếp thứ {r}/63 tỉnh, thành phố.",
        "Năm {y}, chỉ số PAR Index của {place} đạt {v}%, đứng thứ {r}/63.",
        "Theo công bố của Bộ Nội vụ, PAR Index năm {y} của {place} đạt {v} điểm, xếp hạng {r} trong 63 tỉnh, thành phố.",
    ]),
    "SIPAS": ("sipas_score", "percent", 76, 92, "sipas_rank", [
        "Chỉ số hài lòng của người dân (SIPAS) năm {y} đạt {v}%, xếp thứ {r}/63 tỉnh, thành phố.",
        "Chỉ số SIPAS năm {y} của {place} là {v}%, đứng vị trí thứ {r}/63.",
    ]),
    "PAPI": ("papi_score", "points", 38, 47.9, "papi_rank", [
        "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm {y} đạt {v} điểm, xếp thứ {r}/63.",
    ]),
    "PCI": ("pci_score", "points", 60, 74, "pci_rank", [
        "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm {y} của {place} đạt {v} điểm, xếp thứ {r}/63 tỉnh, thành phố.",
    ]),
}
# The share of statements whose value is not that of other articles about the same thing.
CONTRADICTING = 0.05


class Statements:
    """Draws sentences about one review of one place; `gold` gathers what they state."""

    def __init__(self, random, truth, review, place, slug):
        self.random, self.truth, self.review, self.place, self.slug = random, truth, review, place, slug
        self.gold = []
        self.left = [*KINDS, *KINDS_OF_CHANGE, *INDICES, "document"]
        random.shuffle(self.left)

    def next(self):
        """A sentence; `None` where everything is said, or was said in other words."""
        if not self.left:
            return None
        name = self.left.pop()
        indicator = KINDS_OF_CHANGE.get(name, [name])[0]
        if any(fact.get("indicator") == indicator for fact in self.gold):
            return None
        if name == "document":
            return self._document()
        if name in INDICES:
            return self._index(name)
        return self._change(name) if name in KINDS_OF_CHANGE else self._plain(name)

    def _plain(self, indicator):
        unit, draw, wordings = KINDS[indicator]
        value = draw(self._source(indicator))
        self._note(indicator, "actual", value, unit, self.review.label)
        shown = decimal(value) if unit == "percent" else grouped(int(value))
        return self._worded(self.random.choice(wordings), v=shown)

    def _change(self, name):
        indicator, unit, wordings = KINDS_OF_CHANGE[name]
        source = self._source(indicator)
        value, change = KINDS[indicator][1](source), percent(source, 1, 9)
        up = source.random() < 0.8
        self._note(indicator, "actual", value, unit, self.review.label)
        self._note(indicator, "change", change if up else f"-{change}", "percentage_points", self.review.label)
        verb = "tăng" if up else "giảm"
        return self._worded(
            self.random.choice(wordings), v=decimal(value), c=decimal(change), verb=verb)

    def _index(self, name):
        indicator, unit, low, high, rank_indicator, wordings = INDICES[name]
        year = self.review.year - 1
        value = score(self._source(indicator, year), low, high)
        rank = self.truth.rank(name, year, self.slug)
        self._note(indicator, "actual", value, unit, str(year))
        self._note(rank_indicator, "actual", str(rank), "rank", str(year), of="63")
        return self._worded(self.random.choice(wordings), v=decimal(value), r=rank, y=year)

    def _source(self, indicator, period=None):
        """What the value is drawn from: the truth, which every article knows, or, now and then, this article's own."""
        own = self.random.random() < CONTRADICTING
        return self.random if own else self.truth.source(indicator, period or self.review.label, self.slug)

    def _document(self):
        kind, form, words = self.random.choice(DOCUMENTS)
        number = form.format(n=self.random.randint(2, 2900))
        self.gold.append({"type": "document", "number": number, "kind": kind})
        return self._worded(self.random.choice(words), number=number)

    def _note(self, indicator, kind, value, unit, period, **more):
        self.gold.append({
            "type": "observation", "indicator": indicator, "kind": kind, "value": value,
            "unit": unit, "place": self.slug, "period": period, **more})

    def _worded(self, wording, **values):
        return wording.format(
            p=self.review.words, place=self.place, place_=self.place[0].upper() + self.place[1:], **values)


KINDS_OF_CHANGE = {
    "online with change": ("dossiers_online_percent", "percent", [
        "Tỷ lệ hồ sơ nộp trực tuyến đạt {v}%, {verb} {c}% so với cùng kỳ năm trước.",
    ]),
    "digitised with change": ("dossiers_digitised_percent", "percent", [
        "Tỷ lệ số hóa hồ sơ đạt {v}%, {verb} {c}% so với cùng kỳ.",
    ]),
}
DOCUMENTS = [
    ("decision", "{n}/QĐ-UBND", [
        "Ủy ban nhân dân {place} đã ban hành Quyết định số {number} về kế hoạch cải cách hành chính.",
        "Thực hiện Quyết định số {number} của Ủy ban nhân dân {place}, các đơn vị đã khẩn trương vào cuộc.",
    ]),
    ("plan", "{n}/KH-UBND", [
        "Kế hoạch số {number} của Ủy ban nhân dân {place} giao nhiệm vụ cụ thể cho từng sở, ngành.",
    ]),
    ("official_letter", "{n}/UBND-NC", [
        "Công văn số {number} của Ủy ban nhân dân {place} yêu cầu các địa phương báo cáo kết quả đúng hạn.",
    ]),
]
