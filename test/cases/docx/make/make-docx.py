"""Makes the documents in the folder above and, beside each, what a careful clerk reads in it.

Python's own library is enough but for *-python-docx*, which needs that package. The expected readings are stated here, not
computed from the documents.
"""

import json
import os
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADING = ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"]


def run(text, font=None, bold=False, extra=""):
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>' if font else ""
    return f'<w:r><w:rPr>{fonts}{"<w:b/>" if bold else ""}{extra}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def par(*content, props=""):
    inner = "".join(one if one.startswith("<") else run(one) for one in content)
    return f"<w:p><w:pPr>{props}</w:pPr>{inner}</w:p>"


def numbered(number, level, *content):
    props = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return par(*content, props=props)


def cell(*blocks, span=1, merge=None, props=""):
    inner = "".join(one if one.startswith("<w:p") or one.startswith("<w:tbl") else par(one) for one in blocks)
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    down = {None: "", "start": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}[merge]
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{spans}{down}{props}</w:tcPr>{inner or "<w:p/>"}</w:tc>'


def row(*cells, props=""):
    inner = "".join(one if one.startswith("<w:tc") or one.startswith("<w:sdt") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{props}</w:trPr>{inner}</w:tr>"


def table(columns, *rows):
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f'<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


def document(body):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}" xmlns:m="{M}"><w:body>{body}<w:sectPr/></w:body></w:document>'


def styles(normal="Times New Roman"):
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'
        f'</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        f'<w:rPr><w:rFonts w:ascii="{normal}" w:hAnsi="{normal}"/></w:rPr></w:style>'
        f'<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/>'
        f"</w:numPr></w:pPr></w:style></w:styles>"
    )


def levels(*formats):
    return "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(formats)
    )


NUMBERING = (
    f'<w:numbering xmlns:w="{W}">'
    f'<w:abstractNum w:abstractNumId="7">{levels(("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."))}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="8">{levels(("bullet", "&#xF0B7;"))}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="9">{levels(("lowerLetter", "%1)"))}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    "</w:numbering>"
)


def package(name, body, normal="Times New Roman", main="word/document.xml"):
    folder = os.path.dirname(main)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{main}"/></Relationships>',
        main: document(body),
        f"{folder}/_rels/{os.path.basename(main)}.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
        f"{folder}/styles.xml": styles(normal),
        f"{folder}/numbering.xml": NUMBERING,
    }
    with zipfile.ZipFile(os.path.join(HERE, name + ".docx"), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0)), content)


def expect(name, **reading):
    with open(os.path.join(HERE, name + ".json"), "w", encoding="utf-8") as file:
        json.dump(reading, file, ensure_ascii=False, indent=1)
        file.write("\n")


LETTERHEAD = table(
    2,
    row(cell("UBND TỈNH TRƯỜNG SƠN", "SỞ NỘI VỤ"), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
)
LEFT, RIGHT = "UBND TỈNH TRƯỜNG SƠN\nSỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def annex():
    """A decision's annex: letterhead, title, header in two rows, spans both ways, spaces that do not break."""
    name = "01-annex"
    body = (
        LETTERHEAD
        + par("PHỤ LỤC BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025")
        + par("(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2025)")
        + par("")
        + table(
            4,
            row(cell("STT", merge="start"), cell("Tiêu chí", merge="start"), cell("Thang điểm", span=2)),
            row(cell(merge="on"), cell(merge="on"), "Điểm tối đa", "Cách tính điểm"),
            row("1", "Công tác chỉ đạo", "3", ""),
            row("1.1", "Ban hành kế hoạch", "1,5", cell("- Có: 1,5 điểm", "- Không: 0 điểm")),
            row("1.2", "Tỷ lệ nhiệm\u00a0vụ hoàn thành", "1,5", cell("- Từ 95% trở lên: 1,5 điểm", "- Dưới 95%: 0 điểm")),
            row(cell("Tổng cộng", span=2), "3", ""),
        )
        + table(2, row("Nơi nhận: Như trên", "TM. ỦY BAN NHÂN DÂN"))
    )
    package(name, body)
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    [LEFT, None, None, RIGHT],
                    ["PHỤ LỤC BỘ TIÊU CHÍ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
                    ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2025)"],
                    ["STT", "Tiêu chí", "Thang điểm"],
                    [None, None, "Điểm tối đa", "Cách tính điểm"],
                    ["1", "Công tác chỉ đạo", "3"],
                    ["1.1", "Ban hành kế hoạch", "1,5", "- Có: 1,5 điểm\n- Không: 0 điểm"],
                    ["1.2", "Tỷ lệ nhiệm\u00a0vụ hoàn thành", "1,5", "- Từ 95% trở lên: 1,5 điểm\n- Dưới 95%: 0 điểm"],
                    ["Tổng cộng", None, "3"],
                ],
                "merges": ["A4:A5", "A9:B9", "B4:B5", "C4:D4"],
            }
        ],
        items=[["1", "Công tác chỉ đạo", "3"], ["1.1", "Ban hành kế hoạch", "1.5"], ["1.2", "Tỷ lệ nhiệm vụ hoàn thành", "1.5"]],
        about={"agency": "SỞ NỘI VỤ", "year": 2025, "decisions": ["12/QĐ-UBND"]},
    )


