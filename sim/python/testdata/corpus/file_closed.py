# A file that is closed, or open for something else.
import io

f = open("c.txt", "w")
f.write("text\n")
print(f.closed)
f.close()
print(f.closed, f.close(), f.name, f.mode)


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e, isinstance(e, io.UnsupportedOperation))


for method in ("read", "readline", "readlines", "flush", "tell", "truncate", "__enter__", "fileno", "isatty", "readable", "writable", "seekable"):
    print(method, end=": ")
    attempt(getattr(f, method))
attempt(f.write, "x")
attempt(f.writelines, ["x"])
attempt(f.seek, 0)
attempt(next, f)
attempt(list, f)
attempt(print, "x", *[], )
try:
    print("x", file=f)
except ValueError as e:
    print(e)
for mode in ("rb", "wb", "r+b"):
    g = open("d.txt", "wb")
    g.close()
    g = open("d.txt", mode)
    g.close()
    for method in ("read", "readline", "flush", "tell", "truncate", "__enter__"):
        print(mode, method, end=": ")
        attempt(getattr(g, method))
    attempt(g.write, b"x")
    attempt(g.seek, 0)
r, w = open("c.txt"), open("e.txt", "w")
rb, wb = open("c.txt", "rb"), open("e.txt", "wb")
attempt(r.write, "x")
attempt(r.truncate)
attempt(r.writelines, ["x"])
attempt(w.read)
attempt(w.readline)
attempt(w.readlines)
attempt(next, w)
attempt(rb.write, b"x")
attempt(wb.read)
attempt(wb.readline)
print(r.readable(), r.writable(), r.seekable(), w.readable(), w.writable(), rb.readable(), rb.writable(), wb.readable(), wb.writable(), r.isatty())
attempt(w.write, b"bytes")
attempt(w.write, 5)
attempt(w.write, None)
attempt(wb.write, "text")
attempt(w.writelines, [1])
attempt(w.writelines, 5)
attempt(r.read, "x")
attempt(r.read, 1.5)
for x in (r, w, rb, wb):
    x.close()
with open("c.txt") as f:
    try:
        with f:
            print(f.read(), end="")
        f.read()
    except ValueError as e:
        print(e)
