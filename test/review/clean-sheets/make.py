"""Makes thirty consistent workbooks with two other programs, so that data checks can be held to silence on them.

Figures are drawn first and every rate, total and subtotal is computed from them: nothing in these files is wrong.
Usage: python3 make.py FOLDER   (needs openpyxl and XlsxWriter)
"""

import random
import sys
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment, Font

PLACES = ["Bình Lâm", "Kim Sơn", "Thái Hòa", "Vân Đồn", "Phú Riềng", "Hương Khê", "Đại Lộc", "Mường Lát"]
UNITS = [
    "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng", "Sở Y tế", "Sở Công Thương",
    "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường", "Sở Khoa học và Công nghệ",
    "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra tỉnh", "Văn phòng UBND tỉnh",
]


def dotted(n):
    return f"{n:,}".replace(",", ".")


def comma(x, places=2):
    return f"{x:.{places}f}".replace(".", ",")


def rounded(part, whole, places=2):
    """Half away from zero, as Excel's ROUND does."""
    scale = 10 ** places
    return (200 * part * scale + whole) // (2 * whole) / scale


def share(dice, low, high, worst=0.12):
    whole = dice.randint(low, high)
    return whole - dice.randint(0, int(whole * worst)), whole


# --- statistics forms -------------------------------------------------------------------------------------------

def procedures_form(dice):
    rows = [("I", "Kiểm soát thủ tục hành chính", "", None)]
    levels = [dice.randint(900, 1500), dice.randint(120, 320)]
    rows += [
        ("1", "Số TTHC được công bố mới trong kỳ", "Thủ tục", dice.randint(3, 90)),
        ("2", "Tổng số TTHC thuộc phạm vi giải quyết", "Thủ tục", sum(levels)),
        ("2.1", "TTHC cấp tỉnh", "Thủ tục", levels[0]),
        ("2.2", "TTHC cấp xã", "Thủ tục", levels[1]),
        ("II", "Giải quyết hồ sơ", "", None),
    ]
    for n, who in enumerate(["sở, ban, ngành", "UBND cấp xã"], 1):
        done, all_ = share(dice, 800, 90000)
        online = dice.randint(0, all_)
        rows += [
            (f"{n}", f"Tỷ lệ hồ sơ được {who} giải quyết đúng hạn", "%", ("rate", done, all_)),
            (f"{n}.1", "Số hồ sơ đã giải quyết", "Hồ sơ", all_),
            (f"{n}.2", "Trong đó: số hồ sơ giải quyết đúng hạn, trước hạn", "Hồ sơ", done),
            (f"{n}.3", "Trong đó: số hồ sơ nộp trực tuyến", "Hồ sơ", online),
        ]
    return rows


def staff_form(dice):
    men, women = dice.randint(300, 1400), dice.randint(300, 1400)
    trained = dice.randint(100, men + women)
    given, used = dice.randint(1500, 3000), dice.randint(1000, 1499)
    return [
        ("1.", "Công chức, viên chức", "", None),
        ("1.1.", "Tổng số biên chế được giao", "Người", given),
        ("1.2.", "Tổng số biên chế có mặt", "Người", used),
        ("1.3.", "Tổng số công chức", "Người", men + women),
        ("1.3.1.", "Nam", "Người", men),
        ("1.3.2.", "Nữ", "Người", women),
        ("1.4.", "Số lượt người được đào tạo, bồi dưỡng", "Lượt người", trained),
        ("2.", "Tinh giản biên chế", "", None),
        ("2.1.", "Số người đã tinh giản trong năm", "Người", dice.randint(0, 40)),
        ("2.2.", "Tỷ lệ giảm biên chế so với năm 2021", "%", ("text", comma(dice.uniform(1, 9)))),
    ]


def finance_form(dice):
    plan = dice.randint(2000, 9000)
    paid = dice.randint(1000, plan)
    return [
        ("1,", "Giải ngân vốn đầu tư công", "", None),
        ("1.1.", "Kế hoạch vốn được giao", "Triệu đồng", ("money", plan * 1000 + 250)),
        ("1.2.", "Số vốn đã giải ngân", "Triệu đồng", ("money", paid * 1000 + 125)),
        ("1.3.", "Tỷ lệ giải ngân", "%", ("rate", paid * 1000 + 125, plan * 1000 + 250)),
        ("2,", "Tự chủ tài chính", "", None),
        ("2.1.", "Số đơn vị sự nghiệp công lập", "Đơn vị", dice.randint(40, 90)),
        ("2.2.", "Số đơn vị tự bảo đảm chi thường xuyên", "Đơn vị", dice.randint(3, 30)),
        ("2.3.", "Thu ngân sách so với dự toán", "%", ("text", comma(dice.uniform(96, 131), 1))),
        ("3,", "Có thực hiện sắp xếp tài sản công", "Có = 1; Không = 0", dice.randint(0, 1)),
    ]


