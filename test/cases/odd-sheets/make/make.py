"""Makes the sheets in the folder above and, beside each, what a careful clerk reads in it (stated here, never taken from the reader)."""

import json
import os

import openpyxl
import xlsxwriter

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TITLE = [["UBND TỈNH TRƯỜNG SƠN"], ["SỞ NỘI VỤ"], ["BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"], []]
HEADER = ["STT", "Tiêu chí", "Điểm tối đa", "Số liệu kê khai", "Cách tính điểm", "Điểm tự chấm"]
RATE = "Từ 95% trở lên: 2 điểm\nTừ 80% đến dưới 95%: 1 điểm\nDưới 80%: 0 điểm"
YES = "Có: 1 điểm; không: 0 điểm"


def expect(name, items, problems):
    reading = {"items": items, "problems": sorted(problems)}
    with open(os.path.join(HERE, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(reading, file, ensure_ascii=False, indent=1)
        file.write("\n")


def sheet(name, rows, items, problems=(), merges=(), change=None):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Chấm điểm"
    for row in TITLE + rows:
        page.append(row)
    for area in merges:
        page.merge_cells(area)
    if change:
        change(page)
    book.save(os.path.join(HERE, name + ".xlsx"))
    expect(name, items, problems)


def hide_old_scores(page):
    page.column_dimensions["F"].hidden = True


sheet(
    "01-header-per-field",
    [
        ["I. CÔNG TÁC CHỈ ĐẠO (3 điểm)"],
        HEADER,
        [1, "Ban hành kế hoạch", 1, "Có", YES, 1],
        [2, "Nhiệm vụ đúng hạn", 2, "96/100", RATE, 2],
        ["Cộng I", None, 3, None, None, 3],
        [],
        ["II. CẢI CÁCH THỂ CHẾ (3 điểm)"],
        HEADER,
        [1, "Rà soát văn bản", 1, "Có", YES, 1],
        [2, "Xử lý văn bản", 2, "85/100", RATE, 1],
        ["TỔNG CỘNG (I + II)", None, 6, None, None, 5],
    ],
    [
        ["I", "CÔNG TÁC CHỈ ĐẠO (3 điểm)", "3", None, None],
        ["I.1", "Ban hành kế hoạch", "1", "1", "I"],
        ["I.2", "Nhiệm vụ đúng hạn", "2", "2", "I"],
        ["II", "CẢI CÁCH THỂ CHẾ (3 điểm)", "3", None, None],
        ["II.1", "Rà soát văn bản", "1", "1", "II"],
        ["II.2", "Xử lý văn bản", "2", "1", "II"],
    ],
)
sheet(
    "02-rows-counted",
    [
        ["TT", "Nội dung", "Điểm chuẩn", "Đơn vị tự chấm", "Tổ thẩm định"],
        [1, "I. CHỈ ĐẠO", 3, 3, 2],
        [2, "1.1. Kế hoạch", 1, 1, 1],
        [3, "1.2. Nhiệm vụ đúng hạn", 2, 2, 1],
        [4, "II. THỂ CHẾ", 2, 2, 2],
        [5, "2.1. Rà soát", 2, 2, 2],
        [6, "Tổng cộng", 5, 5, 4],
    ],
    [
        ["I", "CHỈ ĐẠO", "3", "3", None],
        ["1.1", "Kế hoạch", "1", "1", "I"],
        ["1.2", "Nhiệm vụ đúng hạn", "2", "2", "I"],
        ["II", "THỂ CHẾ", "2", "2", None],
        ["2.1", "Rà soát", "2", "2", "II"],
    ],
)
sheet(
    "03-two-years",
    [
        ["STT", "Tiêu chí", "Năm 2024", None, "Năm 2025", None],
        [None, None, "Điểm tối đa", "Điểm tự chấm", "Điểm tối đa", "Điểm tự chấm"],
        ["1", "Kế hoạch", 1, 0.5, 2, 1],
        ["2", "Nhiệm vụ", 2, 1, 3, 2],
    ],
    [["1", "Kế hoạch", "2", "1", None], ["2", "Nhiệm vụ", "3", "2", None]],
    ["sheet.column-duplicate"],
    ["C5:D5", "E5:F5", "A5:A6", "B5:B6"],
)
sheet(
    "04-score-merged-over-items",
    [HEADER, ["1", "Kế hoạch", 2, "Có", YES, 2], ["2", "Báo cáo", 1, "Có", YES, None], ["3", "Rà soát", 1, "Có", YES, 1]],
    [["1", "Kế hoạch", "2", None, None], ["2", "Báo cáo", "1", None, None], ["3", "Rà soát", "1", "1", None]],
    ["sheet.merged-over-items"],
    ["F6:F7"],
)
sheet(
    "05-maximum-in-title",
    [
        ["STT", "Nội dung tiêu chí", "Số liệu", "Điểm tự chấm"],
        ["I", "CHỈ ĐẠO (4 điểm)", None, 4],
        ["1", "Kế hoạch (tối đa 01 điểm)", "Có", 1],
        ["2", "Nhiệm vụ: 02 điểm", "96/100", 2],
        ["3", "Báo cáo - 1đ", "Có", 1],
    ],
    [
        ["I", "CHỈ ĐẠO (4 điểm)", "4", "4", None],
        ["1", "Kế hoạch (tối đa 01 điểm)", "1", "1", "I"],
        ["2", "Nhiệm vụ: 02 điểm", "2", "2", "I"],
        ["3", "Báo cáo - 1đ", "1", "1", "I"],
    ],
)
sheet(
    "06-bulleted-parts",
    [
        HEADER,
        ["1", "Công tác tuyên truyền", 2, None, None, 2],
        ["-", "Ban hành kế hoạch tuyên truyền", 0.5, "Có", "Có: 0,5 điểm; không: 0 điểm", 0.5],
        ["-", "Thực hiện từ 4 hình thức", 1.5, "5", "Từ 4 hình thức trở lên: 1,5 điểm; dưới 4: 0 điểm", 1.5],
        ["2", "Báo cáo", 1, "Có", YES, 1],
    ],
    [
        ["1", "Công tác tuyên truyền", "2", "2", None],
        ["1.1", "Ban hành kế hoạch tuyên truyền", "0.5", "0.5", "1"],
        ["1.2", "Thực hiện từ 4 hình thức", "1.5", "1.5", "1"],
        ["2", "Báo cáo", "1", "1", None],
    ],
    ["sheet.code-missing"],
)
sheet(
    "07-who-scores",
    [
        ["STT", "Tiêu chí", "Điểm", None, None],
        [None, None, "Tối đa", "Sở chấm", "Tổ công tác chấm"],
        ["1", "Kế hoạch", 1, 1, 0.5],
        ["2", "Báo cáo", 2, 2, 2],
    ],
    [["1", "Kế hoạch", "1", "1", None], ["2", "Báo cáo", "2", "2", None]],
    ["sheet.column-assumed"],
    ["C5:E5", "A5:A6", "B5:B6"],
)
sheet(
    "08-carried-over",
    [
        HEADER,
        ["I", "CHỈ ĐẠO", 3, None, None, 3],
        ["1", "Kế hoạch", 1, "Có", YES, 1],
        ["", "Cộng mang sang", 1, None, None, 1],
        HEADER,
        ["", "Cộng trang trước", 1, None, None, 1],
        ["2", "Nhiệm vụ", 2, "96/100", RATE, 2],
        ["", "Tổng cộng", 3, None, None, 3],
    ],
    [["I", "CHỈ ĐẠO", "3", "3", None], ["1", "Kế hoạch", "1", "1", "I"], ["2", "Nhiệm vụ", "2", "2", "I"]],
)
sheet(
    "09-notes-below",
    [
        HEADER,
        ["1", "Kế hoạch", 1, "Có", YES, 1],
        ["2", "Báo cáo", 1, "Có", YES, 1],
        [],
        ["Ghi chú:"],
        ["1. Điểm tự chấm làm tròn 2 chữ số thập phân."],
        ["2. Tài liệu kiểm chứng gửi kèm 02 bản."],
        ["3.", "Đơn vị nộp trước ngày 15/12/2025"],
    ],
    [["1", "Kế hoạch", "1", "1", None], ["2", "Báo cáo", "1", "1", None]],
)
sheet(
    "10-adjusted-beside-hidden",
    [HEADER + ["Điểm tự chấm điều chỉnh"], ["1", "Kế hoạch", 1, "Có", YES, 0, 1], ["2", "Báo cáo", 1, "Có", YES, 0, 1]],
    [["1", "Kế hoạch", "1", "1", None], ["2", "Báo cáo", "1", "1", None]],
    ["sheet.column-duplicate", "sheet.hidden-columns"],
    change=hide_old_scores,
)
sheet(
    "11-titles-in-steps",
    [
        ["Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa", "Tự chấm"],
        ["1. CHỈ ĐẠO", None, None, 3, 3],
        [None, "1.1. Kế hoạch", None, 1, 1],
        [None, None, "1.1.1. Ban hành", 0.5, 0.5],
        [None, None, "1.1.2. Gửi", 0.5, 0.5],
        [None, "1.2. Báo cáo", None, 2, 2],
    ],
    [
        ["1", "CHỈ ĐẠO", "3", "3", None],
        ["1.1", "Kế hoạch", "1", "1", "1"],
        ["1.1.1", "Ban hành", "0.5", "0.5", "1.1"],
        ["1.1.2", "Gửi", "0.5", "0.5", "1.1"],
        ["1.2", "Báo cáo", "2", "2", "1"],
    ],
)
sheet(
    "12-titles-merged-downwards",
    [
        ["Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa", "Tự chấm"],
        ["CHỈ ĐẠO", "Kế hoạch", "Ban hành", 0.5, 0.5],
        [None, None, "Gửi", 0.5, 0.5],
        [None, "Báo cáo", "Đúng hạn", 2, 2],
        ["THỂ CHẾ", "Rà soát", "Kế hoạch rà soát", 1, 1],
    ],
    [
        ["1", "CHỈ ĐẠO", None, None, None],
        ["1.1", "Kế hoạch", None, None, "1"],
        ["1.1.1", "Ban hành", "0.5", "0.5", "1.1"],
        ["1.1.2", "Gửi", "0.5", "0.5", "1.1"],
        ["1.2", "Báo cáo", None, None, "1"],
        ["1.2.1", "Đúng hạn", "2", "2", "1.2"],
        ["2", "THỂ CHẾ", None, None, None],
        ["2.1", "Rà soát", None, None, "2"],
        ["2.1.1", "Kế hoạch rà soát", "1", "1", "2.1"],
    ],
    ["sheet.codes-generated"],
    ["A6:A8", "B6:B7"],
)
sheet(
    "13-deductions-below-zero",
    [
        HEADER,
        ["1", "Kế hoạch", 1, "Có", YES, 1],
        ["B", "CÁC NỘI DUNG TRỪ ĐIỂM", -3, None, None, -0.5],
        ["1", "Chậm báo cáo", -1, "2", "Mỗi báo cáo chậm trừ 0,25 điểm, trừ tối đa 1 điểm", -0.5],
        ["2", "Bị phê bình", -2, "0", "Mỗi lần bị phê bình trừ 1 điểm, tối đa 2 điểm", 0],
    ],
    [
        ["1", "Kế hoạch", "1", "1", None],
        ["B", "CÁC NỘI DUNG TRỪ ĐIỂM", "-3", "-0.5", None, "penalty"],
        ["B.1", "Chậm báo cáo", "-1", "-0.5", "B", "penalty"],
        ["B.2", "Bị phê bình", "-2", "0", "B", "penalty"],
    ],
)
sheet(
    "14-line-between-tables",
    [
        ["PHẦN I. TỰ CHẤM"],
        HEADER,
        [1, "Chỉ đạo", 3, None, None, 2],
        ["1.1", "Kế hoạch", 1, "Có", YES, 1],
        ["PHẦN II. CÁC TIÊU CHÍ KHÁC"],
        HEADER,
        ["1.2", "Một cửa", 2, "85/100", RATE, 1],
    ],
    [["1", "Chỉ đạo", "3", "2", None], ["1.1", "Kế hoạch", "1", "1", "1"], ["1.2", "Một cửa", "2", "1", "1"]],
    ["sheet.row-caption"],
)


def marks(name):
    """Notes' marks above the line and words crossed out, in the runs of a cell."""
    book = xlsxwriter.Workbook(os.path.join(HERE, name + ".xlsx"))
    page = book.add_worksheet("Chấm điểm")
    raised, crossed = book.add_format({"font_script": 1}), book.add_format({"font_strikeout": True})
    rows = TITLE + [HEADER, ["1", "Kế hoạch", None, "Có", YES, None], ["2", "Báo cáo", 2, None, RATE, 2], ["3", "Đề án", 1, "Có", YES, None]]
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                page.write(at, column, value)
    page.write_rich_string("C6", "1", raised, "(1)")
    page.write_rich_string("F6", "1,0", raised, "2")
    page.write_rich_string("D7", crossed, "9", "96/100")
    page.write("F8", 1, crossed)
    book.close()
    expect(
        name,
        [["1", "Kế hoạch", None, None, None], ["2", "Báo cáo", "2", "2", None], ["3", "Đề án", "1", "1", None]],
        ["sheet.number-unreadable", "sheet.struck-text"],
    )


marks("15-marks-in-runs")
