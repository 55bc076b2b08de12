l = [3, 1, 2]
l.append(4); l.extend("ab"); l.insert(0, "first"); l.insert(100, "last"); l.insert(-1, "before")
print(l, l.pop(), l.pop(0), l.index(2), l.count("a"), len(l))
l.remove("a"); l.reverse()
print(l, l.copy() is l, l.copy() == l)
del l[0:2]; l[1:2] = [7, 8, 9]; l[::2] = "xyz" if len(l[::2]) == 3 else l[::2]
print(l)
l.clear()
print(l, [1, 2] * 2, [1] + [2], [1, 2] == [1, 2], [1, 2] < [1, 3], [[]] * 2, [1, [2, [3]]])
n = [1, 2, 3, 4, 5]
print(n[1:4], n[::-1], n[-3:], n[:-1:2], n[10:], n[4:1:-1], n[-100:2], n[2:2])
n[1:3] = []; print(n)
n[0:0] = [9, 8]; print(n)
n[::2] = [0] * len(n[::2]); print(n)
del n[::2]; print(n)
n += (7,); n *= 2; print(n)
a = b = [1]
a += [2]; print(b, a is b)
a = a + [3]; print(b, a)
nested = [[0] * 2] * 2
nested[0][0] = 5; print(nested)
rec = [1]; rec.append(rec); print(rec, rec == rec, len(rec))
for f in [lambda: l.pop(), lambda: [1].pop(5), lambda: [1].pop("a"), lambda: l.remove(1), lambda: l.index(1), lambda: [1, 2].index(2, 0, 1), lambda: l[0], lambda: [1]["a"], lambda: [1][1.0], lambda: [1][None], lambda: [1, 2][1, 2], lambda: l.append(), lambda: l.append(1, 2), lambda: l.extend(5), lambda: l.insert(1), lambda: l.insert("a", 1), lambda: [3, "a"].sort(), lambda: [1].sort(lambda x: x), lambda: [1].sort(key=5), lambda: [1].sort(reverse="x"), lambda: l.foo, lambda: [1].copy(1), lambda: list.append(5, 1), lambda: [] > {}, lambda: [None] < [None], lambda: [1].__getitem__(3), lambda: [1, 2, 3][::0], lambda: [1] * 1.5, lambda: [1] + "a", lambda: list.sort()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def setbad(x, k, v):
    x[k] = v
for args in [([1], 5, 0), ([1], "a", 0), ([1, 2, 3], slice(None, None, 2), [1]), ([1], slice(0, 1), 5), ((1,), 0, 2), ("s", 0, "t"), (range(3), 0, 1), (5, 0, 1), (None, 0, 1), ({1}, 0, 1), (len, 0, 1), (b"a", 0, 1)]:
    try:
        setbad(*args)
    except Exception as e:
        print(type(e).__name__, e)
def delbad(x, k):
    del x[k]
for args in [([1], 5), ([1], "a"), ((1,), 0), ("s", 0), ({}, "k"), (5, 0), ({1}, 1)]:
    try:
        delbad(*args)
    except Exception as e:
        print(type(e).__name__, e)
words = ["banana", "Apple", "cherry"]
words.sort(); print(words)
words.sort(key=str.lower, reverse=True); print(words)
pairs = [(1, "b"), (0, "z"), (1, "a")]
pairs.sort(key=lambda p: p[0]); print(pairs)
print([1, 2, 3].__contains__(2), [1].__add__([2]), [].__len__(), [1, 2].__mul__(2), list.__name__, [3, 1].__lt__([3, 2]), [0] * -1, [1, 2, 3].index(3, 1))
x = [1, 2, 3]
try:
    x.sort(key=lambda v: x.append(v))
except ValueError as e:
    print(e)
print(x)
