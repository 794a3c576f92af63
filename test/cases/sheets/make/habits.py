"""What typing habits and old fonts do to a finished sheet; the meaning stays."""

import unicodedata

from legacy import tcvn3, vni

WIDE_DIGITS = {ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}


def odd_unicode(sheet):
    for number, ((row, column), cell) in enumerate(sorted(sheet.cells.items())):
        if not isinstance(cell.value, str):
            continue
        text = cell.value.replace("Đ", "Ð") if number % 2 else cell.value
        if number % 3 == 0:
            text = unicodedata.normalize("NFD", text)
        if number % 3 == 1:
            text = text.replace(" ", "\u00a0")
        if number % 5 == 0 and len(text) > 3:
            text = text[:2] + "\u200b" + text[2:]
        if text.replace(",", "").isdigit():
            text = text.translate(WIDE_DIGITS)
        cell.value = text


def font_changed(sheet, seed):
    """Somebody selected everything and chose another font: the letters stayed what they were."""
    for cell in sheet.cells.values():
        if isinstance(cell.value, str) and not cell.value.isascii():
            capital = cell.value.upper() == cell.value
            cell.value = vni(cell.value) if seed % 2 else tcvn3(cell.value.lower() if capital else cell.value)


def legacy_font(sheet, seed):
    """TCVN3 or VNI; whole capitals in TCVN3 are small letters in a font of capitals."""
    for cell in sheet.cells.values():
        text = cell.value
        if not isinstance(text, str) or text.isascii():
            continue
        if seed % 2:
            cell.value, cell.font = vni(text), "VNI-Times"
        elif text.upper() == text:
            cell.value, cell.font = tcvn3(text.lower()), ".VnTimeH"
        else:
            cell.value, cell.font = tcvn3(text), ".VnTime"
