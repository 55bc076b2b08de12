for s in ["a", "it's", 'say "hi"', "both ' and \"", "new\nline", "tab\t", "back\\slash", "\x00\x1f\x7f", "é", "日本", "🙂", "\u200b", "\xa0", "\r", ""]:
    print(repr(s), ascii(s), len(s))
print([str(1), "1"], ("a",), {"k": "v"}, {"a"})
print(repr("a" * 3), ascii(["é", 1]), ascii("é"), repr([repr("x")]))
print(repr(None), repr(True), repr(...), repr(NotImplemented), repr(int), repr(len), repr(print))
print(repr(range(3)), repr(slice(1, 2)), repr(slice(None, None, -1)), repr(Exception("x")), repr(ValueError()), repr(KeyError("k", 2)))
print(repr(type), repr(object), repr(type(None)), repr(ValueError), repr(type(len)), repr(type(lambda: 0)))
print(str(Exception("x")), str(KeyError("k")), str(ValueError()), str(OSError(2, "No such file")), str(OSError(2, "No such file", "f.txt")), repr(OSError(2, "x", "f")))
l = [1]
l.append(l)
print(l, str(l))
d = {}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)


class A:
    def __init__(self, inner=None):
        self.inner = inner

    def __repr__(self):
        return f"A({self.inner!r})"


a = A()
a.inner = [a.inner, {"x": (A(1),)}]
print(a, [a], str(a))
loop = []
x = A(loop)
loop.append(x)
print(x)


class B:
    pass


print(repr(B())[:20], str(B).replace("__main__.", ""), B)


class C:
    def __str__(self):
        return "str of C"


print(C(), str(C()), repr(C()).startswith("<__main__.C object at 0x"), [C()].__repr__()[:17])


class D:
    def __repr__(self):
        return 5


class E:
    def __str__(self):
        return None


for f in (lambda: repr(D()), lambda: str(E()), lambda: print(D()), lambda: f"{E()}", lambda: "%s" % E(), lambda: str([D()])):
    try:
        f()
    except TypeError as err:
        print(err)


class F:
    class G:
        pass

    def method(self):
        pass


print(F.G, repr(F.method).split(" at ")[0], repr(F().method)[:36])


def outer():
    def inner():
        pass
    return inner


print(repr(outer()).split(" at ")[0], repr(lambda: 0).split(" at ")[0], repr(outer).split(" at ")[0])
print(repr([].append).split(" at ")[0], repr("".join).split(" at ")[0], list.append, str.join, dict.fromkeys.__name__)
print(repr((i for i in [])).split(" at ")[0], repr(iter([])).split(" at ")[0], repr(map(str, [])).split(" at ")[0], repr(enumerate([])).split(" at ")[0])
print({1: "a"}.keys(), {1: "a"}.values(), {1: "a"}.items(), type({}.keys()))
