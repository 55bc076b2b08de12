l = list(range(10))
print(l[2:5], l[:3], l[7:], l[::3], l[::-1], l[-3:], l[:-3], l[8:2:-2], l[100:], l[-100:2], l[5:2], l[True])
l[2:4] = ["a", "b", "c"]
print(l)
l[0:0] = [-1]
print(l)
l[::2] = range(0, 60, 10)
print(l)
l[1:3] = []
print(l)
l[len(l):] = "xy"
print(l)
l[:] = (x for x in range(5))
print(l)
del l[0]
del l[-1]
print(l)
del l[::2]
print(l)
l = list(range(10))
del l[2:5], l[-1]
print(l)
del l[::-2]
print(l)
del l[:]
print(l)
for f in ["l[::2] = [1]", "l[0:1] = 5", "l[10] = 1", "del l[10]", "l['a'] = 1", "l[::0]", "l[1.5:2]", "del l['a']"]:
    l = [1, 2, 3]
    try:
        if f == "l[::2] = [1]":
            l[::2] = [1]
        elif f == "l[0:1] = 5":
            l[0:1] = 5
        elif f == "l[10] = 1":
            l[10] = 1
        elif f == "del l[10]":
            del l[10]
        elif f == "l['a'] = 1":
            l["a"] = 1
        elif f == "l[::0]":
            l[::0]
        elif f == "l[1.5:2]":
            l[1.5:2]
        else:
            del l["a"]
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, list(range(10))[s], s.indices(4), slice(3), slice(None), slice(1, 2) == slice(1, 2))
t = (1, 2, 3, 4)
print(t[1:], t[::-1], t[:2] + t[2:], t[1:1])


class Grid:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


g = Grid()
print(g[1], g[1:2], g[1, 2], g[::2, 1:], g["a"], g[...], g[()])
g[1:2] = 5
g[0, 1] = 6
del g[3]
g[0] += (1,) if False else 1 if True else 0
