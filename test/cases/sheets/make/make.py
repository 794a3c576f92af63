"""Writes every sheet of this folder with its expected reading. Run: /usr/bin/python3 make.py (needs LibreOffice).

The plan covers layout × trap, trap × program and layout × program without a hole; no two sheets share content.
"""

import json
from pathlib import Path

import habits
import with_libreoffice
import with_openpyxl
import with_xlsxwriter
import with_xml
from layouts import COLUMNS, lay_out
from model import make_model

OUT = Path(__file__).resolve().parent.parent
PROGRAMS = ["libreoffice", "openpyxl", "xlsxwriter", "xml"]
LAYOUTS = list(COLUMNS)
TRAPS = [
    "merged-header", "vietnamese-numbers", "excel-codes", "input-rows", "legacy-font", "odd-unicode",
    "frame", "printed-pages", "hidden", "shuffled", "formulas", "plain-header", "restart", "roman",
    "band-rows", "bonus", "uncoded-fields", "font-changed", "slips", "ambiguous",
]
ONLY = {
    "excel-codes": ["annex", "self-score", "appraisal", "printed", "statistics"],
    "input-rows": ["self-score"],
    "band-rows": ["printed", "appraisal"],
    "bonus": ["annex", "self-score", "appraisal", "printed"],
    "uncoded-fields": ["annex", "self-score", "appraisal", "printed"],
    "slips": ["annex", "self-score", "appraisal", "printed"],
    "ambiguous": ["statistics"],
    "formulas": ["annex", "self-score", "appraisal", "printed", "unit-sheet"],
    "restart": ["annex", "self-score", "appraisal", "printed", "unit-sheet"],
    "roman": ["annex", "self-score", "appraisal", "printed", "unit-sheet"],
}
CLASHES = [{"excel-codes", "restart"}, {"excel-codes", "roman"}, {"restart", "roman"}, {"legacy-font", "odd-unicode"}, {"formulas", "vietnamese-numbers"},
    {"font-changed", "legacy-font"}, {"font-changed", "odd-unicode"}, {"font-changed", "plain-header"}, {"font-changed", "frame"},
    {"font-changed", "uncoded-fields"}, {"font-changed", "bonus"},
    {"uncoded-fields", "restart"}, {"uncoded-fields", "roman"}, {"uncoded-fields", "excel-codes"}, {"uncoded-fields", "bonus"},
    {"uncoded-fields", "slips"}, {"slips", "restart"}, {"slips", "roman"}, {"slips", "excel-codes"}, {"slips", "bonus"},
    {"band-rows", "excel-codes"}, {"bonus", "excel-codes"},
]
SHEETS = 84


def fits(layout, traps):
    allowed = all(layout in ONLY.get(trap, LAYOUTS) for trap in traps)
    return allowed and not any(clash <= set(traps) for clash in CLASHES)


def required():
    pairs = {(layout, trap) for layout in LAYOUTS for trap in TRAPS if fits(layout, [trap])}
    pairs |= {(trap, program) for trap in TRAPS for program in PROGRAMS}
    return pairs | {(layout, program) for layout in LAYOUTS for program in PROGRAMS}


def plan():
    """Greedy: each sheet takes the combination that fills most holes still open."""
    open_pairs, chosen, used = required(), [], set()
    triples = [(a, b, c) for i, a in enumerate(TRAPS) for j, b in enumerate(TRAPS[i + 1 :], i + 1) for c in TRAPS[j + 1 :]]
    candidates = [(l, p, t) for l in LAYOUTS for p in PROGRAMS for t in triples if fits(l, t)]

    def gain(candidate):
        layout, program, traps = candidate
        pairs = {(layout, trap) for trap in traps} | {(trap, program) for trap in traps} | {(layout, program)}
        return pairs & open_pairs

    while len(chosen) < SHEETS:
        spread = lambda each: (len(gain(each)), -sum(1 for l, p, _ in chosen if l == each[0]), -sum(1 for _, p, _ in chosen if p == each[1]))
        best = max((each for each in candidates if each not in used), key=spread)
        used.add(best)
        chosen.append(best)
        open_pairs -= gain(best)
    assert not open_pairs, open_pairs
    return chosen


def numbering_of(traps):
    if "excel-codes" in traps:
        return "decimal", True
    return ("restart" if "restart" in traps else "roman" if "roman" in traps else "decimal"), False


def expected_problems(page, program, traps):
    """Everything the reader must say of this sheet, and nothing else."""
    codes = set()
    if "legacy-font" in traps:
        codes.add("sheet.legacy-text")
    if "hidden" in traps:
        codes |= {"sheet.hidden-rows", "sheet.hidden-columns"}
    if "excel-codes" in traps:
        codes |= {"sheet.code-repaired", "sheet.code-from-date"}
    if "font-changed" in traps:
        codes.add("sheet.legacy-guessed")
    if "bonus" in traps or "uncoded-fields" in traps:
        codes.add("sheet.code-missing")
    if "slips" in traps:
        codes |= {"sheet.code-duplicate", "sheet.code-gap"}
    if "ambiguous" in traps:
        codes.add("sheet.number-ambiguous")
    if "formulas" in traps and program in ("openpyxl", "xml"):
        codes.add("sheet.uncached")
    return sorted(codes)


def main():
    for old in [*OUT.glob("*.xlsx"), *OUT.glob("*.json")]:
        old.unlink()
    office = []
    for number, (layout, program, traps) in enumerate(plan()):
        numbering, wide = numbering_of(traps)
        page, expected = lay_out(make_model(number + 1, numbering, wide), layout, traps)
        if "legacy-font" in traps:
            habits.legacy_font(page.sheet, number)
        if "font-changed" in traps:
            habits.font_changed(page.sheet, number)
        if "odd-unicode" in traps:
            habits.odd_unicode(page.sheet)
        if "sheet.uncached" in expected_problems(page, program, traps):
            expected["totals"] = []
        about = {"layout": layout, "program": program, "traps": list(traps), "problems": expected_problems(page, program, traps)}
        if "frame" in traps:
            about["about"] = {"agency": page.model.agency.upper(), "year": page.model.year, "decisions": [page.model.decision]}
        name = f"{number + 1:02d}-{layout}-{program}"
        path = OUT / f"{name}.xlsx"
        (OUT / f"{name}.json").write_text(json.dumps(about | expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        if program == "libreoffice":
            office.append((page.sheet, path))
        elif program == "xml":
            with_xml.write(page.sheet, path, number)
        else:
            {"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter}[program].write(page.sheet, path)
    with_libreoffice.write_all(office)


if __name__ == "__main__":
    main()
