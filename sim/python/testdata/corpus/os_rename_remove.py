import os


def make(name, text):
    with open(name, "w") as f:
        f.write(text)


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as e:
        print(type(e).__name__, e, e.filename, e.filename2)
    except TypeError as e:
        print(e)


make("a", "A")
make("b", "B")
attempt(os.rename, "a", "c")
print(os.path.exists("a"), open("c").read())
attempt(os.rename, "c", "b")
print(open("b").read(), sorted(n for n in os.listdir() if len(n) == 1))
make("a", "A2")
attempt(os.replace, "a", "b")
print(open("b").read())
attempt(os.rename, "missing", "x")
attempt(os.rename, "b", "missing/x")
os.makedirs("d/e")
make("d/e/f", "deep")
attempt(os.rename, "d", "D")
print(open("D/e/f").read(), os.path.exists("d"))
attempt(os.rename, "D", "b")
attempt(os.rename, "b", "D")
os.mkdir("empty")
attempt(os.rename, "D", "empty")
print(os.listdir("empty"), os.path.exists("D"))
os.mkdir("other")
attempt(os.rename, "other", "empty")
attempt(os.rename, "empty", "empty/inside")
attempt(os.rename, "b", "b")
attempt(os.rename, 1.5, "x")
attempt(os.remove, "b")
attempt(os.remove, "b")
attempt(os.unlink, "missing")
attempt(os.remove, None)
# An open file lives on without its name.
f = open("gone", "w+")
f.write("still here")
os.remove("gone")
f.seek(0)
print(f.read(), os.path.exists("gone"))
f.close()
f = open("moves", "w")
f.write("one ")
os.rename("moves", "moved")
f.write("two")
f.close()
print(open("moved").read(), os.path.exists("moves"))
os.renames("moved", "new/place/moved")
print(open("new/place/moved").read())
os.renames("new/place/moved", "back")
print(os.path.exists("new"), os.path.exists("back"))
