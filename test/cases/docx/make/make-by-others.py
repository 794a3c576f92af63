"""Makes the documents that LibreOffice Writer and python-docx write (`*-writer`, `*-python-docx`), with what a careful clerk reads.

Writer is given a page or a document and saves it in its own way; what it saves is what its users send. Needs soffice with
Writer, and python-docx (run with the system's Python).
"""

import importlib
import os
import subprocess
import sys
import tempfile

import docx
from docx.enum.text import WD_BREAK

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
parts = importlib.import_module("make-docx")
run, par, numbered, cell, row, table, expect = (
    getattr(parts, name) for name in ["run", "par", "numbered", "cell", "row", "table", "expect"]
)
HERE, HEADING = parts.HERE, parts.HEADING
TITLE = "BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"
YES_NO = "Có: 1 điểm; không: 0 điểm"
MARK = 'w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"'
PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def save_by_writer(source, kind):
    """Writer opens `source` and saves it as a document beside the others."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        if kind == "html":
            command.append("--infilter=HTML (StarWriter)")
        command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", HERE, source]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def by_writer(name, body, normal="Times New Roman"):
    with tempfile.TemporaryDirectory() as folder:
        parts.HERE = folder
        parts.package(name, body, normal=normal)
        parts.HERE = HERE
        save_by_writer(os.path.join(folder, name + ".docx"), "docx")


def page_by_writer(name, page):
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, name + ".html")
        with open(source, "w", encoding="utf-8") as file:
            file.write(page)
        save_by_writer(source, "html")


def sheet(*rows, merges=(), name="Bảng 1"):
    return {"sheet": name, "rows": [list(one) for one in rows], "merges": sorted(merges)}


def deleted(text):
    return f'<w:del {MARK}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def inserted(text):
    return f"<w:ins {MARK}>{run(text)}</w:ins>"


def web_page():
    """A page pasted into Writer: spans both ways, lists, a header repeated on each page, a footnote, text in several runs."""
    name = "09-web-page-writer"
    note = (
        '<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></sup>'
    )
    page_by_writer(
        name,
        f"""<html><head><meta charset="utf-8"></head><body><p>{TITLE}</p>
