"""The same job with openpyxl: reads the register and every workbook (twice each: values, and the formulas that drift is
looked for in), takes each scored row with where it stands, ranks the units group by group as a whole, by field and by
criterion, and writes units x items, the rankings and a table of units x criteria per group. It scores no rule, reports no
drift and lays nothing out. Prints the seconds, a hash of unit, item and self-score, and a hash of the ranking."""

import hashlib
import os
import sys
import time
from collections import defaultdict

import openpyxl

folder, register, out = sys.argv[1:4]
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


book = openpyxl.Workbook()
for line in lines:
    # As many columns as an appraiser is given.
    book.active.append(line + [None] * 11)
ranking = []
for node, totals in sums.items():
    for group, placed in ranked(totals):
        sheet = book.create_sheet()
        sheet.append([f"{group}: {node}"])
        for rank, unit, points in placed:
            sheet.append([rank, unit, points / 10000])
            if node == "":
                ranking.append(f"{group}\t{unit}\t{rank}\t{f'{points / 10000:.2f}'.rstrip('0').rstrip('.')}")
for group in sorted(set(group_of.values())):
    sheet = book.create_sheet()
    sheet.append(["", *sums])
    for unit, own in group_of.items():
        if own == group:
            sheet.append([unit, *(totals[unit] / 10000 for totals in sums.values())])
book.save(out)
seconds = time.perf_counter() - started


def digest(rows):
    return hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()


def shown(score):
    return round(score * 10000) if isinstance(score, (int, float)) else ""


print(seconds, digest(f"{line[0]}\t{line[1]}\t{shown(line[4])}" for line in lines), digest(ranking))
