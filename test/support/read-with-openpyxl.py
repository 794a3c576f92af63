"""Prints, as JSON, every cell of every workbook in a folder as openpyxl reads it."""

import datetime
import json
import os
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def plain(value, epoch):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        # A moment has passed through hours and seconds: beyond a millisecond its digits say nothing.
        return round(to_excel(value, epoch), 8)
    return value


def formula_text(value):
    text = getattr(value, "text", value)
    return text[1:] if isinstance(text, str) and text.startswith("=") else None


def sheet(values, formulas, epoch):
    cells = {}
    for row in formulas.iter_rows():
        for cell in row:
            is_formula = cell.data_type == "f"
            stored = values[cell.coordinate]
            # A text without letters comes as one from some files, as nothing from others.
            if cell.value in (None, "") and stored.value in (None, ""):
                continue
            found = {"value": plain(stored.value, epoch)}
            if is_formula:
                found["formula"] = formula_text(cell.value)
            if stored.data_type == "e":
                found["isError"] = True
            if cell.number_format != "General":
                found["format"] = cell.number_format
            cells[cell.coordinate] = found
    merges = sorted(str(area) for area in formulas.merged_cells.ranges)
    found = {"name": formulas.title, "state": formulas.sheet_state, "merges": merges, "cells": cells}
    charts = [chart(one) for one in formulas._charts]
    return {**found, "charts": charts} if charts else found


def refers_to(source):
    """A series may lack names or categories, and these may be numbers or words."""
    found = getattr(source, "numRef", None) or getattr(source, "strRef", None)
    return found.f if found is not None else None


def chart(one):
    series = [
        {
            "name": each.tx.v if each.tx is not None else None,
            "values": refers_to(each.val),
            "categories": refers_to(each.cat),
        }
        for each in one.series
    ]
    return {"kind": type(one).__name__, "series": series}


def workbook(path):
    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    return [sheet(values[one.title], one, formulas.epoch) for one in formulas.worksheets]


def main(folder):
    result = {}
    for name in sorted(os.listdir(folder)):
        try:
            result[name] = workbook(os.path.join(folder, name))
        except Exception as error:  # what a judge refuses is an answer too
            result[name] = f"{type(error).__name__}: {error}"
    json.dump(result, sys.stdout)


main(sys.argv[1])
