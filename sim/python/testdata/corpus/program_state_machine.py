class Machine:
    transitions = {("idle", "coin"): "ready", ("ready", "push"): "idle", ("ready", "coin"): "ready"}
    def __init__(self):
        self.state, self.log = "idle", []
        self._listeners = {}
    def on(self, state):
        def register(f):
            self._listeners.setdefault(state, []).append(f)
            return f
        return register
    def fire(self, event):
        try:
            new = self.transitions[self.state, event]
        except KeyError:
            raise ValueError(f"no {event!r} in state {self.state!r}") from None
        self.log.append(f"{self.state} -{event}-> {new}")
        self.state = new
        for f in self._listeners.get(new, ()):
            f(self)
m = Machine()
@m.on("ready")
def ready(machine):
    print("ready after", len(machine.log))
@m.on("idle")
def idle(machine, *, note="again"):
    print("idle", note)
for e in ["coin", "coin", "push"]:
    m.fire(e)
try:
    m.fire("push")
except ValueError as err:
    print(err, err.__cause__, err.__suppress_context__)
print(*m.log, sep="\n")
class Stack:
    def __init__(self, limit): self.items, self.limit = [], limit
    def push(self, x):
        if len(self.items) >= self.limit:
            raise OverflowError("stack is full")
        self.items.append(x)
    def pop(self):
        if not self.items:
            raise IndexError("stack is empty")
        return self.items.pop()
s = Stack(2)
ops = [("push", 1), ("push", 2), ("push", 3), ("pop",), ("pop",), ("pop",), ("peek",)]
for name, *args in ops:
    try:
        print(name, *args, "->", getattr(s, name)(*args))
    except (OverflowError, IndexError) as e:
        print(name, "failed:", e)
    except AttributeError as e:
        print("no such operation:", e)
def balanced(text, pairs={")": "(", "]": "[", "}": "{"}):
    stack = []
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.append((c, i))
        elif c in pairs:
            if not stack or stack.pop()[0] != pairs[c]:
                return f"unexpected {c} at {i}"
    return f"unclosed {stack[-1][0]} at {stack[-1][1]}" if stack else "ok"
print([balanced(t) for t in ["([]{})", "(]", "((", "a)", ""]])
