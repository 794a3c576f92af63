"""The same job with openpyxl: reads every workbook twice (values, and the formulas that drift is looked for in), takes
each scored row with where it stands, ranks the units and writes units x items and the ranking into one workbook.
It scores no rule and reports no drift. Prints the seconds and a hash of unit, item and self-score."""

import hashlib
import os
import sys
import time

import openpyxl

folder, out = sys.argv[1], sys.argv[2]
started = time.perf_counter()
lines, totals = [], {}
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name)
    values = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    formulas = openpyxl.load_workbook(path).worksheets[0]
    rows = list(values.iter_rows(max_col=7, values_only=True))
    parents = {str(row[0]).rpartition(".")[0] for row in rows if row[0] is not None}
    unit = next(row[0] for row in rows if isinstance(row[0], str) and row[0].startswith("UBND XÃ"))
    totals[unit] = 0
    for index, row in enumerate(rows, start=1):
        code, title, maximum, declared, text, evidence, score = row
        if not (isinstance(code, str) and code and code[0].isdigit() and code not in parents):
            continue
        is_typed = not str(formulas.cell(index, 7).value).startswith("=")
        points = round(score * 10000) if isinstance(score, (int, float)) else None
        totals[unit] += points or 0
        lines.append([unit, code, title, maximum, score, declared, text, evidence, is_typed, name, f"G{index}"])
book = openpyxl.Workbook()
for line in lines:
    # As many columns as an appraiser is given.
    book.active.append(line + [None] * 11)
ranking = book.create_sheet("Ranking")
for unit, total in sorted(totals.items(), key=lambda each: -each[1]):
    ranking.append([1 + sum(1 for other in totals.values() if other > total), unit, total / 10000])
book.save(out)
seconds = time.perf_counter() - started
digest = hashlib.sha256()
for unit, code, _, _, score, *_ in sorted(lines, key=lambda line: (line[0], line[1])):
    points = round(score * 10000) if isinstance(score, (int, float)) else ""
    digest.update(f"{unit}\t{code}\t{points}\n".encode())
print(seconds, digest.hexdigest())