<table border="1"><thead>
<tr><th rowspan="2">STT</th><th rowspan="2">Lĩnh vực, tiêu chí,<br>tiêu chí thành phần</th><th colspan="2">Thang điểm</th><th rowspan="2">Tài liệu<br>kiểm chứng</th></tr>
<tr><th>Điểm tối đa</th><th>Cách tính điểm</th></tr></thead><tbody>
<tr><td><b>I</b></td><td><b>CÔNG TÁC CHỈ ĐẠO</b></td><td>3,5</td><td></td><td></td></tr>
<tr><td>1</td><td>Ban hành <i>kế</i> ho<b>ạch</b></td><td>1,5{note}</td><td><ul><li>Có: 1,5 điểm</li><li>Không: 0 điểm</li></ul></td><td rowspan="2">Văn bản<br>Báo cáo</td></tr>
<tr><td>2</td><td>Tỷ lệ nhiệm&nbsp;vụ hoàn thành</td><td>2</td><td><ol><li>Từ 95% trở lên: 2 điểm</li><li>Dưới 95%: 0 điểm</li></ol></td></tr>
<tr><td colspan="2">Tổng cộng</td><td>3,5</td><td></td><td></td></tr>
</tbody></table><p>Ghi chú: phụ lục này có 01 trang.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Theo Quyết định số 12/QĐ-UBND</p></div>
</body></html>""",
    )
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                ["STT", "Lĩnh vực, tiêu chí,\ntiêu chí thành phần", "Thang điểm", None, "Tài liệu\nkiểm chứng"],
                [None, None, "Điểm tối đa", "Cách tính điểm"],
                ["I", "CÔNG TÁC CHỈ ĐẠO", "3,5"],
                ["1", "Ban hành kế hoạch", "1,5", "- Có: 1,5 điểm\n- Không: 0 điểm", "Văn bản\nBáo cáo"],
                ["2", "Tỷ lệ nhiệm\u00a0vụ hoàn thành", "2", "1. Từ 95% trở lên: 2 điểm\n2. Dưới 95%: 0 điểm"],
                ["Tổng cộng", None, "3,5"],
                merges=["A2:A3", "B2:B3", "C2:D2", "E2:E3", "E5:E6", "A7:B7"],
            )
        ],
        items=[["I", "CÔNG TÁC CHỈ ĐẠO", "3.5"], ["1", "Ban hành kế hoạch", "1.5"], ["2", "Tỷ lệ nhiệm vụ hoàn thành", "2"]],
    )


def tracked():
    """A draft with tracked changes, line breaks and tabs."""
    name = "10-tracked-changes-writer"
    scale = (par("- Có: ", deleted("1,5"), inserted("2"), " điểm"), par("- Không: 0 điểm"))
    by_writer(
        name,
        par(TITLE)
        + table(
            4,
            row(*HEADING, props="<w:tblHeader/>"),
            row("1", "Chỉ đạo điều hành", cell(par(deleted("5"), inserted("4"))), ""),
            row("1.1", cell(par("Ban hành ", inserted("và công bố "), "kế hoạch")), "2", cell(*scale)),
            row("1.2", "Tỷ lệ nhiệm vụ", "2", cell(par("Từ 95% trở lên:", "<w:r><w:tab/></w:r>", "2 điểm", "<w:r><w:br/></w:r>", "Dưới 95%: 0 điểm"))),
            row(cell("Tổng", span=2), "4", ""),
        ),
    )
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                HEADING,
                ["1", "Chỉ đạo điều hành", "4"],
                ["1.1", "Ban hành và công bố kế hoạch", "2", "- Có: 2 điểm\n- Không: 0 điểm"],
                ["1.2", "Tỷ lệ nhiệm vụ", "2", "Từ 95% trở lên:\t2 điểm\nDưới 95%: 0 điểm"],
                ["Tổng", None, "4"],
                merges=["A6:B6"],
            )
        ],
        items=[["1", "Chỉ đạo điều hành", "4"], ["1.1", "Ban hành và công bố kế hoạch", "2"], ["1.2", "Tỷ lệ nhiệm vụ", "2"]],
    )


def lists():
    """Codes and scales numbered by the program, in Writer's own lists."""
    name = "11-lists-writer"
    letters = lambda number: cell(numbered(number, 0, "Có: 1 điểm"), numbered(number, 0, "Không: 0 điểm"))
    by_writer(
        name,
        par(TITLE)
        + table(
            4,
            row(*HEADING),
            row(cell(numbered(1, 0)), "Chỉ đạo", "2", ""),
            row(cell(numbered(1, 2)), "Kế hoạch", "1", letters(3)),
            row(cell(numbered(1, 2)), "Báo cáo", "1", letters(2)),
            row(cell(numbered(1, 0)), "Thể chế", "1", ""),
            row(cell(numbered(1, 2)), "Rà soát", "1", letters(4)),
        ),
    )
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                HEADING,
                ["I.", "Chỉ đạo", "2"],
                ["1.1.", "Kế hoạch", "1", "a) Có: 1 điểm\nb) Không: 0 điểm"],
                ["1.2.", "Báo cáo", "1", "- Có: 1 điểm\n- Không: 0 điểm"],
                ["II.", "Thể chế", "1"],
                ["1.1.", "Rà soát", "1", "a) Có: 1 điểm\nb) Không: 0 điểm"],
            )
        ],
    )


