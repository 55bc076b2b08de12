import os
import shutil


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def show(top):
    return sorted(os.path.join(d, f) for d, _, fs in os.walk(top) for f in fs)


with open("a.txt", "w") as f:
    f.write("contents")
os.makedirs("d/sub")
attempt(shutil.copy, "a.txt", "b.txt")
attempt(shutil.copy, "a.txt", "d")
attempt(shutil.copy2, "a.txt", "d/sub/c.txt")
attempt(shutil.copyfile, "a.txt", "c.txt")
attempt(shutil.copyfile, "a.txt", "a.txt")
attempt(shutil.copyfile, "missing", "x")
attempt(shutil.copy, "a.txt", "missing/x")
print(open("b.txt").read(), show("d"))
attempt(shutil.copytree, "d", "e")
attempt(shutil.copytree, "d", "e")
attempt(shutil.copytree, "d", "e", dirs_exist_ok=True)
attempt(shutil.copytree, "d", "f", ignore=shutil.ignore_patterns("c*"))
print(show("e"), show("f"))
attempt(shutil.move, "b.txt", "e")
attempt(shutil.move, "a.txt", "e")
attempt(shutil.move, "e", "moved")
print(show("moved"), os.path.exists("e"))
attempt(shutil.move, "missing", "x")
attempt(shutil.rmtree, "moved")
attempt(shutil.rmtree, "moved")
attempt(shutil.rmtree, "moved", ignore_errors=True)
attempt(shutil.rmtree, "c.txt")
print(os.path.exists("moved"), os.path.exists("d"))
with open("c.txt") as a, open("h.txt", "w") as b:
    shutil.copyfileobj(a, b)
print(open("h.txt").read(), shutil.disk_usage(".").total > 0)
