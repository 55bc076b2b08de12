x = 1
def a():
    return x
def b():
    x = 2
    return a(), x
def c():
    global x, newg
    x = 3
    newg = "made"
    return x
print(a(), b(), c(), x, newg)
def d():
    def e():
        global x
        x = "from inner"
    x = "local"
    e()
    return x
print(d(), x)
def lvl1():
    v = 1
    def lvl2():
        def lvl3():
            nonlocal v
            v += 1
            def lvl4():
                nonlocal v
                v *= 10
            lvl4()
            return v
        return lvl3()
    return lvl2(), v
print(lvl1())
def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x = 5
unbound()
def free():
    try:
        print(later)
    except NameError as e:
        print(e)
    def inner():
        return later2
    try:
        inner()
    except NameError as e:
        print(e)
    later2 = 1
    print(inner())
    del later2
    try:
        inner()
    except NameError as e:
        print(e)
free()
def delg():
    global x
    del x
delg()
try:
    x
except NameError as e:
    print(e)
def builtins_shadow():
    len = lambda o: "shadowed"
    return len([1])
print(builtins_shadow(), len([1]))
class K:
    y = 5
    def m(self):
        try:
            return y
        except NameError as e:
            return str(e)
    def n(self):
        return self.y, K.y, __class__.y
print(K().m(), K().n())
def loopvar():
    for i in range(3):
        pass
    return i
print(loopvar())
def cond(flag):
    if flag:
        val = 1
    try:
        return val
    except UnboundLocalError as e:
        return str(e)
print(cond(True), cond(False))
fns = []
for i in range(3):
    def fn(j=i):
        return i, j
    fns.append(fn)
print([f() for f in fns])
def make():
    items = []
    def add(v):
        items.append(v)
        return items
    return add
p, q = make(), make()
p(1), p(2), q(9)
print(p(3), q(8))
print(sorted(k for k in globals() if k in ("a", "b", "newg", "K")), "x" in globals())
globals()["dyn"] = 42
print(dyn)
def loc():
    aa = 1
    bb = 2
    return locals()
print(loc())
def recursive_default(n, acc=[]):
    acc.append(n)
    return recursive_default(n - 1, acc) if n else acc
print(recursive_default(3), recursive_default(1))
if True:
    in_if = 1
print(in_if)
try:
    in_try = 1 / 0
except ZeroDivisionError:
    in_exc = "set"
print(in_exc)
class Manager:
    def __enter__(self): return "ctx"
    def __exit__(self, *a): pass
with Manager() as in_with:
    pass
print(in_with)
import math as m, string
print(m.pi, string.digits)
from math import (floor as fl, ceil,
                  sqrt)
print(fl(2.5), ceil(2.5), sqrt(4))
del m
try:
    m
except NameError as e:
    print(e)
