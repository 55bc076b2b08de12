# A file that nobody refers to is closed.
def now(name="b.txt"):
    with open(name) as f:
        return f.read()


open("b.txt", "w").write("left alone")
print(repr(now()))


def leave():
    f = open("b.txt", "w")
    f.write("left in a function")


leave()
print(repr(now()))
g = open("b.txt", "w")
g.write("first")
g = open("c.txt", "w")
print(repr(now()))
g.write("kept")
print(repr(now("c.txt")))
del g
print(repr(now("c.txt")))


class Keeper:
    def __init__(self):
        self.f = open("k.txt", "w")
        self.f.write("kept by an object")


k = Keeper()
print(repr(now("k.txt")))
k = None
print(repr(now("k.txt")))
files = [open(f"{i}.txt", "w") for i in range(3)]
for f in files:
    f.write("x")
print([now(f"{i}.txt") for i in range(3)])
del files[0], f
print([now(f"{i}.txt") for i in range(3)])
files.clear()
print([now(f"{i}.txt") for i in range(3)])
open("b.txt", "a").write(" and more")
print(len(open("b.txt").readlines()), open("b.txt").read())
for line in open("b.txt"):
    print(line)
