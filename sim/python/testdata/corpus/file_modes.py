# What each mode does to a file that is there, and to one that is not.
import os


def show(name):
    with open(name) as f:
        print(name, repr(f.read()))


with open("a.txt", "w") as f:
    print(f.write("one\n"), f.write("two"))
show("a.txt")
with open("a.txt", "w") as f:
    f.write("new")
show("a.txt")
with open("a.txt", "a") as f:
    print(f.tell())
    f.write(" and more")
    print(f.tell())
show("a.txt")
with open("b.txt", "x") as f:
    f.write("created")
show("b.txt")
try:
    open("b.txt", "x")
except FileExistsError as e:
    print(type(e).__name__, e, e.errno, e.strerror, e.filename)
show("b.txt")
with open("a.txt", "r+") as f:
    print(f.read(3))
    f.seek(0)
    f.write("NEW")
show("a.txt")
with open("a.txt", "w+") as f:
    f.write("abc")
    f.seek(1)
    print(f.read())
show("a.txt")
with open("a.txt", "a+") as f:
    print(repr(f.read()))
    f.seek(0)
    print(repr(f.read()))
    f.seek(0)
    f.write("def")
    f.seek(0)
    print(repr(f.read()))
show("a.txt")
with open("c.txt", "a") as f:
    pass
show("c.txt")
with open("d.txt", "xt") as f:
    f.write("t")
show("d.txt")
for mode in ("r", "r+", "rb", "rb+"):
    try:
        open("missing.txt", mode)
    except FileNotFoundError as e:
        print(mode, e)
print(sorted(os.listdir(".")))
