import itertools


class A:
    pass


values = [1, 1.5, "s", b"b", None, [1], (1,), {1: 2}, {1}, A(), range(2), len, int, True, ..., frozenset()]


def name(x):
    return type(x).__name__


ops = [
    ("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("*", lambda a, b: a * b), ("/", lambda a, b: a / b), ("//", lambda a, b: a // b), ("%", lambda a, b: a % b), ("**", lambda a, b: a ** b), ("@", lambda a, b: a @ b), ("<<", lambda a, b: a << b), (">>", lambda a, b: a >> b), ("&", lambda a, b: a & b), ("|", lambda a, b: a | b), ("^", lambda a, b: a ^ b), ("<", lambda a, b: a < b), ("<=", lambda a, b: a <= b), (">", lambda a, b: a > b), (">=", lambda a, b: a >= b), ("==", lambda a, b: a == b), ("!=", lambda a, b: a != b), ("in", lambda a, b: a in b), ("is", lambda a, b: a is b),
]
for symbol, op in ops:
    groups = {}
    for (i, a), (j, b) in itertools.product(enumerate(values), repeat=2):
        try:
            r = op(a, b)
            shown = type(r).__name__ if not isinstance(r, (int, float, str, bool)) else repr(r)
        except Exception as e:
            shown = f"{type(e).__name__}: {e}".replace(f"'{name(a)}'", "LEFT", 1).replace(f"'{name(b)}'", "RIGHT", 1)
        groups.setdefault(shown, []).append((i, j))
    for shown, pairs in groups.items():
        few = " ".join(f"{name(values[i])},{name(values[j])}" for i, j in pairs) if len(pairs) < 12 else ""
        print(symbol, shown, len(pairs), sum((i + 1) * (31 * j + 7) for i, j in pairs), few)
for symbol, op in [("-", lambda a: -a), ("+", lambda a: +a), ("~", lambda a: 0 if a is True else ~a), ("not", lambda a: not a), ("len", len), ("iter", iter), ("hash", hash), ("abs", abs), ("int", int), ("float", float), ("list", list), ("next", next), ("bool", bool), ("[0]", lambda a: a[0]), ("['k']", lambda a: a["k"]), ("[0:1]", lambda a: a[0:1]), ("()", lambda a: a()), ("*", lambda a: [*a]), ("**", lambda a: dict(**a)), ("sorted", sorted), ("reversed", lambda a: list(reversed(a))), ("sum", sum), ("max", max), ("unpack", lambda a: (lambda x, y: 0)(*a)), ("round", round), ("with", lambda a: a.__enter__()), ("str.join", lambda a: ",".join(a)), ("range", range), ("chr", chr), ("ord", ord), ("set", set), ("dict", dict), ("tuple", tuple), ("bytes", bytes), ("enumerate", lambda a: list(enumerate(a))), ("zip", lambda a: list(zip(a, a))), ("any", any)]:
    for a in values:
        try:
            r = op(a)
            shown = type(r).__name__ if not isinstance(r, (int, float, str, bool, list, tuple)) or symbol == "hash" else repr(r)
            if "0x" in shown:
                shown = type(r).__name__
        except Exception as e:
            shown = f"{type(e).__name__}: {e}"
        print(symbol, name(a), "->", shown)


def set0(a):
    a[0] = 5


def setk(a):
    a["k"] = 5


def setattr_x(a):
    a.x = 5


def del0(a):
    del a[0]


def delx(a):
    del a.x


def unpack2(a):
    x, y = a


def loop(a):
    for _ in a:
        break


def aug(a):
    a += 1


def raise_it(a):
    raise a


def with_it(a):
    with a:
        pass


for op in [set0, setk, setattr_x, del0, delx, unpack2, loop, aug, raise_it, with_it]:
    for a in [1, 1.5, "s", b"b", None, [1], (1,), {1: 2}, {1}, range(2), len, int, frozenset(), A()]:
        try:
            op(a)
            print(op.__name__, name(a), "ok")
        except BaseException as e:
            print(op.__name__, name(a), "->", f"{type(e).__name__}: {e}")
