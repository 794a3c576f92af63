"""Unicode → TCVN3 and VNI, typed from the code tables and not from the reader under test."""

import unicodedata

UNICODE = "ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
TCVN3 = "¨©®ª«¬\u00ad¡¢§£¤¥¦µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ"
TO_TCVN3 = dict(zip(UNICODE, TCVN3))

TONES = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
BREVE = {"\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë", "": "ê"}
ROOF = {"\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä", "": "â"}
ALONE = {"đ": "ñ", "ơ": "ô", "ư": "ö", "ì": "ì", "í": "í", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def tcvn3(text):
    """Capitals with a tone do not exist: whole capitals are set in a font that draws small letters so."""
    return "".join(TO_TCVN3.get(letter, TO_TCVN3.get(letter.lower(), letter)) for letter in unicodedata.normalize("NFC", text))


def vni(text):
    return "".join(vni_letter(letter) for letter in unicodedata.normalize("NFC", text))


def vni_letter(letter):
    small = letter.lower()
    if small in ALONE:
        written = ALONE[small]
    else:
        apart = unicodedata.normalize("NFD", small)
        base, marks = apart[0], apart[1:]
        tone = next((mark for mark in marks if mark in TONES), "")
        if "\u0306" in marks:
            written = base + BREVE[tone]
        elif "\u0302" in marks:
            written = base + ROOF[tone]
        elif "\u031b" in marks:
            written = ALONE["ơ" if base == "o" else "ư"] + TONES.get(tone, "")
        else:
            written = base + TONES.get(tone, "")
    return written.upper() if letter != small else written