def tasks_form(dice):
    new, carried = dice.randint(300, 4500), dice.randint(5, 80)
    on_time = dice.randint(int((new + carried) * 0.8), new + carried - 3)
    late = dice.randint(0, new + carried - on_time)
    return [
        ("1.", "Thực hiện nhiệm vụ được giao", "", None),
        ("1.1.", "Tỷ lệ nhiệm vụ hoàn thành đúng hạn", "%", ("rate", on_time, new + carried)),
        ("1.1.1.", "Số nhiệm vụ giao mới trong năm", "Nhiệm vụ", new),
        ("1.1.2.", "Số nhiệm vụ năm trước chuyển sang", "Nhiệm vụ", carried),
        ("1.1.3.", "Số nhiệm vụ đã hoàn thành đúng hạn", "Nhiệm vụ", on_time),
        ("1.2.", "Số nhiệm vụ hoàn thành quá hạn", "Nhiệm vụ", late),
        ("2.", "Kiểm tra CCHC", "", None),
        ("2.1.", "Số cơ quan, đơn vị đã kiểm tra", "Cơ quan, đơn vị", dice.randint(4, 30)),
        ("2.2.", "Số vấn đề phát hiện qua kiểm tra", "Vấn đề", 40),
        ("2.3.", "Số vấn đề đã xử lý xong", "Vấn đề", dice.randint(10, 40)),
    ]


FORMS = [procedures_form, staff_form, finance_form, tasks_form]


def typed(value, style):
    """A figure as one hand types it: a number, or text with the separators that hand uses."""
    if value is None:
        return None, None
    if isinstance(value, int):
        return (value, "#,##0") if style == "numbers" else (dotted(value), None)
    kind = value[0]
    if kind == "money":
        return (value[1], "#,##0") if style == "numbers" else (dotted(value[1]), None)
    if kind == "text":
        return value[1], None
    _, part, whole = value
    if style == "numbers":
        return rounded(part, whole, 4 - 2) / 100, "0.00%"
    return comma(rounded(part, whole)) + ("%" if style == "signs" else ""), None


def statistics_with_openpyxl(path, dice, form, style):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu mẫu"
    sheet["A1"] = f"UBND TỈNH {dice.choice(PLACES).upper()}"
    sheet["A3"] = "BIỂU MẪU THỐNG KÊ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025"
    sheet["A3"].font = Font(bold=True)
    header = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"]
    for column, words in enumerate(header, 1):
        cell = sheet.cell(5, column, words)
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True)
    for at, (code, title, unit, value) in enumerate(form(dice), 6):
        shown, number_format = typed(value, style)
        for column, content in enumerate([code, title, unit or None, shown], 1):
            cell = sheet.cell(at, column, content)
            if column == 1:
                cell.number_format = "@"
            if column == 4 and number_format:
                cell.number_format = number_format
    book.save(path)


# --- scoring sheets ---------------------------------------------------------------------------------------------

