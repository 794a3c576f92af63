"""LibreOffice opens a flat OpenDocument sheet, computes it and saves it as .xlsx in its own manner."""

import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
"""
DATE_STYLE = '<number:date-style style:name="D1"><number:day/><number:text>-</number:text><number:month number:textual="true"/></number:date-style>'


def write_all(pairs):
    """One run of the program for all sheets: [(sheet, path)]."""
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for sheet, path in pairs:
            source = Path(folder) / (Path(path).stem + ".fods")
            source.write_text(flat(sheet), encoding="utf-8")
            sources.append(str(source))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(Path(pairs[0][1]).parent)]
        subprocess.run([*command, *sources], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def flat(sheet):
    styles = {}
    rows, columns = sheet.size()
    covered = {(r, c) for top, left, bottom, right in sheet.merges for r in range(top, bottom + 1) for c in range(left, right + 1)}
    spans = {(top, left): (bottom - top + 1, right - left + 1) for top, left, bottom, right in sheet.merges}
    body = []
    for column in range(columns):
        hidden = ' table:visibility="collapse"' if column in sheet.hidden_columns else ""
        body.append(f"<table:table-column{hidden}/>")
    for row in range(rows):
        hidden = ' table:visibility="collapse"' if row in sheet.hidden_rows else ""
        body.append(f"<table:table-row{hidden}>")
        for column in range(columns):
            at = (row, column)
            cell = sheet.cells.get(at)
            if at in covered and at not in spans:
                body.append("<table:covered-table-cell/>")
            else:
                body.append(cell_xml(cell, spans.get(at), styles))
        body.append("</table:table-row>")
    automatic = "".join(styles.values())
    return (
        HEAD
        + f"<office:automatic-styles>{DATE_STYLE}{automatic}</office:automatic-styles>"
        + f"<office:body><office:spreadsheet><table:table table:name={quoteattr(sheet.name)}>{''.join(body)}</table:table></office:spreadsheet></office:body></office:document>"
    )


def cell_xml(cell, span, styles):
    attributes = f' table:number-rows-spanned="{span[0]}" table:number-columns-spanned="{span[1]}"' if span else ""
    if cell is None:
        return f"<table:table-cell{attributes}/>"
    attributes += f' table:style-name="{style_name(cell, styles)}"'
    if cell.formula:
        formula = "of:=" + "+".join(f"[.{each}]" for each in cell.formula.split("+"))
        return f'<table:table-cell{attributes} table:formula="{formula}" office:value-type="float" office:value="{cell.value}"/>'
    if isinstance(cell.value, str):
        text = "".join(f"<text:p>{spaces(line)}</text:p>" for line in cell.value.split("\n"))
        return f'<table:table-cell{attributes} office:value-type="string">{text}</table:table-cell>'
    if cell.format == "d-mmm":
        from datetime import date, timedelta

        day = date(1899, 12, 30) + timedelta(cell.value)
        return f'<table:table-cell{attributes} office:value-type="date" office:date-value="{day.isoformat()}"/>'
    return f'<table:table-cell{attributes} office:value-type="float" office:value="{cell.value}"/>'


def spaces(line):
    text = escape(line)
    lead = len(text) - len(text.lstrip(" "))
    return (f'<text:s text:c="{lead}"/>' if lead else "") + text.lstrip(" ")


def style_name(cell, styles):
    key = (cell.format, cell.font, cell.bold, cell.indent)
    if key not in styles:
        name = f"c{len(styles) + 1}"
        data = ' style:data-style-name="D1"' if cell.format == "d-mmm" else ""
        weight = ' fo:font-weight="bold"' if cell.bold else ""
        family = escape(cell.font or "Times New Roman")
        styles[key] = (
            f'<style:style style:name="{name}" style:family="table-cell"{data}>'
            f'<style:text-properties fo:font-family="{family}" style:font-name="{family}"{weight}/></style:style>'
        )
    return f"c{list(styles).index(key) + 1}"
