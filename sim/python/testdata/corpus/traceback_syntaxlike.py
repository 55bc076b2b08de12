import sys


class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from empty stack")
        return self._items.pop()


s = Stack()
s.push(1)
print(s.pop())
try:
    s.pop()
except IndexError as e:
    print("caught:", e, file=sys.stderr)
x = [i for i in range(3)]
y = x[0] + x[1] * x[2]; z = x[3] if len(x) > 3 else s.pop()
