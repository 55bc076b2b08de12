# What is wrong with a name, a mode, an argument.
import os

os.mkdir("folder")
open("plain.txt", "w").close()


def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
        print("fine")
    except OSError as e:
        print(type(e).__name__, "|", e, "|", e.errno, e.strerror, e.filename)
    except Exception as e:
        print(type(e).__name__, "|", e)


for name in ("missing", "missing/inside", "plain.txt/inside", "folder", "", "folder/../missing", "./plain.txt", "folder/../plain.txt", "a\0b"):
    attempt(open, name)
for name in ("missing/inside", "folder", "plain.txt/inside"):
    attempt(open, name, "w")
for mode in ("", "q", "rw", "wr", "ra", "rr", "U", "b", "t", "+", "rbt", "w+x", "r++"):
    attempt(open, "plain.txt", mode)
for arguments in (dict(mode="rb", encoding="utf-8"), dict(mode="rb", errors="strict"), dict(mode="rb", newline="\n"),
                  dict(buffering=0), dict(newline="x"), dict(encoding="no-such"), dict(encoding=5), dict(mode=5), dict(newline=5), dict(errors=1)):
    attempt(open, "plain.txt", **arguments)
for name in (None, 1.5, [], object):
    attempt(open, name)
attempt(open)
attempt(open, "plain.txt", wrong=1)
print(issubclass(FileNotFoundError, OSError), IOError is OSError, isinstance(OSError(2, "x"), FileNotFoundError))
try:
    raise FileNotFoundError(2, "No such file", "made up")
except OSError as e:
    print(e, e.args, e.filename, e.filename2)
for number in (1, 13, 17, 20, 21, 22):
    print(type(OSError(number, os.strerror(number))).__name__, os.strerror(number))
try:
    open("missing.txt")
except (IOError, ValueError) as e:
    print("caught", e)