def nested():
    """Scales in tables of their own: two columns, and three with a header; all of it in a frame of one cell."""
    name = "12-nested-writer"
    scale = table(2, row("Từ 95% trở lên", "2,0"), row("Từ 80% đến dưới 95%", "1,0"), row("Dưới 80%", "0"))
    headed = table(3, row("Mức", "Tỷ lệ", "Điểm"), row("1", "Từ 95% trở lên", "1"), row("2", "Dưới 95%", "0"))
    inner = table(4, row(*HEADING), row("1", "Nhiệm vụ", "2", cell("Thang điểm:", scale, "")), row("2", "Hồ sơ", "1", cell(headed, "")))
    by_writer(name, par(TITLE) + table(1, row(cell(par("(Ban hành kèm theo Quyết định số 12/QĐ-UBND)"), inner, ""))))
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                ["(Ban hành kèm theo Quyết định số 12/QĐ-UBND)"],
                HEADING,
                ["1", "Nhiệm vụ", "2", "Thang điểm:\nTừ 95% trở lên: 2,0\nTừ 80% đến dưới 95%: 1,0\nDưới 80%: 0"],
                ["2", "Hồ sơ", "1", "Từ 95% trở lên: 1\nDưới 95%: 0"],
            )
        ],
        items=[["1", "Nhiệm vụ", "2"], ["2", "Hồ sơ", "1"]],
    )


def marks():
    """Marks of notes above the line, words and a number crossed out."""
    name = "13-marks-writer"
    raised, crossed = '<w:vertAlign w:val="superscript"/>', "<w:strike/>"
    by_writer(
        name,
        par(TITLE)
        + table(
            4,
            row(*HEADING),
            row("1", cell(par("Kế hoạch", run("1", extra=raised))), cell(par("2,5", run("1", extra=raised))), "Có: 2,5 điểm; không: 0 điểm"),
            row("2", "Trụ sở", "1", cell(par("Trên 100 m", run("2", extra=raised), ": 1 điểm; còn lại: 0 điểm"))),
            row("3", "Báo cáo", cell(par(run("15", extra=crossed), "1")), cell(par("Từ ", run("90", extra=crossed), "95% trở lên: 1 điểm; dưới 95%: 0 điểm"))),
            row(cell(par(run("4", extra=crossed))), cell(par(run("Mục đã bỏ", extra=crossed))), cell(par(run("1", extra=crossed))), ""),
        ),
    )
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                HEADING,
                ["1", "Kế hoạch¹", "2,5¹", "Có: 2,5 điểm; không: 0 điểm"],
                ["2", "Trụ sở", "1", "Trên 100 m²: 1 điểm; còn lại: 0 điểm"],
                ["3", "Báo cáo", "1", "Từ 95% trở lên: 1 điểm; dưới 95%: 0 điểm"],
                ["4", "Mục đã bỏ", "1"],
            )
        ],
        problems=[["sheet.number-unreadable", "C3"], ["sheet.struck-text", "C5"]],
    )


def tcvn3():
    """TCVN3 by the font of each run, as Writer keeps it."""
    name = "14-tcvn3-writer"
    old = lambda text: par(run(text, font=".VnTime"))
    by_writer(
        name,
        old("Bé tiªu chÝ chØ sè c¶i c¸ch hµnh chÝnh n¨m 2025")
        + table(
            4,
            row(*[cell(old(text)) for text in ["STT", "Tiªu chÝ", "§iÓm tèi ®a", "C¸ch tÝnh ®iÓm"]]),
            row("1", cell(old("C¶i c¸ch thÓ chÕ")), "2", ""),
            row("1.1", cell(old("Ban hµnh kÕ ho¹ch")), "2", cell(old("- Cã: 2 ®iÓm"), old("- Kh«ng: 0 ®iÓm"))),
        ),
    )
    expect(
        name,
        sheets=[
            sheet(
                ["Bé tiªu chÝ chØ sè c¶i c¸ch hµnh chÝnh n¨m 2025"],
                ["STT", "Tiªu chÝ", "§iÓm tèi ®a", "C¸ch tÝnh ®iÓm"],
                ["1", "C¶i c¸ch thÓ chÕ", "2"],
                ["1.1", "Ban hµnh kÕ ho¹ch", "2", "- Cã: 2 ®iÓm\n- Kh«ng: 0 ®iÓm"],
            )
        ],
        items=[["1", "Cải cách thể chế", "2"], ["1.1", "Ban hành kế hoạch", "2"]],
    )


