# What is written waits in a buffer until it is flushed, or the file closed.
def now(name="b.txt"):
    with open(name) as f:
        return f.read()


f = open("b.txt", "w")
f.write("hello")
print(repr(now()))
f.flush()
print(repr(now()))
f.write(" world")
print(repr(now()))
f.close()
print(repr(now()))
f = open("b.txt", "a", buffering=1)
f.write(" half")
print(repr(now()))
f.write(" line\n")
print(repr(now()))
f.write("next")
f.close()
print(repr(now()))
with open("b.txt", "w") as f:
    print("printed", file=f)
    print(repr(now()))
    print("flushed", file=f, flush=True)
    print(repr(now()))
with open("b.txt", "w") as f:
    f.write("x" * 10)
    print(len(now()))
    f.write("y" * 20000)
    print(len(now()) > 0)
print(len(now()))
# A reader that came too early sees what is added later.
w = open("d.txt", "w")
r = open("d.txt")
print(repr(r.read()), repr(r.readline()))
w.write("line one\n")
w.flush()
print(repr(r.readline()), repr(r.readline()))
w.write("line two\nline three\n")
w.flush()
print(r.readlines(), r.read() == "")
# A handle that reads and writes.
with open("e.txt", "w+") as f:
    f.write("abc")
    print(f.tell(), repr(f.read()))
    f.seek(0)
    print(f.read(1), f.tell())
