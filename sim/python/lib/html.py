import re as _re

__all__ = ["escape", "unescape"]

# The entities that people write. The standard has 2,231.
_entities = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "©", "reg": "®", "trade": "™", "hellip": "…",
             "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•",
             "middot": "·", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "deg": "°", "plusmn": "±", "times": "×",
             "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "micro": "µ", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓",
             "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è",
             "ecirc": "ê", "aacute": "á", "agrave": "à", "acirc": "â", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç"}


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _character(m):
    name = m.group(1)
    if name[0] != "#":
        name = name.rstrip(";")
        return _entities.get(name, m.group())
    digits = name[1:].rstrip(";")
    n = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    if n == 0 or n > 0x10ffff or 0xd800 <= n <= 0xdfff:
        return "\ufffd"
    return chr(n)


def unescape(s):
    if "&" not in s:
        return s
    return _re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|\w{2,8};|(?:amp|lt|gt|quot|nbsp|copy|reg))", _character, s)
