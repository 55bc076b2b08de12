# What a file object says about itself.
for mode in ("w", "r", "a", "r+", "w+", "a+", "rt", "wb", "rb", "ab", "r+b", "w+b", "a+b", "rb+"):
    f = open("attr.txt", mode)
    print(mode, f.name, f.mode, type(f).__name__, f.readable(), f.writable(), f.closed)
    if "b" in mode:
        print(f)
    f.close()
with open("attr.txt", "w", encoding="ascii", errors="replace") as f:
    print(f, f.encoding, f.errors, f.newlines, f.line_buffering)
with open("attr.txt", "x".replace("x", "w"), buffering=1, encoding="latin-1") as f:
    print(f.line_buffering, f.encoding, f.errors)
f = open("attr.txt", encoding="utf-8")
print(isinstance(f.fileno(), int), f.fileno() > 2, hasattr(f, "read"), hasattr(f, "nothing"))
try:
    f.nothing
except AttributeError as e:
    print(e)
print(f == f, f != open("attr.txt"), f is f.__enter__(), bool(f))
print({f: 1}[f], f in [f])
f.close()
print(f.closed, f)
import io
with open("attr.txt", "rb") as f:
    print(isinstance(f, io.IOBase), isinstance(f, io.BufferedReader), isinstance(f, io.TextIOBase), isinstance(f, io.BufferedIOBase))
with open("attr.txt") as f:
    print(isinstance(f, io.IOBase), isinstance(f, io.TextIOWrapper), isinstance(f, io.TextIOBase), isinstance(f, io.StringIO))
print(type(open("attr.txt")), type(open("attr.txt", "rb")), type(io.StringIO()), type(io.BytesIO()))
print(io.open is open, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
