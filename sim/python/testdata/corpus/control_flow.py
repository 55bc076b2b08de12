for i in range(5):
    if i == 1:
        continue
    if i == 3:
        break
    print(i)
else:
    print("no else")
for i in []:
    pass
else:
    print("else on empty")
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print("w", i)
else:
    print("while else")
while True:
    i += 1
    if i > 5:
        break
else:
    print("never")
for a in range(3):
    for b in range(3):
        if b == a:
            break
        print(a, b)
    else:
        print("inner done", a)
        continue
    if a == 1:
        break
lst = [1, 2, 3, 4, 5, 6]
for v in lst:
    if v % 2 == 0:
        lst.remove(v)
print(lst)
for v in lst[:]:
    lst.append(v)
print(lst)
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as e:
    print(e)
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for v in s:
        s.add(v + 10)
except RuntimeError as e:
    print(e)
for k in list(d):
    del d[k]
print(d)
x = 5
print("pos" if x > 0 else "neg" if x < 0 else "zero", x if x else "no", not x, not not x)
print(1 < x < 10, 1 < x > 3, 5 == x != 4, 1 < 2 > 1 == 1, x is x is not None)
print(0 or "a" or 1 / 0, 1 and "" and 1 / 0, None or [] or {}, (not 0) == True)
def side(v):
    print("side", v)
    return v
print(side(1) < side(2) < side(0) < side(9))
print(side(0) and side(1), side(0) or side(2))
pass; pass
if x: print("one line")
elif x > 1: print("no")
else: print("no")
for q in "ab": print(q, end=" ")
print()
while x: x -= 1; print(x, end=","); 
print()
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for i in range(10, 0, -3):
    print(i, end=" ")
print()
for d["k"] in range(3):
    pass
print(d)
for lst[0] in "xy":
    pass
print(lst[0])
for i in range(2):
    i += 10
    print(i)
assert True
assert x == 0, "message"
try:
    assert x, f"x is {x}"
except AssertionError as e:
    print("assert", e)
try:
    assert (False), "paren"
except AssertionError as e:
    print(e)
del i
try:
    print(i)
except NameError as e:
    print(e)
n = 3
while n: n -= 1
else: print("done", n)
result = [("fizz" * (i % 3 == 0) + "buzz" * (i % 5 == 0)) or i for i in range(1, 16)]
print(result)
def early(n):
    for i in range(n):
        for j in range(n):
            if i * j > 6:
                return i, j
    return None
print(early(5), early(2))
if (a := 1) and (b := 0) or (c := 3): print(a, b, c)
print(*(i for i in range(3) if i), sep="|")
print([] == False, 0 == False, "" == False, None == False, bool([]), bool([0]), bool("False"), bool(0.0), bool(-1))
