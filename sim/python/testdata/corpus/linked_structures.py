class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._size = 0
        for x in items:
            self.append(x)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            cur = self.head
            while cur.next:
                cur = cur.next
            cur.next = node
        self._size += 1

    def __iter__(self):
        cur = self.head
        while cur is not None:
            yield cur.value
            cur = cur.next

    def __len__(self):
        return self._size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += len(self)
        for j, v in enumerate(self):
            if j == i:
                return v
        raise IndexError("list index out of range")

    def __repr__(self):
        return "LinkedList([" + " -> ".join(map(repr, self)) + "])"

    def reverse(self):
        prev, cur = None, self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
        return self


l = LinkedList("abc")
print(l, len(l), l[0], l[-1], l[1:], "b" in l, list(reversed(l)), l.reverse(), sorted(l), max(l), [*l], bool(l), bool(LinkedList()))
try:
    l[10]
except IndexError as e:
    print(e)
a, b, c = l
print(a, b, c, ",".join(l), list(zip(l, range(3))), dict(enumerate(l)))


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key, value=None):
        self.root = self._insert(self.root, key, value)

    def _insert(self, node, key, value):
        if node is None:
            return {"key": key, "value": value, "left": None, "right": None}
        side = "left" if key < node["key"] else "right"
        node[side] = self._insert(node[side], key, value)
        return node

    def walk(self, node="root"):
        node = self.root if node == "root" else node
        if node:
            yield from self.walk(node["left"])
            yield node["key"], node["value"]
            yield from self.walk(node["right"])

    def depth(self, node="root"):
        node = self.root if node == "root" else node
        return 0 if node is None else 1 + max(self.depth(node["left"]), self.depth(node["right"]))


t = Tree()
for k in [50, 30, 70, 20, 40, 60, 80]:
    t.insert(k, str(k))
print(list(t.walk()), t.depth(), [k for k, _ in t.walk() if k > 40])
graph = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}


def bfs(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])


def dfs(node, seen=None):
    seen = seen if seen is not None else []
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            dfs(n, seen)
    return seen


print(bfs("A", "F"), dfs("A"), bfs("F", "A"))


def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest


print(list(permutations([1, 2, 3])), sum(1 for _ in permutations(list("abcd"))))


def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)):
            yield from flatten(y)
        else:
            yield y


print(list(flatten([1, [2, (3, [4])], []])))


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, o):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __getitem__(self, key):
        r, c = key
        return self.rows[r][c]

    def __setitem__(self, key, v):
        self.rows[key[0]][key[1]] = v

    def __str__(self):
        return "\n".join(" ".join(f"{v:3}" for v in r) for r in self.rows)

    def __eq__(self, o):
        return self.rows == o.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))


m = Matrix([[1, 2], [3, 4]])
print(m @ m)
m[0, 1] = 9
print(m[0, 1], m.T.rows, m == m.T, m.T.T == m)
