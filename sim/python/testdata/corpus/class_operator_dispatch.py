class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
for name in "add sub mul truediv floordiv mod pow and or xor lshift rshift matmul".split():
    def forward(self, o, name=name): return f"{self}.{name}({o})"
    def back(self, o, name=name): return f"{o}.r{name}({self})"
    setattr(N, f"__{name}__", forward)
    setattr(N, f"__r{name}__", back)
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * 2, 2 * a, a / b, 5 / a, a // 2, 7 // a, a % b, 3 % a, a ** 2, 2 ** a, a & 1, 1 & a, a | b, 0 | a, a ^ 1, 1 ^ a, a << 1, 1 << a, a >> b, 8 >> a, a @ b, [1] @ a, "s" + a, [1] + a, (1,) * a, 1.5 * a, None | a, {1} - a)
class I:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __isub__(self, o): return "replaced"
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return I(self.v * o)
i = j = I(1)
i += 5
print(i.v, i is j)
i *= 3
print(i.v, i is j, j.v)
i -= 1
print(i)
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 3
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __index__(self): return 2
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __complex__(self): return 0
import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.floor(u), math.ceil(u), math.trunc(u), [10, 20, 30][u], "abc"[u], list(range(5))[u:], hex(u), divmod(u, 5), divmod(5, u), "x" * u, [1] * u, range(u), bin(u), chr(u), int(u), float(u) if hasattr(u, "__float__") else "-")
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return ("eq", self.v)
    def __ne__(self, o): return ("ne", self.v)
    def __lt__(self, o): return ("lt", self.v)
    def __gt__(self, o): return ("gt", self.v)
    def __le__(self, o): return ("le", self.v)
    def __ge__(self, o): return ("ge", self.v)
x = Cmp(1)
print(x == 2, x != 2, x < 2, 2 < x, x <= 2, 2 >= x, 5 == x, x > x, 1 < x < 3, not x == 1)
class OnlyR:
    def __radd__(self, o): return NotImplemented
for f in [lambda: 1 + OnlyR(), lambda: OnlyR() + 1, lambda: OnlyR() - OnlyR(), lambda: -OnlyR(), lambda: ~OnlyR(), lambda: abs(OnlyR()), lambda: OnlyR() < OnlyR(), lambda: OnlyR() @ 1, lambda: round(OnlyR()), lambda: divmod(OnlyR(), 1), lambda: int(OnlyR()), lambda: float(OnlyR()), lambda: [1][OnlyR()], lambda: range(OnlyR()), lambda: OnlyR()(), lambda: 2 ** OnlyR(), lambda: pow(2, OnlyR(), 3), lambda: hex(OnlyR())]:
    try:
        print(f())
    except TypeError as e:
        print(e)
