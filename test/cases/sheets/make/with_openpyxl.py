"""openpyxl writes formulas without results."""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter


def write(sheet, path):
    book = Workbook()
    page = book.active
    page.title = sheet.name
    for (row, column), cell in sheet.cells.items():
        target = page.cell(row + 1, column + 1)
        target.value = f"={cell.formula}" if cell.formula else cell.value
        if isinstance(cell.value, str) and not cell.formula:
            target.data_type = "s"
        if cell.format:
            target.number_format = cell.format
        if cell.font or cell.bold:
            target.font = Font(name=cell.font or "Times New Roman", bold=cell.bold, size=12)
        target.alignment = Alignment(wrap_text=True, indent=cell.indent)
    for top, left, bottom, right in sheet.merges:
        page.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    for row in sheet.hidden_rows:
        page.row_dimensions[row + 1].hidden = True
    for column in sheet.hidden_columns:
        page.column_dimensions[get_column_letter(column + 1)].hidden = True
    book.save(path)