def tracked():
    """Tracked changes, hidden text, a field, a link and a content control: only what the final text shows counts."""
    name = "02-tracked-changes"
    mark = 'w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"'
    changed = par(
        run("Điểm tối đa là "),
        f'<w:del {mark}><w:r><w:delText>5</w:delText></w:r></w:del>',
        f'<w:ins {mark}>{run("2")}</w:ins>',
        f'<w:moveFrom {mark}>{run(" bỏ")}</w:moveFrom><w:moveTo {mark}>{run(" giữ")}</w:moveTo>',
    )
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("4") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    gone = f'<w:p><w:pPr><w:rPr><w:del {mark}/></w:rPr></w:pPr><w:del {mark}><w:r><w:delText>dòng bỏ</w:delText></w:r></w:del></w:p>'
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{cell('Trong ô nhập')}</w:sdtContent></w:sdt>"
    body = table(
        3,
        row("A", changed and cell(changed), cell(par(run("hiện"), run(" ẩn", extra="<w:vanish/>")))),
        row("bỏ", "cả", "dòng", props=f"<w:del {mark}/>"),
        row("mới", cell(gone, "còn lại"), cell(par(field)), props=f"<w:ins {mark}/>"),
        row("B", control, cell(par(f'<w:hyperlink w:anchor="x">{run("liên kết")}</w:hyperlink>'))),
        row(cell("C", props=f"<w:cellDel {mark}/>"), "sau ô bỏ", "x"),
    )
    package(name, body)
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    ["A", "Điểm tối đa là 2 giữ", "hiện"],
                    ["mới", "còn lại", "4"],
                    ["B", "Trong ô nhập", "liên kết"],
                    [None, "sau ô bỏ", "x"],
                ],
                "merges": [],
            }
        ],
    )


def legacy():
    """TCVN3 by the font of the normal style, beside runs in Times New Roman."""
    name = "03-tcvn3"
    body = table(
        4,
        row(*[cell(par(run(text, bold=True))) for text in ["STT", "Tiªu chÝ", "§iÓm tèi ®a", "C¸ch tÝnh ®iÓm"]]),
        row("1", "C¶i c¸ch thÓ chÕ", "2", ""),
        row("1.1", cell(par(run("Ban hành kế hoạch", font="Times New Roman"))), "2", cell("- Cã: 2 ®iÓm", "- Kh«ng: 0 ®iÓm")),
    )
    package(name, body, normal=".VnTime")
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    ["STT", "Tiªu chÝ", "§iÓm tèi ®a", "C¸ch tÝnh ®iÓm"],
                    ["1", "C¶i c¸ch thÓ chÕ", "2"],
                    ["1.1", "Ban hành kế hoạch", "2", "- Cã: 2 ®iÓm\n- Kh«ng: 0 ®iÓm"],
                ],
                "merges": [],
            }
        ],
        items=[["1", "Cải cách thể chế", "2"], ["1.1", "Ban hành kế hoạch", "2"]],
        fonts={"B2": ".VnTime", "B3": "Times New Roman"},
    )


