import os

os.environ["RACE"] = "walk"
print(os.environ["RACE"], os.environ.get("RACE"), os.getenv("RACE"), os.getenv("NOT_SET"), os.getenv("NOT_SET", "other"), "RACE" in os.environ)
try:
    os.environ["NOT_SET"]
except KeyError as e:
    print("KeyError", e)
try:
    os.environ["NUMBER"] = 1
except TypeError as e:
    print(e)
del os.environ["RACE"]
print("RACE" in os.environ, os.environ.pop("RACE", "gone"), os.environ.setdefault("RACE", "again"), os.environ["RACE"])
print(type(os.getpid()), os.getpid() == os.getpid(), os.getppid() != os.getpid(), os.cpu_count() >= 1)
print(len(os.urandom(8)), type(os.urandom(1)), os.urandom(0))
print(os.fspath("a"), os.fspath(b"a"), os.fsencode("ä"), os.fsdecode(b"x"))
try:
    os.fspath(1)
except TypeError as e:
    print(e)


class Named:
    def __fspath__(self):
        return "named.txt"


print(os.fspath(Named()), os.path.join("d", Named()), isinstance(Named(), os.PathLike), isinstance("x", os.PathLike))
with open(Named(), "w") as f:
    f.write("by its own name")
print(open("named.txt").read(), os.path.exists(Named()), os.path.getsize(Named()))
os.remove(Named())
print(os.path.exists(Named()))


class Wrong:
    def __fspath__(self):
        return 5


for f in (open, os.fspath):
    try:
        f(Wrong())
    except TypeError as e:
        print(e)
