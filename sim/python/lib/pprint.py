import sys as _sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._flat(object, [], 0)


def isreadable(object):
    return "<" not in saferepr(object)


def isrecursive(object):
    return "<Recursion on " in saferepr(object)


# A key to sort anything by: by value where that works, else by type.
class _Key:
    def __init__(self, x):
        self.x = x

    def __lt__(self, other):
        try:
            return self.x < other.x
        except TypeError:
            return (str(type(self.x)), id(self.x)) < (str(type(other.x)), id(other.x))


class _PairKey:
    def __init__(self, pair):
        self.key = _Key(pair[0])

    def __lt__(self, other):
        return self.key < other.key


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort, self._underscores = compact, sort_dicts, underscore_numbers

    def pprint(self, object):
        (self._stream or _sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, [], 0)
        return "".join(out)

    def isreadable(self, object):
        return isreadable(object)

    def isrecursive(self, object):
        return isrecursive(object)

    def _items(self, d):
        return sorted(d.items(), key=_PairKey) if self._sort else list(d.items())

    # An object on one line.
    def _flat(self, x, open, level):
        kind = type(x)
        if kind is int and self._underscores:
            return "{:_d}".format(x)
        if kind.__repr__ is dict.__repr__ and isinstance(x, dict) or kind.__repr__ in (list.__repr__, tuple.__repr__) and isinstance(x, (list, tuple)):
            left, right = ("{", "}") if isinstance(x, dict) else ("[", "]") if isinstance(x, list) else ("(", ")")
            if not x:
                return left + right
            if self._depth and level >= self._depth:
                return left + "..." + right
            if any([x is y for y in open]):
                return "<Recursion on %s with id=%s>" % (kind.__name__, id(x))
            open.append(x)
            if isinstance(x, dict):
                parts = ["%s: %s" % (self._flat(k, open, level + 1), self._flat(v, open, level + 1)) for k, v in self._items(x)]
            else:
                parts = [self._flat(y, open, level + 1) for y in x]
                if isinstance(x, tuple) and len(x) == 1:
                    right = ",)"
            open.pop()
            return left + ", ".join(parts) + right
        return repr(x)

    def _format(self, x, out, indent, allowance, open, level):
        if any([x is y for y in open]):
            out.append("<Recursion on %s with id=%s>" % (type(x).__name__, id(x)))
            return
        flat = self._flat(x, list(open), level)
        if len(flat) <= self._width - indent - allowance:
            out.append(flat)
            return
        how = self._printer(x)
        if how is None or self._depth and level >= self._depth and not isinstance(x, (str, bytes)):
            out.append(flat)
            return
        open.append(x)
        how(x, out, indent, allowance, open, level + 1)
        open.pop()

    def _printer(self, x):
        kind = type(x)
        how = kind.__repr__
        if isinstance(x, dict):
            name = kind.__name__
            if how is dict.__repr__:
                return self._dict
            if name in ("OrderedDict", "defaultdict", "Counter") and kind.__module__ == "collections":
                return {"OrderedDict": self._ordered, "defaultdict": self._default, "Counter": self._counter}[name]
        elif isinstance(x, list) and how is list.__repr__:
            return self._list
        elif isinstance(x, tuple) and how is tuple.__repr__:
            return self._tuple
        elif isinstance(x, (set, frozenset)) and how in (set.__repr__, frozenset.__repr__):
            return self._set
        elif kind is str:
            return self._str
        elif kind.__name__ == "deque" and kind.__module__ == "collections":
            return self._deque
        elif kind.__name__ == "SimpleNamespace":
            return self._namespace
        elif hasattr(kind, "__dataclass_fields__") and "__create_fn__" not in how.__qualname__ and getattr(kind, "__dataclass_params__", None) is not None \
                and kind.__dataclass_params__.repr:
            return self._dataclass
        return None

    def _dict(self, x, out, indent, allowance, open, level):
        out.append("{")
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        self._pairs(self._items(x), out, indent, allowance + 1, open, level)
        out.append("}")

    def _pairs(self, items, out, indent, allowance, open, level):
        indent += self._indent
        between = ",\n" + " " * indent
        for i, (k, v) in enumerate(items):
            if i:
                out.append(between)
            key = self._flat(k, list(open), level)
            out.append(key + ": ")
            self._format(v, out, indent + len(key) + 2, allowance if i == len(items) - 1 else 1, open, level)

    def _sequence(self, x, out, indent, allowance, open, level):
        indent += self._indent
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        line = "\n" + " " * indent
        width = room = self._width - indent + 1
        joint = ""
        x = list(x)
        for i, y in enumerate(x):
            last = i == len(x) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                flat = self._flat(y, list(open), level)
                w = len(flat) + 2
                if room < w:
                    room = width
                    if joint:
                        joint = "," + line
                if room >= w:
                    room -= w
                    out.append(joint)
                    joint = ", "
                    out.append(flat)
                    continue
            out.append(joint)
            joint = "," + line
            self._format(y, out, indent, allowance if last else 1, open, level)

    def _list(self, x, out, indent, allowance, open, level):
        out.append("[")
        self._sequence(x, out, indent, allowance + 1, open, level)
        out.append("]")

    def _tuple(self, x, out, indent, allowance, open, level):
        out.append("(")
        end = ",)" if len(x) == 1 else ")"
        self._sequence(x, out, indent, allowance + len(end), open, level)
        out.append(end)

    def _set(self, x, out, indent, allowance, open, level):
        begin, end = ("{", "}") if type(x) is set else (type(x).__name__ + "({", "})")
        out.append(begin)
        self._sequence(sorted(x, key=_Key), out, indent + len(begin) - 1, allowance + len(end), open, level)
        out.append(end)

    def _deque(self, x, out, indent, allowance, open, level):
        out.append("deque(")
        indent += 6
        out.append("[")
        if x.maxlen is None:
            self._sequence(x, out, indent, allowance + 2, open, level)
            out.append("])")
        else:
            self._sequence(x, out, indent, 2, open, level)
            out.append("],\n%smaxlen=%s)" % (" " * indent, self._flat(x.maxlen, list(open), level)))

    def _ordered(self, x, out, indent, allowance, open, level):
        name = type(x).__name__
        out.append(name + "(")
        self._format(list(x.items()), out, indent + len(name) + 1, allowance + 1, open, level)
        out.append(")")

    def _default(self, x, out, indent, allowance, open, level):
        name = type(x).__name__
        indent += len(name) + 1
        out.append("%s(%s,\n%s" % (name, self._flat(x.default_factory, list(open), level), " " * indent))
        self._dict(x, out, indent, allowance + 1, open, level)
        out.append(")")

    def _counter(self, x, out, indent, allowance, open, level):
        name = type(x).__name__
        out.append(name + "({")
        if self._indent > 1:
            out.append((self._indent - 1) * " ")
        self._pairs(x.most_common(), out, indent + len(name) + 1, allowance + 2, open, level)
        out.append("})")

    def _fields(self, name, items, out, indent, allowance, open, level):
        out.append(name + "(")
        indent += len(name) + 1
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            out.append(key + "=")
            if any([value is y for y in open]):
                out.append("...")
            else:
                self._format(value, out, indent + len(key) + 1, allowance if last else 1, open, level)
            if not last:
                out.append(",\n" + " " * indent)
        out.append(")")

    def _namespace(self, x, out, indent, allowance, open, level):
        name = "namespace" if type(x).__name__ == "SimpleNamespace" else type(x).__name__
        self._fields(name, list(x.__dict__.items()), out, indent, allowance, open, level)

    def _dataclass(self, x, out, indent, allowance, open, level):
        items = [(f.name, getattr(x, f.name)) for f in type(x).__dataclass_fields__.values() if f.repr]
        self._fields(type(x).__name__, items, out, indent, allowance, open, level)

    def _str(self, x, out, indent, allowance, open, level):
        lines = x.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        chunks = []
        for i, line in enumerate(lines):
            width = self._width - indent
            if i == len(lines) - 1:
                width -= allowance
            if len(repr(line)) <= width:
                chunks.append(repr(line))
                continue
            parts = _words(line)
            current = ""
            for j, part in enumerate(parts):
                longer = current + part
                limit = self._width - indent
                if j == len(parts) - 1 and i == len(lines) - 1:
                    limit -= allowance
                if len(repr(longer)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = longer
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(chunks[0])
            return
        if level == 1:
            out.append("(")
        out.append(("\n" + " " * indent).join(chunks))
        if level == 1:
            out.append(")")


# A line in pieces: words with the space behind them.
def _words(line):
    parts = []
    begin = i = 0
    while i < len(line):
        while i < len(line) and not line[i].isspace():
            i += 1
        while i < len(line) and line[i].isspace():
            i += 1
        parts.append(line[begin:i])
        begin = i
    return parts
