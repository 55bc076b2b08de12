class A:
    __slots__ = ("x",)
    def __init__(self, x): self.x = x
class B(A):
    __slots__ = ("y",)
class C(A):
    pass
b, c = B(1), C(2)
b.y = 3; c.anything = 4
print(b.x, b.y, c.x, c.__dict__, hasattr(b, "__dict__"), hasattr(c, "__dict__"), A.__slots__, B.__slots__)
for f in [lambda: setattr(b, "z", 1), lambda: A(1).__dict__, lambda: b.missing, lambda: setattr(A(1), "y", 2)]:
    try: f()
    except AttributeError as e: print(e)
class D:
    __slots__ = ["p", "__dict__"]
d = D(); d.p = 1; d.q = 2
print(d.p, d.q, d.__dict__)
class E:
    __slots__ = "single"
e = E(); e.single = 5; print(e.single)
try: e.s = 1
except AttributeError as err: print(err)