def lists():
    """Automatic numbers: roman, decimal of two levels, letters by a style and restarted, bullets; an empty numbered cell."""
    name = "04-numbering"
    style = '<w:pStyle w:val="Muc"/>'
    body = table(
        4,
        row(*HEADING),
        row(cell(numbered(1, 0)), "Chỉ đạo điều hành", "2", ""),
        row(cell(numbered(1, 1)), "Kế hoạch", "1", cell(numbered(2, 0, "Có: 1 điểm"), numbered(2, 0, "Không: 0 điểm"))),
        row(cell(numbered(1, 1)), "Báo cáo", "1", cell(par("Đủ: 1 điểm", props=style), par("Thiếu: 0 điểm", props=style))),
        row(cell(numbered(1, 0)), "Thể chế", "1", ""),
        row(cell(numbered(1, 1)), "Rà soát", "1", cell(numbered(4, 0, "Có: 1 điểm"), numbered(4, 0, "Không: 0 điểm"))),
    )
    package(name, body)
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    HEADING,
                    ["I.", "Chỉ đạo điều hành", "2"],
                    ["1.", "Kế hoạch", "1", "- Có: 1 điểm\n- Không: 0 điểm"],
                    ["2.", "Báo cáo", "1", "a) Đủ: 1 điểm\nb) Thiếu: 0 điểm"],
                    ["II.", "Thể chế", "1"],
                    ["1.", "Rà soát", "1", "a) Có: 1 điểm\nb) Không: 0 điểm"],
                ],
                "merges": [],
            }
        ],
    )


def contents():
    """A scale in a table of its own, symbols, tabs, line breaks, an equation, a hyphen that does not break."""
    name = "05-cell-contents"
    scale = table(2, row("Từ 95% trở lên", "1,0"), row("Dưới 95%", "0"))
    symbols = par(
        run("Tỷ lệ "),
        '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>',
        run(" 80%"),
        '<w:r><w:br/></w:r><w:r><w:tab/></w:r>',
        run("a"),
        '<w:r><w:sym w:font="Symbol" w:char="F0B4"/></w:r>',
        run("b 2021"),
        "<w:r><w:noBreakHyphen/></w:r>",
        run("2025 \uf0fc", font="Wingdings"),
    )
    plus = '<m:r><m:t>a+b</m:t></m:r>'
    equation = par(
        run("Điểm = "),
        f'<m:oMath><m:f><m:num>{plus}</m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f><m:r><m:t>×100</m:t></m:r></m:oMath>',
    )
    body = table(2, row(cell(scale, ""), cell(symbols)), row(cell(equation), cell("trên", "", "dưới")), row("x", ""), row("y", ""), row("z", ""))
    package(name, body, main="van-ban/noi-dung.xml")
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    ["Từ 95% trở lên: 1,0\nDưới 95%: 0", "Tỷ lệ ≥ 80%\n\ta×b 2021-2025 ✓"],
                    ["Điểm = (a+b)/c×100", "trên\n\ndưới"],
                    ["x"],
                    ["y"],
                    ["z"],
                ],
                "merges": [],
            }
        ],
    )


def several():
    """Two annexes on pages of their own, the first cut into two tables; a signature belongs to the annex it follows."""
    name = "06-two-annexes"
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    body = (
        par("PHỤ LỤC I: BỘ TIÊU CHÍ CẤP SỞ NĂM 2025")
        + table(4, row(*HEADING), row("1", "Kế hoạch", "1", "Có: 1; không: 0"))
        + par("")
        + table(4, row("2", "Báo cáo", "1", "Có: 1; không: 0"))
        + table(2, row("Nơi nhận", "CHỦ TỊCH"))
        + page
        + par("PHỤ LỤC II: BỘ TIÊU CHÍ CẤP XÃ NĂM 2025")
        + table(4, row(*HEADING), row("1", "Một cửa", "2", "Có: 2; không: 0", props='<w:gridAfter w:val="0"/>'))
    )
    package(name, body)
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    ["PHỤ LỤC I: BỘ TIÊU CHÍ CẤP SỞ NĂM 2025"],
                    HEADING,
                    ["1", "Kế hoạch", "1", "Có: 1; không: 0"],
                    ["2", "Báo cáo", "1", "Có: 1; không: 0"],
                ],
                "merges": [],
            },
            {
                "sheet": "Bảng 2",
                "rows": [
                    ["PHỤ LỤC II: BỘ TIÊU CHÍ CẤP XÃ NĂM 2025"],
                    HEADING,
                    ["1", "Một cửa", "2", "Có: 2; không: 0"],
                ],
                "merges": [],
            },
        ],
    )


