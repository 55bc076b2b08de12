import io

b = io.BytesIO()
print(b.write(b"hello\n"), b.write(b"world"), b.tell(), b.getvalue(), b.read())
print(b.seek(0), b.readline(), b.read(3), b.tell(), b.read())
b = io.BytesIO(b"0123456789")
print(b.read(2), b.seek(-3, 2), b.read(), b.seek(1), b.seek(2, 1), b.read(1), b.tell())
b.seek(0)
b.write(b"AB")
print(b.getvalue(), b.truncate(4), b.getvalue(), b.tell())
b.seek(6)
b.write(b"end")
print(b.getvalue())
b = io.BytesIO(b"a\nb\r\n\nc")
print(list(b), b.readlines(), b.seek(0), b.readlines())
print(io.BytesIO(bytearray(b"xy")).getvalue(), io.BytesIO().getvalue())


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: io.BytesIO("text"))
attempt(lambda: io.BytesIO().write("text"))
attempt(lambda: io.BytesIO(b"x").seek(-1))
attempt(lambda: io.BytesIO(b"x").read("1"))
print(b.closed, b.readable(), b.writable(), b.seekable())
with b:
    print(b.read())
attempt(b.read)
attempt(b.getvalue)
attempt(lambda: b.write(b"x"))
print(type(b), isinstance(b, io.BufferedIOBase), isinstance(b, io.TextIOBase))