def split(dice, total, parts):
    """Quarter points that add up to the total."""
    left = int(total * 4)
    sizes = []
    for n in range(parts - 1):
        most = left - (parts - n - 1)
        size = dice.randint(1, max(1, min(most, 2 * left // (parts - n))))
        sizes.append(size)
        left -= size
    return [each / 4 for each in sizes + [left]]


def score_sheet(path, dice, with_rounds):
    """Criteria with maxima, self-scores and live totals whose cached values are right."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Tự chấm điểm")
    bold, points = book.add_format({"bold": True}), book.add_format({"num_format": "0.00"})
    sheet.write(0, 0, f"TỈNH {dice.choice(PLACES).upper()}", bold)
    sheet.write(1, 0, dice.choice(UNITS), bold)
    sheet.write(2, 1, "BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025", bold)
    header = ["STT", "Tiêu chí, tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm"]
    header += ["Điểm thẩm định lần 1", "Điểm thẩm định lần 2"] if with_rounds else []
    header += ["Tài liệu kiểm chứng"]
    for column, words in enumerate(header):
        sheet.write(4, column, words, bold)
    scores = 3 if with_rounds else 1
    row, totals, field_rows = 5, [0.0] * (scores + 1), []
    for field, maximum in enumerate(split(dice, 100, 6), 1):
        items = split(dice, maximum, dice.randint(1, max(1, min(5, int(maximum * 4)))))
        field_row, sums = row, [0.0] * (scores + 1)
        row += 1
        for n, item in enumerate(items, 1):
            own = item - dice.choice([0, 0, 0, 0.25]) if item > 0.25 else item
            rounds = [own] + [own - dice.choice([0, 0, 0.25]) if own > 0.25 else own] * (scores - 1)
            sheet.write_string(row, 0, f"{field}.{n}")
            sheet.write(row, 1, f"Tiêu chí thứ {n} của lĩnh vực {field}")
            for column, value in enumerate([item, *rounds]):
                sheet.write_number(row, 2 + column, value, points)
                sums[column] += value
            sheet.write(row, 3 + scores, f"Báo cáo số {dice.randint(10, 400)}/BC-SNV ngày 1{n}/11/2025")
            row += 1
        sheet.write_string(field_row, 0, str(field))
        sheet.write(field_row, 1, f"LĨNH VỰC SỐ {field}", bold)
        for column in range(scores + 1):
            letter = "CDEF"[column]
            formula = f"=SUM({letter}{field_row + 2}:{letter}{row})"
            sheet.write_formula(field_row, 2 + column, formula, points, sums[column])
            totals[column] += sums[column]
        field_rows.append(field_row + 1)
    sheet.write(row, 1, "Tổng cộng", bold)
    for column in range(scores + 1):
        formula = "=" + "+".join(f"{'CDEF'[column]}{each}" for each in field_rows)
        sheet.write_formula(row, 2 + column, formula, points, totals[column])
    book.close()


# --- units by figures -------------------------------------------------------------------------------------------

def units_sheet(path, dice, grouped):
    """What a portal exports: one row per unit, totals below, rates as formulas."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Tổng hợp")
    bold = book.add_format({"bold": True, "text_wrap": True})
    whole, percent = book.add_format({"num_format": "#,##0"}), book.add_format({"num_format": "0.00"})
    sheet.write(0, 0, "TỔNG HỢP TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ", bold)
    sheet.write(1, 0, "Từ ngày 15/12/2024 đến ngày 14/12/2025")
    top = 3
    if grouped:
        sheet.merge_range(top, 0, top + 1, 0, "STT", bold)
        sheet.merge_range(top, 1, top + 1, 1, "Cơ quan, đơn vị", bold)
        sheet.merge_range(top, 2, top, 4, "Số hồ sơ tiếp nhận", bold)
        sheet.merge_range(top, 5, top, 6, "Kết quả giải quyết", bold)
        for column, words in enumerate(["Tổng số", "Kỳ trước chuyển sang", "Trong kỳ", "Đã giải quyết", "Đúng hạn"], 2):
            sheet.write(top + 1, column, words, bold)
        sheet.merge_range(top, 7, top + 1, 7, "Tỷ lệ đúng hạn (%)", bold)
        first = top + 2
    else:
        header = ["TT", "Đơn vị", "Tổng số hồ sơ", "Tồn đầu kỳ", "Tiếp nhận mới", "Đã giải quyết", "Giải quyết đúng hạn", "Tỷ lệ (%)"]
        for column, words in enumerate(header):
            sheet.write(top, column, words, bold)
        first = top + 1
    sums = [0] * 5
    names = dice.sample(UNITS, 9)
    for n, name in enumerate(names):
        carried, new = dice.randint(0, 60), dice.randint(50, 9000)
        done = dice.randint(new // 2, new + carried)
        on_time = dice.randint(done * 8 // 10, done)
        figures = [carried + new, carried, new, done, on_time]
        sums = [a + b for a, b in zip(sums, figures)]
        at = first + n
        sheet.write(at, 0, n + 1)
        sheet.write(at, 1, name)
        for column, value in enumerate(figures[1:], 3):
            sheet.write_number(at, column, value, whole)
        sheet.write_formula(at, 2, f"=D{at + 1}+E{at + 1}", whole, figures[0])
        sheet.write_formula(at, 7, f"=ROUND(G{at + 1}/F{at + 1}*100,2)", percent, rounded(on_time, done))
    last = first + len(names)
    sheet.write(last, 1, "Tổng cộng", bold)
    for column in range(5):
        letter = "CDEFG"[column]
        sheet.write_formula(last, 2 + column, f"=SUM({letter}{first + 1}:{letter}{last})", whole, sums[column])
    sheet.write_formula(last, 7, f"=ROUND(G{last + 1}/F{last + 1}*100,2)", percent, rounded(sums[4], sums[3]))
    book.close()


def quarters_book(path, dice):
    """Two periods of one form in one workbook: every figure may differ between them."""
    book = xlsxwriter.Workbook(str(path))
    bold = book.add_format({"bold": True})
    for quarter in ["Quý I", "Quý II"]:
        sheet = book.add_worksheet(quarter)
        sheet.write(0, 0, f"BIỂU MẪU THỐNG KÊ {quarter.upper()} NĂM 2025", bold)
        for column, words in enumerate(["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"]):
            sheet.write(2, column, words, bold)
        for at, (code, title, unit, value) in enumerate(procedures_form(dice), 3):
            shown, number_format = typed(value, "numbers")
            sheet.write_string(at, 0, code)
            sheet.write(at, 1, title)
            sheet.write(at, 2, unit)
            if shown is not None:
                sheet.write(at, 3, shown, book.add_format({"num_format": number_format or "General"}))
    book.close()


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    dice = random.Random(20251121)
    for n in range(12):
        style = ["numbers", "texts", "signs"][n % 3]
        form = FORMS[n % 4]
        statistics_with_openpyxl(folder / f"bieu-mau-{n + 1:02}.xlsx", dice, form, style)
    for n in range(8):
        score_sheet(folder / f"tu-cham-{n + 1:02}.xlsx", dice, n % 2 == 1)
    for n in range(7):
        units_sheet(folder / f"tong-hop-{n + 1:02}.xlsx", dice, n % 2 == 0)
    for n in range(3):
        quarters_book(folder / f"hai-quy-{n + 1:02}.xlsx", dice)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
