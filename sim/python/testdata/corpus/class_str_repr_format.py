class A:
    pass
class B:
    def __repr__(self): return "B-repr"
class C:
    def __str__(self): return "C-str"
class D:
    def __repr__(self): return "D-repr"
    def __str__(self): return "D-str"
    def __format__(self, spec): return f"D-format({spec})"
    def __bytes__(self): return b"D-bytes"
    def __len__(self): return 4
    def __hash__(self): return 99
    def __bool__(self): return False
b, c, d = B(), C(), D()
print(b, repr(b), str(b), [b], {"k": b}, (b,), f"{b} {b!r} {b!s}", "%s %r" % (b, b))
print(c, str(c), repr(c).startswith("<__main__.C object at 0x"), f"{c}", [c].__repr__().startswith("[<__main__.C"))
print(d, repr(d), [d], f"{d} {d!s} {d!r} {d:>10}", format(d), format(d, "x"), "{:q}".format(d), bytes(d), len(d), hash(d), bool(d), {d: 1}[d])
print(str(A()).startswith("<__main__.A object at"), A, repr(A), str(A), f"{A}", A.__name__, A.__module__, A().__class__, type(A()))
class E:
    def __repr__(self): return 5
    def __str__(self): return None
class F:
    def __repr__(self): raise ValueError("no repr")
    def __hash__(self): return "x"
    def __len__(self): return 1.5
    def __bytes__(self): return "x"
    def __format__(self, s): return 3
    def __index__(self): return "i"
    def __iter__(self): return 5
    def __contains__(self, x): return "truthy"
    def __bool__(self): return 1
for f in [lambda: repr(E()), lambda: str(E()), lambda: f"{E()}", lambda: print(E()), lambda: str(F()), lambda: hash(F()), lambda: len(F()), lambda: bytes(F()), lambda: format(F()), lambda: f"{F()}", lambda: [1][F()], lambda: list(F()), lambda: 3 in F(), lambda: bool(F()), lambda: [F()].__repr__(), lambda: "%s" % E(), lambda: "%r" % F(), lambda: int(F())]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class Rec:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"Rec({len(self.items)})"
print(Rec().items, [Rec()], {1: Rec()})
class Inner:
    class Nested:
        def m(self): pass
    def make():
        class Local: pass
        return Local
print(Inner.Nested.__qualname__, Inner.Nested.m.__qualname__, Inner.make().__qualname__, Inner.Nested, Inner.make())
