"""What a made-up office meant to say, before any program or habit disfigures it. The expected reading comes from here."""

from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

SUBJECTS = [
    "kế hoạch cải cách hành chính", "văn bản quy phạm pháp luật", "thủ tục hành chính nội bộ", "hồ sơ trực tuyến",
    "kiến nghị của người dân", "vị trí việc làm", "hồ sơ công việc điện tử", "dịch vụ bưu chính công ích",
    "kinh phí chi thường xuyên", "chế độ báo cáo định kỳ", "quy chế làm việc", "danh mục tài liệu lưu trữ",
    "chuyển đổi số nội bộ", "thanh toán phí, lệ phí", "đào tạo công chức", "cơ sở dữ liệu dùng chung",
]
VERBS = ["Ban hành", "Thực hiện", "Cập nhật", "Công khai", "Rà soát", "Theo dõi", "Xử lý", "Đánh giá", "Kiện toàn", "Bố trí"]
FIELDS = [
    "Công tác chỉ đạo điều hành", "Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tổ chức bộ máy",
    "Cải cách chế độ công vụ", "Cải cách tài chính công", "Xây dựng chính quyền số",
]
AGENCIES = [
    "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương", "Sở Ngoại vụ", "Thanh tra tỉnh", "Ban Dân tộc",
    "UBND xã Tân Hòa", "UBND phường Đông Hà", "Văn phòng UBND tỉnh", "Sở Tài chính", "Sở Nội vụ",
]
TEXTS = [
    "Ban hành trước ngày 31/01: {max} điểm; sau ngày 31/01: 0 điểm",
    "Tỷ lệ % x điểm tối đa",
    "- Từ 95% trở lên: {max} điểm\n- Dưới 95%: 0 điểm",
    "- Có: {max} điểm\n- Không: 0 điểm",
    "Mỗi nội dung đạt được {half} điểm, tối đa {max} điểm",
]


def vietnamese(number):
    return f"{number.normalize():f}".replace(".", ",")


@dataclass
class Item:
    code: str
    title: str
    depth: int
    typed: str
    maximum: Decimal | None = None
    self_score: Decimal | None = None
    appraised1: Decimal | None = None
    appraised2: Decimal | None = None
    text: str = ""
    evidence: str = ""
    explanation: str = ""
    unit: str = ""
    figure: str = ""
    declared: str = ""
    inputs: list = field(default_factory=list)
    bands: list = field(default_factory=list)
    part: str = ""
    children: list = field(default_factory=list)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Model:
    seed: int
    agency: str
    year: int
    decision: str
    title: str
    fields: list
    agencies: list = field(default_factory=list)

    def next_field_code(self):
        number = len(self.fields) + 1
        return ROMAN[number] if self.fields[0].code == "I" else str(number)

    def items(self):
        return [item for each in self.fields for item in each.walk()]


ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII"]


def make_model(seed, numbering="decimal", wide=False):
    """Numbering: decimal (1 · 1.1 · 1.1.1), roman (I · 1.1 · 1.1.1), restart (I · 1 · 1.1, again in II), long (1 · 1.1 … 1.11)."""
    random = Random(seed)
    titles = [f"{verb} {subject}" for verb in VERBS for subject in SUBJECTS]
    random.shuffle(titles)
    fields = []
    for number in range(1, 3 + seed % 2 + 1):
        node = Item(roman_or_number(number, numbering), FIELDS[(number + seed) % len(FIELDS)], 0, "")
        node.typed = node.code
        for second in range(1, (11 if wide and number == 1 else 2) + 1):
            node.children.append(make_criterion(random, titles, number, second, numbering, wide))
        node.maximum = sum(child.maximum for child in node.children)
        fields.append(node)
    return Model(
        seed,
        AGENCIES[seed % len(AGENCIES)],
        2021 + seed % 5,
        f"{100 + seed * 7}/QĐ-UBND",
        f"Bảng chấm điểm chỉ số cải cách hành chính năm {2021 + seed % 5}",
        fields,
    )


def roman_or_number(number, numbering):
    return ROMAN[number] if numbering in ("roman", "restart") else str(number)


def make_criterion(random, titles, number, second, numbering, wide):
    own = {"restart": str(second)}.get(numbering, f"{number}.{second}")
    code = f"{ROMAN[number]}.{second}" if numbering == "restart" else own
    node = Item(code, titles.pop(), 1, own)
    if wide or second % 2 == 0:
        return fill(random, node)
    for third in range(1, 3):
        typed = f"{own}.{third}"
        node.children.append(fill(random, Item(f"{code}.{third}", titles.pop(), 2, typed)))
    node.maximum = sum(child.maximum for child in node.children)
    return node


def fill(random, item):
    item.maximum = Decimal(random.choice(["0.5", "0.75", "1", "1.25", "1.5", "2", "2.5", "3"]))
    item.self_score = min(item.maximum, Decimal(random.randrange(0, 300)) / 100)
    item.appraised1 = min(item.self_score, Decimal(random.randrange(50, 300)) / 100)
    item.appraised2 = item.appraised1
    item.text = random.choice(TEXTS).format(max=vietnamese(item.maximum), half=vietnamese(item.maximum / 2))
    item.evidence = f"Kế hoạch số {random.randrange(2, 90)}/KH-UBND ngày {random.randrange(1, 28)}/2/2025"
    item.explanation = random.choice(["", "", "Đã bổ sung văn bản"])
    item.declared = random.choice(["16/29", "97,5%", "3", "Có", "15/01/2025", "Tổng số: 40; đã xong: 38"])
    item.unit = random.choice(["Hồ sơ", "Văn bản", "Người", "%", "Nhiệm vụ"])
    item.figure = figure_for(random, item.unit)
    return item


def figure_for(random, unit):
    if unit == "%":
        return f"{random.randrange(50, 99)},{random.randrange(10, 99)}"
    mark = random.choice([".", ",", ""])
    return f"{random.randrange(1, 90)}{mark}{random.randrange(101, 999)}"


def read_figure(item):
    """What the printed figure means under its unit, as a decimal string."""
    if item.unit == "%":
        return f"{Decimal(item.figure.replace(',', '.')).normalize():f}"
    return item.figure.replace(".", "").replace(",", "")
