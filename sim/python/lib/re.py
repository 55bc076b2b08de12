import _re
import enum as _enum

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error",
    "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", "NOFLAG", "RegexFlag",
]


class RegexFlag(_enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    __str__ = object.__str__

    def __repr__(self):
        return _flags_text(self, "re.") or "re.NOFLAG"


def _flags_text(flags, prefix):
    names = []
    left = int(flags)
    for name, bit in (("ASCII", 256), ("IGNORECASE", 2), ("LOCALE", 4), ("UNICODE", 32), ("MULTILINE", 8), ("DOTALL", 16),
                      ("VERBOSE", 64), ("DEBUG", 128)):
        if left & bit:
            names.append((bit, prefix + name))
            left -= bit
    names.sort()
    parts = [name for bit, name in names]
    if left:
        parts.append(hex(left))
    return "|".join(parts)


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
DEBUG = RegexFlag.DEBUG


class error(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        super().__init__(msg)


_any_end = (1 << 63) - 1


class Pattern:
    def __init__(self, source, flags):
        compiled = _re.compile(source, int(flags))
        if len(compiled) == 2:
            raise error(compiled[0], source, compiled[1]) if compiled[1] >= 0 else error(compiled[0])
        self.pattern = source
        self._given = int(flags)
        self.flags, self.groups, self._names = compiled
        self.groupindex = {name: i for i, name in enumerate(self._names) if name}

    def _match(self, string, pos, endpos, full):
        spans = _re.match(self.pattern, self._given, string, pos, endpos, full)
        return None if spans is None else Match(self, string, pos, endpos, spans)

    def _find(self, string, pos=0, endpos=_any_end, limit=0):
        return _re.find(self.pattern, self._given, string, pos, endpos, limit)

    def match(self, string, pos=0, endpos=_any_end):
        return self._match(string, pos, endpos, False)

    def fullmatch(self, string, pos=0, endpos=_any_end):
        return self._match(string, pos, endpos, True)

    def search(self, string, pos=0, endpos=_any_end):
        for spans in self._find(string, pos, endpos, 1):
            return Match(self, string, pos, endpos, spans)
        return None

    def finditer(self, string, pos=0, endpos=_any_end):
        return map(lambda spans: Match(self, string, pos, endpos, spans), self._find(string, pos, endpos))

    def findall(self, string, pos=0, endpos=_any_end):
        empty = string[:0]
        found = self._find(string, pos, endpos)
        if self.groups < 2:
            at = 1 + 2 * self.groups
            return [string[s[at]:s[at + 1]] if s[at] >= 0 else empty for s in found]
        every = range(3, 3 + 2 * self.groups, 2)
        return [tuple([string[s[at]:s[at + 1]] if s[at] >= 0 else empty for at in every]) for s in found]

    def split(self, string, maxsplit=0):
        parts = []
        last = 0
        for s in self._find(string, 0, _any_end, maxsplit) if maxsplit >= 0 else []:
            parts.append(string[last:s[1]])
            for at in range(3, len(s), 2):
                parts.append(string[s[at]:s[at + 1]] if s[at] >= 0 else None)
            last = s[2]
        parts.append(string[last:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        if not callable(repl):
            if not isinstance(repl, (str, bytes, bytearray)):
                raise TypeError("decoding to str: need a bytes-like object, %s found" % type(repl).__name__)
            repl = _template(self, repl)
        parts = []
        last = made = 0
        for s in self._find(string, 0, _any_end, count) if count >= 0 else []:
            parts.append(string[last:s[1]])
            new = repl(Match(self, string, 0, _any_end, s))
            if new is not None:
                parts.append(new)
            last = s[2]
            made += 1
        parts.append(string[last:])
        return string[:0].join(parts), made

    def scanner(self, string, pos=0, endpos=_any_end):
        raise NotImplementedError("Pattern.scanner() is not supported by Racewalk: use finditer()")

    def __repr__(self):
        flags = self.flags
        if isinstance(self.pattern, str) and flags & (4 | 32 | 256) == 32:
            flags -= 32
        text = repr(self.pattern)[:200]
        return "re.compile(%s, %s)" % (text, _flags_text(flags, "re.")) if flags else "re.compile(%s)" % text

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and type(self.pattern) is type(other.pattern) and self.pattern == other.pattern

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __class_getitem__(cls, item):
        return cls


class Match:
    def __init__(self, pattern, string, pos, endpos, spans):
        self.re = pattern
        self.string = string
        self.pos = max(0, min(pos, len(string)))
        self.endpos = max(0, min(endpos, len(string)))
        self._last = spans[0]
        self._spans = spans[1:]

    @property
    def lastindex(self):
        return self._last or None

    @property
    def lastgroup(self):
        return self.re._names[self._last] or None

    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self.re.groups + 1)])

    def _index(self, group):
        i = self.re.groupindex.get(group, group) if isinstance(group, (str, bytes)) else group
        if not hasattr(i, "__index__") or not 0 <= i.__index__() <= self.re.groups:
            raise IndexError("no such group")
        return i.__index__()

    def _group(self, i, default=None):
        start = self._spans[2 * i]
        return default if start < 0 else self.string[start:self._spans[2 * i + 1]]

    def group(self, *groups):
        if not groups:
            return self._group(0)
        if len(groups) == 1:
            return self._group(self._index(groups[0]))
        return tuple([self._group(self._index(g)) for g in groups])

    def __getitem__(self, group):
        return self._group(self._index(group))

    def groups(self, default=None):
        return tuple([self._group(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._group(i, default) for name, i in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self._spans[2 * self._index(group)]

    def end(self, group=0, /):
        return self._spans[2 * self._index(group) + 1]

    def span(self, group=0, /):
        i = 2 * self._index(group)
        return self._spans[i], self._spans[i + 1]

    def expand(self, template):
        return _template(self.re, template)(self)

    def __repr__(self):
        return "<re.Match object; span=%r, match=%r>" % (self.span(), self.group())

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __class_getitem__(cls, item):
        return cls


_replacements = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


# What a replacement with escapes makes of a match. Its parts are texts and numbers
# of groups.
def _template(pattern, source):
    is_text = isinstance(source, str)
    text = source if is_text else bytes(source).decode("latin-1")
    parts = _template_parts(pattern, source, text) if "\\" in text else [text]
    if not is_text:
        parts = [p.encode("latin-1") if isinstance(p, str) else p for p in parts]
    empty = source[:0]
    return lambda match: empty.join([match._group(p, empty) if isinstance(p, int) else p for p in parts])


def _template_parts(pattern, source, text):
    parts = []

    def group(index, pos):
        if index > pattern.groups:
            raise error("invalid group reference %d" % index, source, pos)
        parts.append(index)

    i = 0
    while True:
        j = text.find("\\", i)
        if j < 0:
            parts.append(text[i:])
            return parts
        parts.append(text[i:j])
        c = text[j + 1:j + 2]
        i = j + 2
        if c == "":
            raise error("bad escape (end of pattern)", source, j)
        if c == "g":
            i = _named_group(pattern, source, text, i, group)
        elif c == "0":
            while i < j + 4 and text[i:i + 1] in tuple("01234567"):
                i += 1
            parts.append(chr(int(text[j + 1:i], 8) & 0xff))
        elif c in "123456789":
            if text[i:i + 1] in tuple("0123456789"):
                i += 1
                if c in "01234567" and text[i - 1] in "01234567" and text[i:i + 1] in tuple("01234567"):
                    i += 1
                    code = int(text[j + 1:i], 8)
                    if code > 0o377:
                        raise error("octal escape value %s outside of range 0-0o377" % text[j:i], source, j)
                    parts.append(chr(code))
                    continue
            group(int(text[j + 1:i]), j + 1)
        elif c in _replacements:
            parts.append(_replacements[c])
        elif c.isascii() and c.isalpha():
            raise error("bad escape \\%s" % c, source, j)
        else:
            parts.append("\\" + c)


# A group's number or name behind \g; returns where it ends.
def _named_group(pattern, source, text, i, group):
    if text[i:i + 1] != "<":
        raise error("missing <", source, i)
    end = text.find(">", i)
    name = text[i + 1:] if end < 0 else text[i + 1:end]
    if not name:
        raise error("missing group name", source, i + 1)
    if end < 0:
        raise error("missing >, unterminated name", source, i + 1)
    if name.isascii() and name.isdecimal():
        group(int(name), i + 1)
    elif not name.isidentifier():
        raise error("bad character in group name %r" % name, source, i + 1)
    elif name not in pattern.groupindex:
        raise IndexError("unknown group name %r" % name)
    else:
        group(pattern.groupindex[name], i + 1)
    return end + 1


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    key = type(pattern), pattern, int(flags)
    if key not in _cache:
        _cache[key] = Pattern(pattern, flags)
    return _cache[key]


def purge():
    _cache.clear()


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


_special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"


def escape(pattern):
    if isinstance(pattern, str):
        return "".join(["\\" + c if c in _special else c for c in pattern])
    return "".join(["\\" + c if c in _special else c for c in bytes(pattern).decode("latin-1")]).encode("latin-1")
