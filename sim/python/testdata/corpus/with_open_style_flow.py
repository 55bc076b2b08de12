class Resource:
    log = []
    def __init__(self, name, fail=()): self.name, self.fail = name, fail
    def _do(self, what):
        self.log.append(f"{what} {self.name}")
        if what in self.fail: raise OSError(f"{what} of {self.name}")
    def __enter__(self): self._do("open"); return self
    def __exit__(self, *exc): self._do("close"); return False
    def read(self): self._do("read"); return self.name * 2
def use(*rs):
    Resource.log = []
    try:
        with rs[0] as a:
            with rs[1] as b:
                return a.read() + b.read()
    except OSError as e:
        return f"error {e} ctx {e.__context__}"
    finally:
        print(Resource.log)
print(use(Resource("a"), Resource("b")))
print(use(Resource("a", ["open"]), Resource("b")))
print(use(Resource("a"), Resource("b", ["open"])))
print(use(Resource("a", ["read"]), Resource("b")))
print(use(Resource("a"), Resource("b", ["read", "close"])))
print(use(Resource("a", ["close"]), Resource("b", ["close"])))
class Transaction:
    def __init__(self, data): self.data = data
    def __enter__(self): self.backup = dict(self.data); return self.data
    def __exit__(self, kind, value, tb):
        if kind:
            self.data.clear(); self.data.update(self.backup)
            print("rolled back", kind.__name__)
        return kind is not None and issubclass(kind, ValueError)
d = {"x": 1}
with Transaction(d) as t: t["x"] = 2
with Transaction(d) as t:
    t["y"] = 3
    raise ValueError("bad")
print(d)
try:
    with Transaction(d) as t:
        t.clear()
        t["missing"]
except KeyError as e: print("key", e, d)
class Indent:
    level = 0
    def __enter__(self): Indent.level += 1; return self
    def __exit__(self, *a): Indent.level -= 1
    def print(self, s): print("  " * Indent.level + s)
with Indent() as i:
    i.print("one")
    with i:
        i.print("two")
        with i, i: i.print("four")
    i.print("one again")
for n in range(3):
    with Indent():
        if n == 1: continue
        if n == 2: break
print(Indent.level)
