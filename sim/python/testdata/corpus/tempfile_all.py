import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    print(os.path.isdir(folder), os.path.dirname(folder) == tempfile.gettempdir(), os.listdir(folder))
    with open(os.path.join(folder, "x"), "w") as f:
        f.write("inside")
    print(os.listdir(folder))
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile("w+", suffix=".txt", prefix="race") as f:
    print(os.path.basename(f.name).startswith("race"), f.name.endswith(".txt"), os.path.exists(f.name))
    f.write("line one\nline two\n")
    f.flush()
    print(open(f.name).read(), end="")
    f.seek(0)
    print(list(f))
    name = f.name
print(os.path.exists(name), f.closed)
f = tempfile.NamedTemporaryFile(delete=False)
f.write(b"bytes")
f.close()
print(os.path.exists(f.name), open(f.name, "rb").read())
os.remove(f.name)
with tempfile.TemporaryFile() as f:
    f.write(b"hello")
    f.seek(0)
    print(f.read())
with tempfile.TemporaryFile("w+") as f:
    print("text", file=f)
    f.seek(0)
    print(repr(f.read()))
d = tempfile.mkdtemp(prefix="work", dir=".")
print(os.path.basename(d).startswith("work"), os.path.isdir(d))
os.rmdir(d)
t = tempfile.TemporaryDirectory(suffix="end")
print(t.name.endswith("end"))
t.cleanup()
print(os.path.exists(t.name))
