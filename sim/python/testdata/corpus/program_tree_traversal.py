class Tree:
    def __init__(self): self.root = None
    def insert(self, k):
        def go(n):
            if n is None:
                return [k, None, None]
            i = 1 if k < n[0] else 2
            n[i] = go(n[i])
            return n
        self.root = go(self.root)
        return self
    def inorder(self, n=...):
        if n is ...:
            n = self.root
        if n:
            yield from self.inorder(n[1])
            yield n[0]
            yield from self.inorder(n[2])
    def depth(self):
        d = lambda n: 0 if not n else 1 + max(d(n[1]), d(n[2]))
        return d(self.root)
    def levels(self):
        level, out = [self.root], []
        while level:
            out.append([n[0] for n in level])
            level = [c for n in level for c in n[1:] if c]
        return out
t = Tree()
for k in [50, 30, 70, 20, 40, 60, 80, 10]:
    t.insert(k)
print(list(t.inorder()), t.depth(), t.levels(), t.root)
print(next(x for x in t.inorder() if x > 35), 60 in t.inorder(), 65 in t.inorder(), dict(enumerate(t.inorder())))
