"""Properties and mappings of all characters."""
import sys

ALL = [chr(i) for i in range(sys.maxunicode + 1)]


def ranges(chars):
    """Code points as "41-5a 61-7a"."""
    runs = []
    for c in map(ord, chars):
        if runs and runs[-1][1] == c - 1:
            runs[-1][1] = c
        else:
            runs.append([c, c])
    return " ".join("%x-%x" % tuple(r) for r in runs)


def characters(rng):
    for name in ("isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isprintable", "islower", "isupper",
                 "istitle", "isidentifier"):
        method = getattr(str, name)
        yield name, lambda: ranges(c for c in ALL if method(c)), ()
    yield "continues", lambda: ranges(c for c in ALL if ("a" + c).isidentifier()), ()
    yield "breaks", lambda: ranges(c for c in ALL if len(("a" + c + "a").splitlines()) > 1), ()
    # What stands between a letter and a sigma, and between a sigma and a letter.
    yield "ignored", lambda: ranges(c for c in ALL if ("a" + c + "\u03a3").lower()[-1] == "\u03c2"), ()
    yield "cased", lambda: ranges(c for c in ALL if ("a\u03a3" + c).lower()[1] == "\u03c3"), ()
    for digit in range(10):
        yield "decimal", lambda d: ranges(c for c in ALL if c.isdecimal() and int(c) == d), (digit,)
    for name in ("lower", "upper", "title", "casefold", "swapcase", "capitalize"):
        method = getattr(str, name)
        changed = [(c, method(c)) for c in ALL if method(c) != c]
        for at in range(0, len(changed), 50):
            # In one row: the characters of a stretch and what becomes of them.
            part = changed[at:at + 50]
            yield name, lambda *_: [to for _, to in part], [c for c, _ in part]
        yield "same as " + name, lambda: ranges(c for c in ALL if method(c) == c), ()
