"""XlsxWriter writes shared strings and the results it is given."""

import xlsxwriter


def write(sheet, path):
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet(sheet.name)
    formats = {}

    def style(cell):
        key = (cell.format, cell.font, cell.bold, cell.indent)
        if key not in formats:
            properties = {"font_name": cell.font or "Times New Roman", "bold": cell.bold, "indent": cell.indent, "text_wrap": True}
            formats[key] = book.add_format(properties | ({"num_format": cell.format} if cell.format else {}))
        return formats[key]

    for top, left, bottom, right in sheet.merges:
        cell = sheet.cells.get((top, left))
        page.merge_range(top, left, bottom, right, "", style(cell) if cell else None)
    for (row, column), cell in sheet.cells.items():
        if cell.formula:
            page.write_formula(row, column, f"={cell.formula}", style(cell), cell.value)
        elif isinstance(cell.value, str):
            page.write_string(row, column, cell.value, style(cell))
        else:
            page.write_number(row, column, cell.value, style(cell))
    for row in sheet.hidden_rows:
        page.set_row(row, None, None, {"hidden": True})
    for column in sheet.hidden_columns:
        page.set_column(column, column, None, None, {"hidden": True})
    book.close()