FIRST = [["1", "Chỉ đạo", "3"], ["1.1", "Kế hoạch", "1", YES_NO], ["1.2", "Báo cáo", "1", YES_NO]]
SECOND = [["1.3", "Một cửa", "1", YES_NO], ["2", "Thể chế", "1"], ["2.1", "Rà soát", "1", YES_NO]]
BOTH = [["1", "Chỉ đạo", "3"], ["1.1", "Kế hoạch", "1"], ["1.2", "Báo cáo", "1"], ["1.3", "Một cửa", "1"], ["2", "Thể chế", "1"], ["2.1", "Rà soát", "1"]]


def cut_in_two():
    """One table cut by a line of its own, the header typed again."""
    name = "15-cut-in-two-writer"
    filled = lambda rows: "".join(row(*[*one, *[""] * (4 - len(one))]) for one in rows)
    between = "PHẦN II. CÁC TIÊU CHÍ KHÁC"
    by_writer(name, par(TITLE) + table(4, row(*HEADING), filled(FIRST)) + par(between) + table(4, row(*HEADING), filled(SECOND)))
    expect(name, sheets=[sheet([TITLE], HEADING, *FIRST, [between], HEADING, *SECOND)], items=BOTH, problems=[["sheet.row-caption", "A6"]])


def filled_table(written, rows):
    grid = written.add_table(rows=len(rows), cols=4)
    for at, values in enumerate(rows):
        for column, value in enumerate(values):
            grid.cell(at, column).text = value or ""
    return grid


def cut_by_python_docx():
    """The same cut by a page break, as python-docx writes it."""
    name = "16-cut-by-page-python-docx"
    written = docx.Document()
    written.add_paragraph(TITLE)
    filled_table(written, [HEADING, *FIRST])
    written.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    filled_table(written, [HEADING, *SECOND])
    written.save(os.path.join(HERE, name + ".docx"))
    expect(name, sheets=[sheet([TITLE], HEADING, *FIRST, HEADING, *SECOND)], items=BOTH)


def cells_by_python_docx():
    """Lists by style, text in several runs with tabs and line breaks, a scale in a table of its own."""
    name = "17-cells-python-docx"
    written = docx.Document()
    written.add_heading(TITLE, level=1)
    grid = filled_table(written, [HEADING, ["1", "", "2"], ["2", "Hồ sơ", "1"], ["3", "Báo cáo", "1", YES_NO]])
    title = grid.cell(1, 1).paragraphs[0]
    for text in ["Ban ", "hành kế", " hoạch"]:
        title.add_run(text).bold = text == "hành kế"
    scale = grid.cell(1, 3)
    scale.paragraphs[0].style = "List Bullet"
    scale.paragraphs[0].add_run("Có:").add_tab()
    scale.paragraphs[0].add_run("2 điểm")
    scale.add_paragraph("Không: 0 điểm", style="List Bullet")
    inner = grid.cell(2, 3).add_table(rows=2, cols=2)
    for at, (words, points) in enumerate([("Từ 95% trở lên", "1"), ("Dưới 95%", "0")]):
        inner.cell(at, 0).text, inner.cell(at, 1).text = words, points
    grid.cell(3, 0).text = ""
    grid.cell(3, 0).paragraphs[0].style = "List Number"
    written.save(os.path.join(HERE, name + ".docx"))
    expect(
        name,
        sheets=[
            sheet(
                [TITLE],
                HEADING,
                ["1", "Ban hành kế hoạch", "2", "- Có:\t2 điểm\n- Không: 0 điểm"],
                ["2", "Hồ sơ", "1", "Từ 95% trở lên: 1\nDưới 95%: 0"],
                ["1.", "Báo cáo", "1", YES_NO],
            )
        ],
    )


if __name__ == "__main__":
    for make in [web_page, tracked, lists, nested, marks, tcvn3, cut_in_two, cut_by_python_docx, cells_by_python_docx]:
        make()
