"""A sheet as data, so that four programs can write the same thing each in its own way."""

from dataclasses import dataclass, field


@dataclass
class Cell:
    value: object = None
    format: str | None = None
    font: str | None = None
    bold: bool = False
    indent: int = 0
    formula: str | None = None


@dataclass
class Sheet:
    name: str
    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)
    hidden_rows: set = field(default_factory=set)
    hidden_columns: set = field(default_factory=set)

    def put(self, row, column, value, **more):
        if value is None or value == "":
            return
        self.cells[(row, column)] = value if isinstance(value, Cell) else Cell(value, **more)

    def size(self):
        rows = [row for row, _ in self.cells] + [area[2] for area in self.merges]
        columns = [column for _, column in self.cells] + [area[3] for area in self.merges]
        return max(rows) + 1, max(columns) + 1


def column_name(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def address(row, column):
    return f"{column_name(column)}{row + 1}"
