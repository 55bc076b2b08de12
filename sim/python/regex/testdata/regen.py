"""Makes golden.txt: what CPython 3.12's re says about random patterns and texts.

    python3.12 testdata/regen.py

A line holds, separated by tabs: the flags, the pattern and the text as JSON
strings, and the result: "error", the position and the message as a JSON string, or
what finditer finds, "=", and what fullmatch gives. A match is the bounds of the
match and of its groups, a "/", and lastindex; matches are separated by spaces.
"""

import json
import pathlib
import random
import re
import signal
import sys
import warnings

CASES = 6000
ATOMS = ["a", "b", "c", ".", "^", "$", r"\b", r"\B", r"\d", r"\w", r"\s", r"\D", r"\W", r"\S", r"\A", r"\Z", "[ab]", "[^a]", "[a-c]",
         r"[\w-]", "[]a]", r"[\d\s]", "é", "É", "ß", "_", "1", " ", r"\n", r"\x61", r"\u00e9", r"\1", r"\2", r"\.", r"\-", "k", "K", "-"]
BROKEN = ["(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "(?", "(?P<", "(?P=", "(?<", "(?i", "(?(1)", "{2", "{,3}", "{3,1}", r"\q", r"\x1",
          "[b-a]", r"[\w-z]", "(?#", "(?P<a>", "(?P>", "(?z)", "(?-i:", "(?i-i:a)", "<", ">", ":", "=", "!", "1", "a", ","]
QUANTIFIERS = ["*", "+", "?", "{2}", "{1,2}", "{,2}", "{1,}", "*?", "+?", "??", "{1,2}?", "*+", "++", "?+", "{0,2}+"]
TEXT = ["a", "b", "c", "a", "b", "é", "É", "1", "2", " ", "\n", "_", "-", "k", "K", "ß", "x"]


def pattern(rnd, depth):
    parts = []
    for _ in range(rnd.randint(0 if depth < 3 else 1, 4)):
        kind = rnd.random()
        if depth and kind < 0.3:
            inner = pattern(rnd, depth - 1)
            part = rnd.choice(["(%s)", "(%s)", "(?:%s)", "(?P<n%d>%%s)" % rnd.randint(1, 9), "(?=%s)", "(?!%s)", "(?<=%s)", "(?<!%s)",
                               "(?>%s)", "(?i:%s)", "(?-i:%s)", "(?s:%s)", "(?a:%s)", "(?(1)%s|b)", "(?(1)%s)"]) % inner
        elif depth and kind < 0.4:
            part = pattern(rnd, depth - 1) + "|" + pattern(rnd, depth - 1)
        elif kind < 0.42:
            part = rnd.choice(["(?#c)", "(?P=n1)", "(?P=n2)"])
        else:
            part = rnd.choice(ATOMS)
        if rnd.random() < 0.35:
            part += rnd.choice(QUANTIFIERS)
        parts.append(part)
    return "".join(parts)


def told(m):
    return ",".join("%d,%d" % m.span(i) for i in range(m.re.groups + 1)) + "/%d" % (m.lastindex or 0)


def judge(flags, source, text):
    try:
        p = re.compile(source, flags)
    except re.error as e:
        return "error %d %s" % (-1 if e.pos is None else e.pos, json.dumps(e.msg))
    except (ValueError, OverflowError) as e:
        return "error -1 %s" % json.dumps(str(e))
    full = p.fullmatch(text)
    return " ".join(told(m) for m in p.finditer(text)) + "=" + (told(full) if full else "")


def main():
    if sys.version_info[:2] != (3, 12):
        sys.exit("the golden file comes from CPython 3.12")
    warnings.simplefilter("ignore")
    rnd = random.Random(3)
    lines = []
    while len(lines) < CASES:
        if rnd.random() < 0.2:
            source = "".join(rnd.choice(BROKEN) for _ in range(rnd.randint(1, 5)))
        else:
            source = pattern(rnd, 3)
        if rnd.random() < 0.05:
            source = rnd.choice(["(?i)", "(?m)", "(?s)", "(?x) ", "(?a)"]) + source
        flags = rnd.choice([0, 0, 0, re.I, re.M, re.S, re.X, re.A, re.I | re.A, re.I | re.M])
        text = "".join(rnd.choice(TEXT) for _ in range(rnd.randint(0, 8)))
        signal.alarm(1)
        try:
            result = judge(flags, source, text)
        except Slow:
            continue
        finally:
            signal.alarm(0)
        if result.startswith("error") and rnd.random() < 0.8:
            continue
        lines.append("\t".join([str(int(flags)), json.dumps(source), json.dumps(text), result]))
    pathlib.Path(__file__).with_name("golden.txt").write_text("\n".join(lines) + "\n")


class Slow(Exception):
    pass


def slow(*_):
    raise Slow


signal.signal(signal.SIGALRM, slow)
main()
