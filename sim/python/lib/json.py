class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, lineno, colno


_escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def _quoted(s, ensure_ascii):
    out = ['"']
    for ch in s:
        if ch in _escapes:
            out.append(_escapes[ch])
        elif ch < " ":
            out.append("\\u%04x" % ord(ch))
        elif ensure_ascii and ch > "~":
            n = ord(ch)
            if n > 0xffff:
                n -= 0x10000
                out.append("\\u%04x\\u%04x" % (0xd800 + (n >> 10), 0xdc00 + (n & 0x3ff)))
            else:
                out.append("\\u%04x" % n)
        else:
            out.append(ch)
    out.append('"')
    return "".join(out)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError("Object of type %s is not JSON serializable" % o.__class__.__name__)

    def encode(self, o):
        out = []
        self._write(o, out, 0, [])
        return "".join(out)

    def iterencode(self, o):
        out = []
        self._write(o, out, 0, [])
        return iter(out)

    def _scalar(self, x):
        if x is None:
            return "null"
        if x is True:
            return "true"
        if x is False:
            return "false"
        if isinstance(x, int):
            return int.__repr__(x)
        if x != x or x in (float("inf"), float("-inf")):
            if not self.allow_nan:
                raise ValueError("Out of range float values are not JSON compliant: " + repr(x))
            return "NaN" if x != x else "Infinity" if x > 0 else "-Infinity"
        return float.__repr__(x)

    def _key(self, k):
        if isinstance(k, str):
            return k
        if k is None or isinstance(k, (int, float)):
            return self._scalar(k)
        if self.skipkeys:
            return None
        raise TypeError("keys must be str, int, float, bool or None, not " + k.__class__.__name__)

    def _break(self, out, depth):
        if self.indent is not None:
            indent = self.indent if isinstance(self.indent, str) else " " * self.indent
            out.append("\n" + indent * depth)

    def _write(self, x, out, depth, open):
        if isinstance(x, str):
            out.append(_quoted(x, self.ensure_ascii))
            return
        if x is None or isinstance(x, (int, float)):
            out.append(self._scalar(x))
            return
        if any(x is y for y in open):
            raise ValueError("Circular reference detected")
        open.append(x)
        if isinstance(x, (list, tuple)):
            self._write_list(x, out, depth, open)
        elif isinstance(x, dict):
            self._write_dict(x, out, depth, open)
        else:
            self._write(self.default(x), out, depth, open)
        open.pop()

    def _write_list(self, x, out, depth, open):
        if not x:
            out.append("[]")
            return
        out.append("[")
        for i, item in enumerate(x):
            if i:
                out.append(self.item_separator)
            self._break(out, depth + 1)
            self._write(item, out, depth + 1, open)
        self._break(out, depth)
        out.append("]")

    def _write_dict(self, x, out, depth, open):
        if not x:
            out.append("{}")
            return
        out.append("{")
        items = sorted(x.items()) if self.sort_keys else x.items()
        first = True
        for k, value in items:
            k = self._key(k)
            if k is None:
                continue
            if not first:
                out.append(self.item_separator)
            first = False
            self._break(out, depth + 1)
            out.append(_quoted(k, self.ensure_ascii) + self.key_separator)
            self._write(value, out, depth + 1, open)
        self._break(out, depth)
        out.append("}")


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    return (cls or JSONEncoder)(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                                allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                                sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


_space = " \t\n\r"
_back = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or float
        self.strict = strict

    def decode(self, s):
        i = self._skip(s, 0)
        x, end = self.raw_decode(s, i)
        end = self._skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return x

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _skip(self, s, i):
        n = len(s)
        while i < n and s[i] in _space:
            i += 1
        return i

    def _value(self, s, i):
        ch = s[i:i + 1]
        if ch == '"':
            return self._string(s, i + 1)
        if ch == "{":
            return self._object(s, i + 1)
        if ch == "[":
            return self._array(s, i + 1)
        for word, value in (("null", None), ("true", True), ("false", False)):
            if s.startswith(word, i):
                return value, i + len(word)
        for word, text in (("NaN", "nan"), ("Infinity", "inf"), ("-Infinity", "-inf")):
            if s.startswith(word, i):
                return self.parse_constant(text if self.parse_constant is float else word), i + len(word)
        return self._number(s, i)

    def _number(self, s, i):
        n = len(s)
        j = i + 1 if s[i:i + 1] == "-" else i
        start = j
        while j < n and "0" <= s[j] <= "9":
            j += 1
        if j == start:
            raise JSONDecodeError("Expecting value", s, i)
        if s[start] == "0":
            j = start + 1
        is_float = False
        if s[j:j + 1] == "." and s[j + 1:j + 2].isdigit():
            is_float = True
            j += 1
            while j < n and "0" <= s[j] <= "9":
                j += 1
        if s[j:j + 1] in ("e", "E"):
            k = j + 1
            if s[k:k + 1] in ("+", "-"):
                k += 1
            if s[k:k + 1].isdigit():
                is_float = True
                while k < n and "0" <= s[k] <= "9":
                    k += 1
                j = k
        return (self.parse_float if is_float else self.parse_int)(s[i:j]), j

    def _string(self, s, i):
        begin = i - 1
        out = []
        while True:
            j = i
            while j < len(s) and s[j] != '"' and s[j] != "\\" and s[j] >= " ":
                j += 1
            out.append(s[i:j])
            if j >= len(s):
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if s[j] == '"':
                return "".join(out), j + 1
            if s[j] != "\\":
                if self.strict:
                    raise JSONDecodeError("Invalid control character at", s, j)
                out.append(s[j])
                i = j + 1
                continue
            esc = s[j + 1:j + 2]
            if esc == "":
                raise JSONDecodeError("Unterminated string starting at", s, begin)
            if esc != "u":
                if esc not in _back:
                    raise JSONDecodeError("Invalid \\escape", s, j)
                out.append(_back[esc])
                i = j + 2
                continue
            n = self._hex(s, j + 1)
            i = j + 6
            if 0xd800 <= n <= 0xdbff and s.startswith("\\u", i):
                low = self._hex(s, i + 1)
                if 0xdc00 <= low <= 0xdfff:
                    n = 0x10000 + ((n - 0xd800) << 10 | (low - 0xdc00))
                    i += 6
            out.append(chr(n))

    def _hex(self, s, at):
        digits = s[at + 1:at + 5]
        if len(digits) != 4 or any(ch not in "0123456789abcdefABCDEF" for ch in digits):
            raise JSONDecodeError("Invalid \\uXXXX escape", s, at)
        return int(digits, 16)

    def _array(self, s, i):
        items = []
        i = self._skip(s, i)
        if s[i:i + 1] == "]":
            return items, i + 1
        while True:
            x, i = self._value(s, i)
            items.append(x)
            i = self._skip(s, i)
            ch = s[i:i + 1]
            if ch == "]":
                return items, i + 1
            if ch != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = self._skip(s, i + 1)

    def _object(self, s, i):
        pairs = []
        i = self._skip(s, i)
        if s[i:i + 1] == "}":
            return self._made(pairs), i + 1
        if s[i:i + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
        while True:
            key, i = self._string(s, i + 1)
            i = self._skip(s, i)
            if s[i:i + 1] != ":":
                raise JSONDecodeError("Expecting ':' delimiter", s, i)
            x, i = self._value(s, self._skip(s, i + 1))
            pairs.append((key, x))
            i = self._skip(s, i)
            ch = s[i:i + 1]
            if ch == "}":
                return self._made(pairs), i + 1
            if ch != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = self._skip(s, i + 1)
            if s[i:i + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)

    def _made(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        d = dict(pairs)
        return d if self.object_hook is None else self.object_hook(d)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode("utf-8")
    elif not isinstance(s, str):
        raise TypeError("the JSON object must be str, bytes or bytearray, not " + s.__class__.__name__)
    if s.startswith("\ufeff"):
        raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    return (cls or JSONDecoder)(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int,
                                parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)
