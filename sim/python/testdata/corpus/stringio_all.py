import io

s = io.StringIO()
print(s.write("hello\n"), s.write("world"), s.tell(), repr(s.getvalue()), repr(s.read()))
print(s.seek(0), s.readline(), s.read(3), s.tell(), s.read())
print(s.seek(2), s.write("LL"), repr(s.getvalue()))
s = io.StringIO("a\nb\n\nc")
print(list(s), s.readlines(), s.seek(0), s.readlines(), s.getvalue() == "a\nb\n\nc")
s.seek(0)
for line in s:
    print(repr(line), end=" ")
print()
s = io.StringIO("start")
s.write("S")
print(s.getvalue())
s.seek(0, 2)
s.write("!")
print(s.getvalue(), s.tell())
s.truncate(3)
print(s.getvalue(), s.tell())
s.seek(0)
s.truncate()
print(repr(s.getvalue()))
s = io.StringIO("äö€😀x")
print(s.read(2), s.tell(), s.read(2), s.tell(), s.seek(3), s.read())
s.seek(10)
s.write("z")
print(ascii(s.getvalue()))
print("print", 1, 2, file=s, sep="+")
print(s.getvalue().endswith("print+1+2\n"))
for newline in (None, "", "\n", "\r\n"):
    s = io.StringIO("a\r\nb\rc\n", newline=newline)
    print(repr(newline), repr(s.read()), repr(s.getvalue()))


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: io.StringIO(1))
attempt(lambda: io.StringIO(b"x"))
attempt(lambda: io.StringIO().write(b"x"))
attempt(lambda: io.StringIO().write(1))
attempt(lambda: io.StringIO("abc").seek(-1))
attempt(lambda: io.StringIO("abc").seek(1, 1))
attempt(lambda: io.StringIO("abc").fileno())
attempt(lambda: io.StringIO("abc").truncate(-1))
s = io.StringIO("abc")
print(s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
with s as t:
    print(t is s, t.read())
print(s.closed)
attempt(s.read)
attempt(s.getvalue)
attempt(lambda: s.write("x"))
attempt(lambda: list(s))
attempt(s.flush)
print(type(s), isinstance(s, io.TextIOBase), s.encoding)
b = io.StringIO()
b.writelines(["x\n", "y\n"])
print(b.getvalue().split())
