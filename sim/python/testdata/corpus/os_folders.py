import os


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except OSError as e:
        print(type(e).__name__, e)


attempt(os.mkdir, "a")
attempt(os.mkdir, "a")
attempt(os.mkdir, "x/y")
attempt(os.makedirs, "x/y/z")
attempt(os.makedirs, "x/y/z")
attempt(os.makedirs, "x/y/z", exist_ok=True)
open("a/file", "w").close()
attempt(os.makedirs, "a/file", exist_ok=True)
attempt(os.mkdir, "a/file/b")
attempt(os.makedirs, "a/file/b")
attempt(os.rmdir, "a")
attempt(os.rmdir, "missing")
attempt(os.rmdir, "a/file")
attempt(os.listdir, "a")
attempt(os.listdir, "missing")
attempt(os.listdir, "a/file")
print(sorted(os.listdir()) == sorted(os.listdir(".")), os.listdir(b"a"))
for name in ("x/1.txt", "x/y/2.txt", "x/y/z/3.txt"):
    with open(name, "w") as f:
        f.write(name)
for folder, dirs, files in os.walk("x"):
    print(folder, sorted(dirs), sorted(files))
for folder, dirs, files in os.walk("x", topdown=False):
    print(folder, dirs, files)
for folder, dirs, files in os.walk("x"):
    dirs[:] = [d for d in dirs if d != "z"]
    print(folder, dirs)
print(list(os.walk("missing")))
with os.scandir("x") as entries:
    for entry in sorted(entries, key=lambda e: e.name):
        print(entry.name, entry.path, entry.is_file(), entry.is_dir(), entry, entry.stat().st_size if entry.is_file() else "")
print(sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk("x") for f in fs))
here = os.getcwd()
os.chdir("x/y")
print(os.path.relpath(os.getcwd(), here), sorted(os.listdir()), os.path.exists("2.txt"), open("../1.txt").read())
os.chdir("..")
print(os.path.basename(os.getcwd()))
os.chdir(here)
attempt(os.chdir, "missing")
attempt(os.chdir, "a/file")
os.makedirs("r/s/t")
os.removedirs("r/s/t")
print(os.path.exists("r"))
os.makedirs("r/s/t")
open("r/keep", "w").close()
os.removedirs("r/s/t")
print(os.path.exists("r/s"), os.listdir("r"))
attempt(os.remove, "r")
attempt(os.rmdir, "r/")
