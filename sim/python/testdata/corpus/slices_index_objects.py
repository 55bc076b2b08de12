class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
l = list(range(6))
print(l[I(1):I(4)], l[::I(2)], l[I(-1)], "abcdef"[I(2):], (1, 2, 3)[:I(2)], range(9)[I(1):I(7):I(2)], b"abc"[I(1)])
l[I(0):I(2)] = "xy"
del l[I(4):]
l[I(2)] = "z"
print(l, l, [0] * I(3), "ab" * I(2))
s = slice(1, None, 2)
print(l[s], "abcdef"[s], s, s.start, s.stop, s.step, s == slice(1, None, 2), slice(3), [slice(1, 2)])
for f in [lambda: l["a":], lambda: l[1.5:], lambda: l[::0], lambda: "abc"[None:"x"], lambda: l[object():]]:
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(e)
n = list(range(10))
n[2:5] = [20]
print(n)
n[::3] = ["a", "b", "c"]
print(n, n[-3:], n[:-3], n[-1:0:-2], n[100:], n[:100], n[5:2])
try:
    n[::2] = [1]
except ValueError as e:
    print(e)
del n[1::2]
print(n)
n[len(n):] = [7, 8]; n[:0] = ["start"]; n[1:1] = (0.5,)
print(n)
text = "hello world"
print(text[::-1], text[-5:], text[:5].upper() + text[5:], text[::2], text[1:-1], text[-1:-6:-1], text[3:3] == "")