def odd_spans():
    """Columns left out before a row, a merge that changes its width, cells merged the old way across."""
    name = "07-odd-spans"
    body = table(
        3,
        row(cell("a", merge="start"), cell("b", span=2)),
        row(cell("đi tiếp", span=2, merge="on"), "c"),
        row("d", "e", props='<w:gridBefore w:val="1"/>'),
        row(cell("f", props='<w:hMerge w:val="restart"/>'), cell("", props='<w:hMerge w:val="continue"/>'), "g"),
        row(cell("h", merge="start"), "i", "k", props="<w:hidden/>"),
        row(cell(merge="on"), "l", "m"),
        row(cell("", merge="on"), "n", "o"),
    )
    package(name, body)
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [
                    ["a", "b"],
                    ["đi tiếp", None, "c"],
                    [None, "d", "e"],
                    ["f", None, "g"],
                    ["h", "i", "k"],
                    [None, "l", "m"],
                    [None, "n", "o"],
                ],
                "merges": ["A2:B2", "A4:B4", "A5:A7", "B1:C1"],
                "hiddenRows": [5],
            }
        ],
    )


SELF_SCORE = [
    ["STT", "Tiêu chí", "Điểm", None, "Cách tính điểm", "Số liệu"],
    [None, None, "Điểm tối đa", "Tự chấm"],
    ["1", "Chỉ đạo điều hành", "3", "2"],
    ["1.1", "Ban hành kế hoạch", "1", "1", "- Có: 1 điểm\n- Không: 0 điểm", "Có"],
    ["1.2", "Tỷ lệ nhiệm vụ hoàn thành", "2", "1", "- Từ 95% trở lên: 2 điểm\n- Từ 80% đến dưới 95%: 1 điểm\n- Dưới 80%: 0 điểm", "85/100"],
]


def by_python_docx():
    """A self-score sheet as python-docx writes it, on its own template, with merged header cells."""
    try:
        import docx
    except ImportError:
        print("python-docx is not installed: its document stays as it is")
        return
    name = "08-self-score-python-docx"
    written = docx.Document()
    title = "BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"
    written.add_paragraph("SỞ TÀI CHÍNH")
    written.add_heading(title, level=1)
    grid = written.add_table(rows=len(SELF_SCORE), cols=6, style="Table Grid")
    for at, values in enumerate(SELF_SCORE):
        for column, value in enumerate(values):
            if value is not None:
                grid.cell(at, column).text = value
    for area in [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3), (0, 4, 1, 4), (0, 5, 1, 5)]:
        top, left, bottom, right = area
        grid.cell(top, left).merge(grid.cell(bottom, right))
    written.save(os.path.join(HERE, name + ".docx"))
    expect(
        name,
        sheets=[
            {
                "sheet": "Bảng 1",
                "rows": [["SỞ TÀI CHÍNH"], [title], *SELF_SCORE],
                "merges": ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"],
            }
        ],
        items=[["1", "Chỉ đạo điều hành", "3"], ["1.1", "Ban hành kế hoạch", "1"], ["1.2", "Tỷ lệ nhiệm vụ hoàn thành", "2"]],
        about={"agency": "SỞ TÀI CHÍNH", "year": 2025, "decisions": []},
    )


if __name__ == "__main__":
    for make in [annex, tracked, legacy, lists, contents, several, odd_spans, by_python_docx]:
        make()
