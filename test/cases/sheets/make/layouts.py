"""The sheets officials really have (domain: kinds of sheets), filled from a model and disfigured by habits (traps)."""

from dataclasses import replace
from decimal import Decimal

from model import AGENCIES, Item, read_figure, vietnamese
from sheet import Cell, Sheet, address

# Role → header words, first the usual ones, then how others abbreviate them; and the group above in a two-row header.
HEADERS = {
    "code": ["STT", "TT", "SỐ TT"],
    "title": ["Tiêu chí, tiêu chí thành phần", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Tên tiêu chí", "Nội dung"],
    "maximum": ["Điểm tối đa", "Điểm chuẩn", "ĐIỂM TỐI ĐA", "Thang điểm tối đa"],
    "inputs": ["Số liệu kê khai", "Số liệu, kết quả kê khai", "Kê khai số liệu"],
    "scoringText": ["Cách tính điểm", "Cách xác định và tính điểm", "Phương pháp chấm điểm"],
    "requirements": ["Các yêu cầu và tài liệu kiểm chứng", "Yêu cầu, TLKC"],
    "evidence": ["Tài liệu kiểm chứng", "TLKC", "Minh chứng"],
    "selfScore": ["Điểm tự đánh giá", "Điểm tự chấm", "Tự chấm"],
    "appraised1": ["Điểm thẩm định lần 1", "Thẩm định lần 1", "Điểm thẩm định lần I"],
    "appraised2": ["Điểm thẩm định lần 2", "Thẩm định lần 2", "Điểm thẩm định lần II"],
    "explanation": ["Giải trình", "Ý kiến giải trình", "Giải trình của đơn vị"],
    "note": ["Ghi chú", "Ghi chú của đơn vị"],
    "unit": ["Đơn vị tính", "ĐVT"],
    "figure": ["Số liệu", "Số liệu"],
    "agency": ["Tên đơn vị", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị"],
    "group": ["Khối", "Nhóm"],
    "rulebook": ["Bộ tiêu chí", "Bộ tiêu chí áp dụng"],
    "notApplicable": ["Không áp dụng", "Tiêu chí không áp dụng"],
    "lastYear": ["Kết quả năm trước", "Kết quả năm trước (%)"],
    "share": ["Chỉ số (%)", "Chỉ số CCHC (%)"],
    "rank": ["Xếp hạng", "Thứ hạng"],
}
GROUPS = {"maximum": "Thang điểm quy định", "selfScore": "Kết quả của đơn vị", "appraised1": "Kết quả thẩm định", "appraised2": "Kết quả thẩm định"}

COLUMNS = {
    "annex": ["code", "title", "maximum", "scoringText", "evidence"],
    "self-score": ["code", "title", "maximum", "inputs", "scoringText", "requirements", "selfScore"],
    "appraisal": ["code", "title", "maximum", "selfScore", "appraised1", "explanation", "appraised2", "note"],
    "printed": ["code", "title", "maximum", "selfScore", "appraised1", "note"],
    "unit-sheet": ["title", "maximum", "selfScore", "evidence", "appraised1", "note"],
    "statistics": ["code", "title", "unit", "figure", "note"],
    "matrix": ["code", "agency", "score", "share", "rank"],
    "register": ["code", "agency", "group", "rulebook", "notApplicable", "lastYear"],
}
STATISTICS_TITLE = ["Chỉ tiêu thống kê", "Tên chỉ tiêu"]
SHUFFLED = {
    "annex": [0, 1, 3, 2, 4], "self-score": [0, 1, 3, 4, 2, 6, 5], "appraisal": [0, 1, 7, 2, 3, 4, 6, 5],
    "printed": [0, 5, 1, 2, 3, 4], "unit-sheet": [0, 2, 1, 3, 5, 4], "statistics": [0, 2, 1, 3, 4],
    "matrix": [1, 0, 2, 3, 4], "register": [0, 2, 1, 5, 3, 4],
}


def without_diacritics(text):
    import unicodedata

    apart = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


class Page:
    """Lays one model out as one layout with some traps; knows where everything went."""

    def __init__(self, model, layout, traps):
        self.model, self.layout, self.traps = model, layout, set(traps)
        self.sheet = Sheet(["Chấm điểm", "Biểu 1", "Phụ lục", "Sheet1"][model.seed % 4])
        self.row = 0
        self.left = 1 + model.seed % 2 if "shuffled" in self.traps else 0
        roles = COLUMNS[layout]
        self.roles = [roles[index] for index in SHUFFLED[layout]] if "shuffled" in self.traps else roles
        self.totals, self.input_rows, self.header_rows = [], {}, []
        self.rows = {}

    def column(self, role):
        return self.left + self.roles.index(role)

    def put(self, role, value, **more):
        if role in self.roles:
            self.sheet.put(self.row, self.column(role), value, **more)

    # --- the parts of a page, top to bottom

    def frame_top(self):
        if "frame" not in self.traps:
            return
        wide = self.left + len(self.roles) - 1
        self.sheet.put(0, self.left, self.model.agency.upper(), bold=True)
        self.sheet.put(0, wide, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
        self.sheet.put(1, wide, "Độc lập - Tự do - Hạnh phúc")
        self.sheet.put(3, self.left, self.model.title.upper(), bold=True)
        self.sheet.merges.append((3, self.left, 3, wide))
        self.sheet.put(4, self.left, f"(Kèm theo Quyết định số {self.model.decision} ngày 12/3/{self.model.year})")
        self.sheet.merges.append((4, self.left, 4, wide))
        self.row = 6

    def words(self, role):
        if role == "score":
            return "Tổng điểm"
        options = STATISTICS_TITLE if (self.layout, role) == ("statistics", "title") else HEADERS[role]
        word = options[self.model.seed % len(options)]
        if "plain-header" in self.traps:
            word = without_diacritics(word).upper() if self.model.seed % 2 else word.upper().replace(" ", "\n", 1)
        return word

    def header(self):
        first = self.row
        merged = "merged-header" in self.traps
        for index, role in enumerate(self.roles):
            column = self.left + index
            group = GROUPS.get(role) if merged else None
            if group is None:
                self.sheet.put(first, column, self.words(role), bold=True)
                if merged:
                    self.sheet.merges.append((first, column, first + 1, column))
                continue
            before = self.roles[index - 1] if index else ""
            if GROUPS.get(before) != group:
                self.sheet.put(first, column, group, bold=True)
                last = column
                while index + 1 < len(self.roles) and GROUPS.get(self.roles[index + 1]) == group:
                    index, last = index + 1, last + 1
                if last > column:
                    self.sheet.merges.append((first, column, first, last))
            self.sheet.put(first + 1, column, self.words(role), bold=True)
        self.row = first + (2 if merged else 1)
        if merged:
            for index in range(len(self.roles)):
                self.sheet.put(self.row, self.left + index, f"({index + 1})")
            self.row += 1
        self.header_rows.append((first, self.row - 1))

    def repeat_header(self):
        top, bottom = self.header_rows[0]
        shift = self.row - top
        for (row, column), cell in list(self.sheet.cells.items()):
            if top <= row <= bottom:
                self.sheet.cells[(row + shift, column)] = replace(cell)
        self.sheet.merges += [(a + shift, b, c + shift, d) for a, b, c, d in self.sheet.merges if top <= a <= bottom]
        self.row += bottom - top + 1

    def number(self, value):
        if value is None:
            return None
        if "vietnamese-numbers" in self.traps:
            return vietnamese(value) + ("" if value % 1 else ["", ",0", " điểm"][self.model.seed % 3])
        return float(value) if value % 1 else int(value)

    def printed(self, value):
        """The number of a cell as the scoring text repeats it."""
        shown = self.number(value)
        return shown if isinstance(shown, str) else vietnamese(value)

    def code(self, item):
        typed = item.typed
        if typed == "":
            return None
        if "excel-codes" not in self.traps:
            return Cell(typed + ["", ".", ",", ")"][self.model.seed % 3] if item.depth else typed)
        segments = typed.split(".")
        if item is self.dated():
            day, month = int(segments[0]), int(segments[1])
            return Cell(serial(2025, month, day), format="d-mmm")
        return Cell(float(typed) if len(segments) == 2 else int(typed) if len(segments) == 1 else typed)

    def dated(self):
        return self.model.fields[2].children[0] if "excel-codes" in self.traps else None

    def title(self, item):
        if self.layout != "unit-sheet":
            return Cell(item.title, bold=not item.depth)
        return Cell("     " * item.depth + f"{item.typed}. {item.title}", bold=not item.depth)

    def body(self):
        items = self.model.items()
        for index, item in enumerate(items):
            if "printed-pages" in self.traps and index == len(items) // 2:
                self.repeat_header()
            self.rows[item.code] = self.row
            self.put("code", self.code(item))
            self.put("title", self.title(item))
            self.put("maximum", self.number(item.maximum))
            if not item.children:
                self.leaf(item)
            self.row += 1
            for label, value in item.inputs:
                self.put("title", label)
                self.put("inputs", value)
                self.row += 1
            for label, value in item.bands:
                self.put("title", label)
                self.put("maximum", self.number(value))
                self.row += 1

    def leaf(self, item):
        for role, value in (("selfScore", item.self_score), ("appraised1", item.appraised1), ("appraised2", item.appraised2)):
            self.put(role, self.number(value))
        self.put("scoringText", item.text)
        self.put("evidence", item.evidence)
        if item.evidence:
            self.put("requirements", f"Yêu cầu: {item.title.lower()}. TLKC: {item.evidence}")
        self.put("explanation", item.explanation)
        if not item.inputs:
            self.put("inputs", item.declared)
        if "unit" in self.roles:
            self.put("unit", item.unit)
            self.put("figure", item.figure)

    def scored_rows(self):
        return [self.rows[item.code] for item in self.model.items() if not item.children and not item.part]

    def total(self):
        if "frame" not in self.traps and "formulas" not in self.traps or self.layout == "statistics":
            return
        label_role = "title"
        self.put(label_role, ["Tổng cộng", "TỔNG ĐIỂM", "Cộng (I + II)", "Tổng cộng"][self.model.seed % 4], bold=True)
        leaves = [item for item in self.model.items() if not item.children and not item.part]
        sums = {
            "maximum": sum(item.maximum for item in leaves),
            "selfScore": sum(item.self_score for item in leaves),
            "appraised1": sum(item.appraised1 for item in leaves),
        }
        for role, value in sums.items():
            if role not in self.roles:
                continue
            column = self.column(role)
            if "formulas" in self.traps and "vietnamese-numbers" not in self.traps:
                cells = "+".join(address(row, column) for row in self.scored_rows())
                self.put(role, Cell(float(value), formula=cells))
            else:
                self.put(role, self.number(value), bold=True)
            self.totals.append([role, value])
        self.row += 1

    def frame_bottom(self):
        if "frame" not in self.traps:
            return
        self.row += 1
        wide = self.left + len(self.roles) - 1
        self.sheet.put(self.row, wide, f"…, ngày    tháng    năm {self.model.year}")
        self.sheet.put(self.row + 1, self.left, "NGƯỜI LẬP BIỂU", bold=True)
        self.sheet.put(self.row + 1, wide, "THỦ TRƯỞNG ĐƠN VỊ", bold=True)

    def agencies(self):
        names = [AGENCIES[(self.model.seed + step) % len(AGENCIES)] for step in range(6)]
        expected = []
        for index, name in enumerate(names):
            if "printed-pages" in self.traps and index == 3:
                self.repeat_header()
            share = Decimal(9520 - 137 * index - self.model.seed) / 100
            self.put("code", index + 1)
            self.put("agency", name)
            self.put("score", self.number(share - 5))
            self.put("share", self.number(share))
            self.put("rank", index + 1)
            self.put("group", "Xã" if "xã" in name or "phường" in name else "Sở")
            self.put("rulebook", "tap-huan-xa" if "xã" in name or "phường" in name else "tap-huan-so")
            codes = ["1.2", "3.1.4"][: index % 3]
            self.put("notApplicable", "; ".join(codes))
            self.put("lastYear", self.number(share))
            self.row += 1
            entry = {"name": name}
            if self.layout == "matrix":
                entry |= {"share": plain(share), "rank": str(index + 1), "figures": [plain(share - 5)]}
            else:
                entry |= {"group": "Xã" if "xã" in name or "phường" in name else "Sở", "notApplicable": codes, "lastYear": plain(share)}
            expected.append(entry)
        return expected

    def hide(self):
        if "hidden" in self.traps:
            rows = sorted(self.rows.values()) or [self.row - 2]
            self.sheet.hidden_rows.add(rows[len(rows) // 2])
            self.sheet.hidden_columns.add(self.left + 2)


def serial(year, month, day):
    from datetime import date

    return (date(year, month, day) - date(1899, 12, 30)).days


def plain(number):
    return f"{number.normalize():f}"


def lay_out(model, layout, traps):
    """The sheet, and what a careful clerk reads in it."""
    page = Page(model, layout, traps)
    for trap, change in CHANGES.items():
        if trap in page.traps:
            change(model)
    page.frame_top()
    page.header()
    if layout in ("matrix", "register"):
        agencies = page.agencies()
        page.frame_bottom()
        page.hide()
        return page, {"kind": layout, "agencies": agencies}
    page.body()
    page.total()
    page.frame_bottom()
    page.hide()
    return page, expected_of(page)


def give_inputs(model):
    for number, item in enumerate(item for item in model.items() if not item.children):
        if number % 3 == 0:
            item.inputs = [("Tổng số hồ sơ tiếp nhận", 40 + number), ("Số hồ sơ giải quyết đúng hạn", 31 + number)]


def give_bands(model):
    for number, item in enumerate(item for item in model.items() if not item.children):
        if number % 2 == 0:
            item.bands = [("- Thực hiện đầy đủ, đúng hạn", item.maximum), ("- Thực hiện chậm hoặc thiếu", item.maximum / 2), ("- Không thực hiện", Decimal(0))]


def give_bonus(model):
    heading = Item(model.next_field_code(), "ĐIỂM THƯỞNG", 0, "", part="bonus")
    goes_on = heading.code in "IV" and "." in model.fields[0].children[0].typed
    for number in (1, 2):
        points = Decimal(number) / 2
        heading.children.append(
            Item(str(number) if goes_on else f"{heading.code}.{number}", ["Có sáng kiến được công nhận", "Được tặng bằng khen"][number - 1], 1, str(number), points, points, points, points, part="bonus")
        )
    model.fields.append(heading)


def forget_field_codes(model):
    for node in model.fields:
        node.typed, node.title = "", node.title.upper()


def slip(model):
    """The last two criteria of the last field carry one code; in the first field one row was deleted."""
    doubled = model.fields[-1].children
    doubled[-1].typed = doubled[-2].typed
    doubled[-1].code = f"{doubled[-2].code}#2"
    for number, child in enumerate(doubled[-1].children, 1):
        child.typed = f"{doubled[-2].typed}.{number + 5}"
        child.code = child.typed
    first = model.fields[0].children
    first[-1].typed = first[-1].code = first[-1].typed + "5"


def make_ambiguous(model):
    leaf = next(item for item in model.items() if not item.children)
    leaf.unit, leaf.figure = "triệu đồng", "52,414"


CHANGES = {
    "input-rows": give_inputs, "band-rows": give_bands, "uncoded-fields": forget_field_codes, "slips": slip,
    "ambiguous": make_ambiguous, "bonus": give_bonus,
}

KINDS = {"annex": "annex", "self-score": "selfScore", "appraisal": "appraisal", "printed": "appraisal", "unit-sheet": "unitSheet", "statistics": "statistics"}


def expected_of(page):
    has = lambda role: role in page.roles
    items = []
    for item in page.model.items():
        entry = {"code": item.code, "title": item.title, "depth": item.depth}
        leaf = not item.children
        if page.layout == "statistics":
            entry |= {"figure": read_figure(item), "unit": item.unit} if leaf and item.unit != "triệu đồng" else {}
            items.append(entry)
            continue
        if item.maximum is not None:
            entry["maximum"] = plain(item.maximum)
        if item.part:
            entry["part"] = item.part
        if leaf:
            for role, value in (("selfScore", item.self_score), ("appraised1", item.appraised1), ("appraised2", item.appraised2)):
                if has(role):
                    entry[role] = plain(value)
            if has("scoringText") and item.text:
                entry["scoringText"] = item.text
            if item.bands:
                entry["scoringText"] = "\n".join(f"{label}: {page.printed(value)}" for label, value in item.bands)
            if item.evidence and (has("evidence") or has("requirements")):
                entry["evidence"] = [item.evidence]
            if has("explanation") and item.explanation:
                entry["explanation"] = item.explanation
            if has("inputs") and (item.inputs or item.declared):
                entry["declared"] = [[label, str(value)] for label, value in item.inputs] or [["", item.declared]]
        items.append(entry)
    expected = {"kind": KINDS[page.layout], "items": items, "totals": [[role, plain(value)] for role, value in page.totals]}
    return expected
