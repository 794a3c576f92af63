"""Has LibreOffice sort and insert rows in each workbook of a folder as moves.json says, work it out and save it."""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField


def property_of(name, value):
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


def connected(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice ended before it answered")


def sort(sheet, area, column):
    field = TableSortField()
    field.Field, field.IsAscending = column, True
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    descriptor = (property_of("SortFields", fields), property_of("ContainsHeader", False))
    uno.invoke(sheet.getCellRangeByName(area), "sort", (descriptor,))


def move(desktop, path, moves):
    book = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (property_of("Hidden", True),))
    sheet = book.Sheets.getByIndex(moves.get("sheet", 0))
    if "sort" in moves:
        sort(sheet, moves["sort"]["area"], moves["sort"]["column"])
    # From the bottom, so that the rows above keep their numbers.
    for row in sorted(moves.get("insert", []), reverse=True):
        sheet.Rows.insertByIndex(row, 1)
    book.calculateAll()
    book.storeToURL(uno.systemPathToFileUrl(path), (property_of("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)


def main(soffice, folder):
    pipe = f"cchc{os.getpid()}"
    profile = uno.systemPathToFileUrl(os.path.join(folder, "profile"))
    accept = f"--accept=pipe,name={pipe};urp;"
    office = subprocess.Popen(
        [soffice, f"-env:UserInstallation={profile}", "--headless", "--norestore", accept],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connected(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        with open(os.path.join(folder, "moves.json"), encoding="utf-8") as file:
            for name, moves in json.load(file).items():
                move(desktop, os.path.join(folder, name), moves)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()


main(sys.argv[1], sys.argv[2])
