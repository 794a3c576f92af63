"""Fills in an issued form as a clerk would, in a program that is not ours, and prints what it let be typed.

Arguments: the form, the file to save, and how: `plain`, or `moved` (the sheet renamed, a column put between, the
rows turned upside down). Exits with the reason where the form lets in what it should not, or refuses what it should.
"""

import datetime
import json
import sys

import openpyxl

source, target, how = sys.argv[1:4]
book = openpyxl.load_workbook(source)
sheet = book.worksheets[0]
header = next(row for row in range(1, 30) if sheet.cell(row, 1).value == "STT")
by_heading = {cell.value: cell.column for cell in sheet[header] if cell.value}
rules = sheet.data_validations.dataValidation
inputs, scores, evidence = (
    by_heading[name] for name in ("Số liệu kê khai", "Điểm tự đánh giá", "Tài liệu kiểm chứng")
)
ids, lines = by_heading["Mã mục"], by_heading["Dòng"]


def rule_of(cell):
    found = [rule for rule in rules if cell.coordinate in rule.sqref]
    if len(found) != 1:
        sys.exit(f"{cell.coordinate} has {len(found)} rules")
    rule = found[0]
    if not (rule.showErrorMessage and rule.error and rule.prompt):
        sys.exit(f"{cell.coordinate} says nothing when it refuses")
    return rule


def choices(rule):
    if rule.formula1.startswith('"'):
        return rule.formula1.strip('"').split(",")
    name, place = rule.formula1.split("!")
    cells = book[name.strip("'")][place.replace("$", "")]
    return [cells.value] if not isinstance(cells, tuple) else [row[0].value for row in cells]


def answer(rule, key):
    if rule.type == "list":
        return choices(rule)[-1]
    if rule.type == "date":
        return datetime.date(2025, 1, 19)
    return {"numerator": 95, "denominator": 100}.get(key, 1)


if not sheet.protection.sheet or sheet.protection.password:
    sys.exit("the sheet is not protected, or with a password")

typed = {}
for row in range(header + 1, sheet.max_row + 1):
    name = sheet.cell(row, ids).value
    if not name:
        continue
    figure, score = sheet.cell(row, inputs), sheet.cell(row, scores)
    if "|" in name:
        if not figure.protection.locked:
            figure.value = answer(rule_of(figure), name.split("|")[1])
            typed[name] = str(figure.value)
        continue
    if score.protection.locked:
        continue
    rule = rule_of(score)
    if rule.type != "decimal":
        sys.exit(f"{score.coordinate} takes {rule.type}")
    score.value = 0.25
    sheet.cell(row, evidence).value = "Báo cáo số 12/BC-SNV ngày 15/12/2025"
    typed[name] = "0.25"

open_cells = sum(
    1
    for cells in sheet.iter_rows(min_row=header + 1)
    for cell in cells
    if not cell.protection.locked and cell.column not in (inputs, scores, evidence, evidence + 1)
)
if open_cells:
    sys.exit(f"{open_cells} cells are open that are no input")

if how == "moved":
    last = max(row for row in range(header + 1, sheet.max_row + 1) if sheet.cell(row, lines).value)
    body = [
        [sheet.cell(row, column).value for column in range(1, sheet.max_column + 1)]
        for row in range(header + 1, last + 1)
    ]
    for row, values in enumerate(reversed(body), start=header + 1):
        for column, value in enumerate(values, start=1):
            is_formula = isinstance(value, str) and value.startswith("=")
            sheet.cell(row, column).value = None if is_formula else value
    for area in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(area))
    hidden = [column for column in (ids, lines, lines + 1)]
    sheet.insert_cols(3)
    sheet.cell(header, 3).value = "Người theo dõi"
    for column in hidden:
        letter = openpyxl.utils.get_column_letter(column + 1)
        sheet.column_dimensions[letter].hidden = True
    sheet.column_dimensions[openpyxl.utils.get_column_letter(ids)].hidden = False
    sheet.title = "Bảng đã sắp xếp"

book.save(target)
print(json.dumps(typed))
