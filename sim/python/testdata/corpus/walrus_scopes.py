if (n := len("hello")) > 3:
    print(n)
print([y := 1, y ** 2, y + 1], y)
while (line := ["a", "b", ""][n - 5]) != "":
    print(line)
    n += 1
print([last := i for i in range(5)], last)
print(any((witness := x) > 3 for x in [1, 5, 2]), witness)
def f(a, b=(d := 3)):
    return a, b, (c := a + b), c
print(f(1), d)
print((z := 1, 2), z)
z2 = (w := 5) + w
print(z2, w)
x = y = (q := 7)
print(x, y, q)
data = {"a": (v := 1), "b": v + 1}
print(data)
print(f"{(m := 10)} {m:=5}" if False else f"{(m := 10)}", m)
total = 0
values = [1, 2, 3]
print([total := total + v for v in values], total)
def g():
    if any((found := c) == "x" for c in "axb"):
        return found
print(g())
lam = lambda: (k := 4) + k
print(lam())
if not (r := None):
    print("none", r)
assert (ok := True), ok
print({(e := 3): e}, [e, (e := 4), e])
def outer():
    count = 0
    def inner():
        nonlocal count
        return [(count := count + i) for i in range(4)]
    return inner(), count
print(outer())
glob = 0
def setg():
    global glob
    (glob := glob + 5)
setg()
print(glob)
print(max((best := n2) for n2 in [3, 1, 2]), best)
class C:
    a = (b := 2) + 1
print(C.a, C.b)
