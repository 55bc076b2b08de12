for x in [1, 1.5, "s", b"b", True, None, [], (), {}, set(), frozenset(), range(1), slice(1), len, lambda: 0, int, type, object(), ..., NotImplemented, Exception(), iter([]), (i for i in ()), bytearray(), {}.keys(), print, [].append, property(), staticmethod(len), classmethod(len), super]:
    print(type(x).__name__, isinstance(x, object), callable(x), bool(x) if not isinstance(x, type(NotImplemented)) else "")
print(type(1) is int, type(True) is bool, type(type) is type, type(None).__name__, int is type(5), type(5) == int, str(type("")), type(Exception()).__mro__)
print(isinstance(1, (int, str)), isinstance("a", (int, (str, float))), isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), issubclass(bool, int), issubclass(int, (str, object)), isinstance(None, type(None)), isinstance(5, int | str), isinstance("x", int | None), int | str, (int | None) == (None | int))
for f in [lambda: isinstance(1, 1), lambda: isinstance(1, [int]), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: type(), lambda: callable(), lambda: id(), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(slice(1)) if False else hash(bytearray())]:
    try:
        print(f())
    except TypeError as e:
        print(e)
print(hash(1), hash(-2), hash(0), hash(2**61), hash(1.0), hash(0.5), hash(None) == hash(None), hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), hash(frozenset([1])) == hash(frozenset([1])), hash(True), hash(int) == hash(int), hash(len) == hash(len))
a = [1]
b = a
print(id(a) == id(b), a is b, a is [1], None is None, id(a) != id([1]), isinstance(id(a), int))
print(bool(0), bool(1), bool(""), bool("a"), bool([]), bool([0]), bool(None), bool(0.0), bool({}), bool(()), bool(range(0)), bool(-1), bool(), bool(b""), bool(object()), bool(len), bool(float("nan")))
print(True and "x", 0 or "default", None or 0 or [], not None, not [1], "" and 5, 1 and 2 and 3, (1 or 1 / 0))
print(int.__name__, int.__doc__ is None or True, len.__name__, (5).__class__.__name__, "".__class__, [].__class__.__class__, int.__class__, int.__mro__, bool.__bases__, list.__module__, Exception.__module__)
print(complex) if False else print("ok")
x = 5 if a else 6
print(x, "even" if x % 2 == 0 else "odd", [1, 2][x == 5], {True: "yes", False: "no"}[x > 3])
print(... is Ellipsis, NotImplemented is NotImplemented, type(...).__name__, repr(...), __name__, __debug__)
print(str(int), str(type), str(ValueError), str(type(print)), repr(str), [int, str], {int: "i"}[int])
assert isinstance(1, int), "never"
print(dir.__name__, vars.__name__, "append" in dir([]), "x" in dir(), "__init__" in dir(object), sorted(set(dir([])) & {"append", "extend", "sort"}))
class A:
    z = 1
    def m(self): pass
t = A()
t.attr = 1
print([n for n in dir(t) if not n.startswith("__")], [n for n in dir(A) if not n.startswith("__")], vars(t), "attr" in vars(t))
