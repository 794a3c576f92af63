"""The same job with openpyxl: reads the register and every workbook (twice each: values, and the formulas that drift is
looked for in), takes each scored row with where it stands, ranks the units group by group as a whole, by field and by
criterion, and writes the very workbooks we write: every sheet, cell, formula, look, width and merged area, in the
library's quickest way (rows streamed, looks made once). It scores no rule and reports no drift, and what the official
tables say it need not work out: their cells are handed to it. Prints the seconds, a hash of unit, item and self-score,
a hash of the ranking, and how many cells it wrote."""

import hashlib
import json
import os
import sys
import time
from collections import defaultdict
from itertools import groupby

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

folder, register, given, out = sys.argv[1:5]
with open(given, encoding="utf-8") as file:
    books = json.load(file)
started = time.perf_counter()
group_of = {}
for _, name, group, *_ in openpyxl.load_workbook(register, data_only=True).worksheets[0].iter_rows(
    min_row=2, values_only=True
):
    group_of[name.upper()] = group
lines, sums = [], defaultdict(lambda: defaultdict(int))
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    values = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    formulas = openpyxl.load_workbook(path).worksheets[0]
    rows = list(values.iter_rows(max_col=7, values_only=True))
    parents = {str(row[0]).rpartition(".")[0] for row in rows if row[0] is not None}
    unit = next(row[0] for row in rows if isinstance(row[0], str) and row[0].startswith("UBND XÃ"))
    for index, row in enumerate(rows, start=1):
        code, title, maximum, declared, text, evidence, score = row
        if not (isinstance(code, str) and code and code[0].isdigit() and code not in parents):
            continue
        is_typed = not str(formulas.cell(index, 7).value).startswith("=")
        points = round(score * 10000) if isinstance(score, (int, float)) else None
        for above in {"", code.split(".")[0], ".".join(code.split(".")[:2])}:
            sums[above][unit] += points or 0
        lines.append([unit, code, title, maximum, score, declared, text, evidence, is_typed, name, f"G{index}"])


def ranked(totals):
    """Rank, unit and points of each group, equal points on one rank and the next ranks left out."""
    for group in sorted(set(group_of.values())):
        units = sorted((u for u in totals if group_of[u] == group), key=lambda u: -totals[u])
        points = [totals[u] for u in units]
        yield group, [(points.index(totals[u]) + 1, u, totals[u]) for u in units]


rankings = {node: list(ranked(totals)) for node, totals in sums.items()}

THIN = Side(style="thin")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
POINTS, DATE = "0.00##", "dd/mm/yyyy"


def look(horizontal=None, border=BORDER, fill=None, number_format="General", wrap=None, **font):
    return {
        "font": Font(name="Times New Roman", **{"size": 12, **font}),
        "alignment": Alignment(horizontal=horizontal, vertical="center", wrap_text=wrap),
        "number_format": number_format,
        **({"border": border} if border else {}),
        **({"fill": PatternFill("solid", fgColor=fill)} if fill else {}),
    }


LOOKS = {
    "plain": look(border=None),
    "header": look("center", fill="FFF2F2F2", wrap=True, bold=True),
    "text": look("left"),
    "wrapped": look("left", wrap=True),
    "number": look("right"),
    "points": look("right", number_format=POINTS),
    "percent": look("right", number_format='0.00"%"'),
    "date": look("center", number_format=DATE),
    "title": look("center", border=None, wrap=True, size=14, bold=True),
    "subtitle": look("center", border=None, wrap=True, size=13, italic=True),
    "centred": look("center", wrap=True),
    "total": look("left", wrap=True, bold=True),
    "totalPoints": look("right", number_format=POINTS, bold=True),
    "note": look("left", border=None, wrap=True, size=11, italic=True),
    "letterhead": look("center", border=None, wrap=True),
    "letterheadBold": look("center", border=None, wrap=True, bold=True),
    "signature": look("center", border=None, wrap=True, size=13, bold=True),
}


def styled(sheet, name):
    """How a cell of this look is numbered in the workbook: given to each cell, instead of making its look anew."""
    cell = WriteOnlyCell(sheet)
    for part, value in LOOKS[name].items():
        setattr(cell, part, value)
    return cell._style


def write(sheets, path):
    """Writes one workbook row by row; the count of its cells."""
    book, styles, count = openpyxl.Workbook(write_only=True), {}, 0
    for given_sheet in sheets:
        sheet = book.create_sheet(given_sheet["name"])
        for column, width in enumerate(given_sheet["widths"], start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        for area in given_sheet["merges"]:
            sheet.merged_cells.add(area)
        at = 0
        for row, cells in groupby(sorted(given_sheet["cells"], key=lambda cell: cell[:2]), lambda cell: cell[0]):
            for _ in range(at + 1, row):
                sheet.append([])
            at, line = row, []
            for _, column, value, style in cells:
                line.extend([None] * (column - 1 - len(line)))
                cell = WriteOnlyCell(sheet, value)
                if style not in styles:
                    styles[style] = styled(sheet, style)
                cell._style = styles[style]
                line.append(cell)
                count += 1
            sheet.append(line)
    book.save(path)
    return count


os.makedirs(out, exist_ok=True)
written = sum(write(sheets, os.path.join(out, f"{number}.xlsx")) for number, sheets in enumerate(books))
seconds = time.perf_counter() - started
ranking = [
    f"{group}\t{unit}\t{rank}\t{f'{points / 10000:.2f}'.rstrip('0').rstrip('.')}"
    for group, placed in rankings[""]
    for rank, unit, points in placed
]


def digest(rows):
    return hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()


def shown(score):
    return round(score * 10000) if isinstance(score, (int, float)) else ""


print(seconds, digest(f"{line[0]}\t{line[1]}\t{shown(line[4])}" for line in lines), digest(ranking), written)
