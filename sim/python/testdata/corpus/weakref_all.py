import gc
import sys
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return "hello " + self.name


a = Node("a")
r = weakref.ref(a)
print(r() is a, r().name, r == weakref.ref(a), hash(r) == hash(a), type(r).__name__, isinstance(r, weakref.ReferenceType))
b = a
del a
print(r() is b)
b = None
print(r(), r() is None)


def local():
    n = Node("local")
    return weakref.ref(n)


print(local()())

items = [Node("x"), Node("y")]
refs = [weakref.ref(n) for n in items]
print([w() is not None for w in refs])
items.pop()
n = None
print([w() is not None for w in refs])

cache = weakref.WeakValueDictionary()
one, two = Node("one"), Node("two")
cache["one"] = one
cache["two"] = two
print(len(cache), sorted(cache), "one" in cache, cache["one"].name, cache.get("three"), [k for k, v in sorted(cache.items())])
del one
print(len(cache), list(cache.keys()), "one" in cache, cache.get("one"))
try:
    cache["one"]
except KeyError as e:
    print("KeyError", e)
print(cache.pop("two").name, len(cache))
cache["n"] = two
for x in cache.values():
    print(x.name)
del x

data = weakref.WeakKeyDictionary()
k = Node("key")
data[k] = 5
print(len(data), data[k], k in data, [x.name for x in data])
del k
print(len(data), list(data.items()))

s = weakref.WeakSet()
p, q = Node("p"), Node("q")
s.add(p)
s.add(q)
s.add(q)
print(len(s), p in s, sorted(x.name for x in s))
del p
print(len(s), [x.name for x in s])
s.discard(q)
print(len(s))

proxy = weakref.proxy(q)
print(proxy.name, proxy.hello())
proxy.name = "new"
print(q.name)
del q
try:
    print(proxy.name)
except ReferenceError as e:
    print("ReferenceError", e)

m = weakref.WeakMethod(two.hello)
print(m()(), weakref.ref(two.hello)() is None)

for x in (5, "a", (1,), [1], {1: 2}, None, 1.5):
    try:
        weakref.ref(x)
    except TypeError as e:
        print(e)
print(weakref.ref({1, 2})() is None, weakref.ref(local)() is local, weakref.ref(Node)() is Node)


class Slotted:
    __slots__ = ("x",)


class Weak:
    __slots__ = ("x", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as e:
    print(e)
w = Weak()
print(weakref.ref(w)() is w)


class Parent:
    def __init__(self):
        self.children = []

    def add(self, child):
        self.children.append(child)
        child.parent = weakref.ref(self)


class Child:
    pass


parent = Parent()
child = Child()
parent.add(child)
print(child.parent() is parent)
del parent
print(child.parent())

x, y = Node("x"), Node("y")
x.other, y.other = y, x
rx = weakref.ref(x)
del x, y
gc.collect()
print(rx())


class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()

    def notify(self, what):
        for o in sorted(self.observers, key=lambda o: o.name):
            print(o.name, what)


subject = Subject()
o1, o2 = Node("o1"), Node("o2")
subject.observers.add(o1)
subject.observers.add(o2)
subject.notify("first")
del o1
subject.notify("second")

lst = []
print(sys.getrefcount(lst))
other = lst
print(sys.getrefcount(lst))
holder = {"a": lst, "b": [lst]}
print(sys.getrefcount(lst))
del holder
print(sys.getrefcount(lst))
