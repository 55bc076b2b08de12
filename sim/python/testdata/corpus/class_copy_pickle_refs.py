import copy
class P:
    shared = []
    def __init__(self): self.own = []
a, b = P(), P()
a.shared.append(1); a.own.append(2)
print(b.shared, b.own, P.shared is a.shared, "shared" in a.__dict__)
a.shared = [9]
print(a.shared, b.shared, P.shared)
def f(x, acc=[]): acc.append(x); return acc
print(f(1), f(2), f(3, []), f.__defaults__)
l1 = [1, [2]]; l2 = l1; l3 = l1[:]; l4 = copy.deepcopy(l1)
l1[1].append(3); l1.append(4)
print(l2, l3, l4, l2 is l1, l3 is l1, l3[1] is l1[1], l4[1] is l1[1], l1 == l2, id(l1) == id(l2))
t = ([],); t[0].append(1); print(t)
x = y = []; x += [1]; print(y, x is y); x = x + [2]; print(y, x is y)
s1 = "a"; s2 = s1; s1 += "b"; print(s1, s2)
grid = [[0] * 2] * 2; grid[0][0] = 1; print(grid); grid = [[0] * 2 for _ in range(2)]; grid[0][0] = 1; print(grid)
def change(lst, num, d):
    lst.append(1); num += 1; d = {"new": 1}
    return num
L, N, D = [], 1, {}
print(change(L, N, D), L, N, D)
def rebind(lst): lst = [0]; return lst
print(rebind(L), L)
a, b = [1], [1]; print(a == b, a is b, a is not b, None is None, () is (), "x" is not None)
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
print(copy.copy(C()), copy.deepcopy([C()]), copy.copy({1: [2]}), copy.copy((1, [2])), copy.deepcopy({"k": {1, 2}}), copy.copy(len) is len)
n = {"x": 1}; m = n; m["x"] += 1; k = dict(n); k["x"] = 0; print(n, m, k)
fs = [];
for i in range(3): fs.append(lambda i=i: i)
print([g() for g in fs])
for i in range(3):
    def g(): return i
print(g(), i); i = 10; print(g())
z = 5
def shadow(): z = 6; return z
print(shadow(), z)
lst = [3, 1, 2]; print(lst.sort(), lst, sorted(lst, reverse=True), lst, lst.reverse(), lst)
