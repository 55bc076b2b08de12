class Node:
    __slots__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value, self.next = value, next
class LinkedList:
    def __init__(self, items=()):
        self.head = self.tail = None
        self._n = 0
        for i in items:
            self.append(i)
    def append(self, v):
        node = Node(v)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self._n += 1
        return self
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def __len__(self): return self._n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self._n
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError("list index out of range")
    def __repr__(self): return f"LinkedList({list(self)!r})"
    def __add__(self, o): return LinkedList([*self, *o])
    def __eq__(self, o): return list(self) == list(o)
    def __contains__(self, v): return any(x == v for x in self)
    def __reversed__(self):
        yield from list(self)[::-1]
    def __bool__(self): return self._n > 0
l = LinkedList([1, 2, 3])
l.append(4).append(5)
print(l, len(l), l[0], l[-1], l[1:3], 3 in l, list(reversed(l)), l + [9], l == [1, 2, 3, 4, 5], bool(LinkedList()), max(l), sorted(l, reverse=True), sum(x for x in l if x % 2))
a, b, *c = l
print(a, b, c)
try:
    l[10]
except IndexError as e:
    print(e)
try:
    Node(1).extra = 5
except AttributeError as e:
    print(e)
