"""Writes the golden tables *.tsv: what CPython 3.12 makes of many arguments.

A row is an operation, its arguments, the field "=>" and the results; or "!!",
the exception's type and its message. Fields are separated by tabs; the escapes
are \\\\ \\t \\n \\r and \\xXX for a byte. Run with Python 3.12:

    python3.12 testdata/regen.py [table ...]
"""
import os
import random
import sys
import time

import cases_char
import cases_codec
import cases_float
import cases_format
import cases_int
import cases_str
import cases_time

TABLES = {
    "arith": cases_int.arithmetic,
    "casing": cases_str.casing,
    "char": cases_char.characters,
    "codec": cases_codec.codecs,
    "find": cases_str.find,
    "float": cases_float.floats,
    "format": cases_format.mini_language,
    "numeral": cases_int.numerals,
    "pad": cases_str.pad,
    "percent": cases_format.percent,
    "repr": cases_str.representation,
    "round": cases_float.rounding,
    "slice": cases_str.slices,
    "split": cases_str.split,
    "template": cases_format.template,
    "time": cases_time.times,
}


def field(value):
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value) if abs(value) < 10**1000 else hex(value)
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, str):
        # A lone surrogate has an encoding that is not UTF-8: escape its bytes.
        return "".join(
            "".join("\\x%02x" % b for b in c.encode("utf-8", "surrogatepass"))
            if c < " " and c not in "\t\n\r" or c == "\x7f" or "\ud800" <= c <= "\udfff" else
            {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}.get(c, c)
            for c in value)
    if isinstance(value, bytes):
        return "".join(chr(b) if 32 <= b < 127 and b != 92 else "\\x%02x" % b for b in value)
    if value is None:
        return "None"
    raise TypeError(type(value))


def row(name, function, args):
    try:
        result = function(*args)
        tail = ["=>"] + [field(v) for v in (result if isinstance(result, (tuple, list)) else [result])]
    except Exception as e:
        tail = ["!!", type(e).__name__, field(str(e))]
    return "\t".join([name] + [field(a) for a in args] + tail) + "\n"


def main():
    assert sys.version_info[:2] == (3, 12), sys.version
    os.environ["TZ"] = "UTC"
    time.tzset()
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    for table in sys.argv[1:] or TABLES:
        with open(table + ".tsv", "w", encoding="utf-8", newline="\n") as out:
            for case in TABLES[table](random.Random(20240229)):
                out.write(row(*case))


main()
