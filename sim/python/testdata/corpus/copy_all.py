import copy
from copy import deepcopy

a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
b = copy.copy(a)
c = deepcopy(a)
a[1].append(99)
a[2]["k"].append(100)
a[3][1].append(101)
print(a, b, c, b[1] is a[1], c[1] is a[1])


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self.items = [value]


n = Node(1, Node(2))
s = copy.copy(n)
d = deepcopy(n)
n.items.append("x")
n.next.value = 50
print(s.items, s.next.value, d.items, d.next.value, type(d).__name__)
loop = [1]
loop.append(loop)
l2 = deepcopy(loop)
print(l2, l2[1] is l2, l2 is not loop)
shared = [0]
pair = deepcopy([shared, shared])
print(pair[0] is pair[1])


class Own:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Own("copied " + self.x)

    def __deepcopy__(self, memo):
        return Own("deep " + self.x)


print(copy.copy(Own("a")).x, deepcopy([Own("b")])[0].x)


class MyList(list):
    pass


m = MyList([1, [2]])
m.name = "mine"
k = deepcopy(m)
k[1].append(3)
print(m, k, k.name, type(k).__name__, copy.copy(m))
t = (1, 2)
print(copy.copy(t) is t, deepcopy(t) is t, deepcopy("s"), deepcopy(None), copy.copy({1: 2}), deepcopy({"a": {"b": [1]}}))
import threading
for x in (threading.Lock(), threading.RLock()):
    try:
        deepcopy({"lock": x})
    except TypeError as e:
        print(e)
