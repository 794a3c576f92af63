"""Parts written by hand, as other generators do: prefixed names, inline strings, rich text, absolute targets, no results."""

import zipfile
from xml.sax.saxutils import escape, quoteattr

from sheet import address, column_name

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def write(sheet, path, seed):
    prefix = "x:" if seed % 2 else ""
    styles = {}
    page = page_xml(sheet, prefix, styles, seed)
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships([("officeDocument", "/xl/workbook.xml")]),
        "xl/workbook.xml": tag(prefix, "workbook", f'<{prefix}sheets><{prefix}sheet name={quoteattr(sheet.name)} sheetId="7" r:id="rId1"/></{prefix}sheets>'),
        "xl/_rels/workbook.xml.rels": relationships([("worksheet", "/xl/worksheets/trang.xml"), ("styles", "styles.xml")]),
        "xl/styles.xml": styles_xml(prefix, styles),
        "xl/worksheets/trang.xml": page,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(zipfile.ZipInfo(name, (2025, 1, 2, 3, 4, 6)), text)


def tag(prefix, name, inner):
    spaces = f'xmlns{":x" if prefix else ""}="{MAIN}" xmlns:r="{RELS}"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{prefix}{name} {spaces}>{inner}</{prefix}{name}>'


def content_types():
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = [("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/trang.xml", "worksheet"), ("/xl/styles.xml", "styles")]
    inner = "".join(f'<Override PartName="{part}" ContentType="{kind}.{end}+xml"/>' for part, end in overrides)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>'
    )


def relationships(targets):
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{RELS}/{kind}" Target="{target}"/>' for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{PACKAGE}">{inner}</Relationships>'


def page_xml(sheet, prefix, styles, seed):
    x = prefix
    rows, _ = sheet.size()
    columns = "".join(f'<{x}col min="{c + 1}" max="{c + 1}" width="9" hidden="1"/>' for c in sorted(sheet.hidden_columns))
    data = []
    for row in range(rows):
        cells = sorted((column, cell) for (r, column), cell in sheet.cells.items() if r == row)
        if not cells and row not in sheet.hidden_rows:
            continue
        hidden = ' hidden="1"' if row in sheet.hidden_rows else ""
        inner = "".join(cell_xml(x, address(row, column), cell, styles, seed) for column, cell in cells)
        data.append(f'<{x}row r="{row + 1}"{hidden}>{inner}</{x}row>')
    merges = "".join(f'<{x}mergeCell ref="{column_name(left)}{top + 1}:{column_name(right)}{bottom + 1}"/>' for top, left, bottom, right in sheet.merges)
    inner = (
        (f"<{x}cols>{columns}</{x}cols>" if columns else "")
        + f"<{x}sheetData>{''.join(data)}</{x}sheetData>"
        + (f"<{x}mergeCells>{merges}</{x}mergeCells>" if merges else "")
    )
    return tag(prefix, "worksheet", inner)


def cell_xml(x, name, cell, styles, seed):
    style = styles.setdefault((cell.format, cell.font, cell.bold, cell.indent), len(styles) + 1)
    if cell.formula:
        return f'<{x}c r="{name}" s="{style}"><{x}f>{escape(cell.formula)}</{x}f></{x}c>'
    if isinstance(cell.value, str):
        middle = len(cell.value) // 2
        runs = [cell.value[:middle], cell.value[middle:]] if seed % 3 == 0 and middle else [cell.value]
        if len(runs) > 1:
            inner = "".join(f'<{x}r><{x}t xml:space="preserve">{escape(run)}</{x}t></{x}r>' for run in runs)
        else:
            inner = f'<{x}t xml:space="preserve">{escape(runs[0])}</{x}t>'
        return f'<{x}c r="{name}" s="{style}" t="inlineStr"><{x}is>{inner}</{x}is></{x}c>'
    return f'<{x}c r="{name}" s="{style}"><{x}v>{cell.value!r}</{x}v></{x}c>'


def styles_xml(prefix, styles):
    x = prefix
    fonts = [f'<{x}font><{x}sz val="12"/><{x}name val="Times New Roman"/></{x}font>']
    formats = [f'<{x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']
    for (number, font, bold, indent), _ in sorted(styles.items(), key=lambda each: each[1]):
        weight = f"<{x}b/>" if bold else ""
        fonts.append(f'<{x}font>{weight}<{x}sz val="12"/><{x}name val="{escape(font or "Times New Roman")}"/></{x}font>')
        format_id = 16 if number == "d-mmm" else 0
        align = f'<{x}alignment indent="{indent}" wrapText="1"/>'
        formats.append(
            f'<{x}xf numFmtId="{format_id}" fontId="{len(fonts) - 1}" fillId="0" borderId="0" applyFont="1" applyNumberFormat="1" applyAlignment="1">{align}</{x}xf>'
        )
    inner = (
        f'<{x}fonts count="{len(fonts)}">{"".join(fonts)}</{x}fonts>'
        f'<{x}fills count="1"><{x}fill><{x}patternFill patternType="none"/></{x}fill></{x}fills>'
        f'<{x}borders count="1"><{x}border/></{x}borders>'
        f'<{x}cellXfs count="{len(formats)}">{"".join(formats)}</{x}cellXfs>'
    )
    return tag(prefix, "styleSheet", inner)
