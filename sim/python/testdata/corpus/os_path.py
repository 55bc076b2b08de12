import os
import os.path
from os.path import join, basename as base

print(join("a", "b", "c.txt"), join("a/", "b"), join("a", "/b"), join("", "a"), join("a", ""), join("a"), join("/", "a"))
for p in ("/srv/web/file.txt", "file.txt", "dir/", "/", "", "a//b///c", ".hidden", "archive.tar.gz", "dir.d/file", "..", "a/.b.c", "...x", "x."):
    print(repr(p), os.path.split(p), os.path.dirname(p), base(p), os.path.splitext(p), os.path.isabs(p))
for p in ("a/../b", "./a//b/.", "/../a", "", ".", "..", "../..", "a/b/../../..", "//a", "///a", "/", "a/./b/"):
    print(repr(p), repr(os.path.normpath(p)))
print(os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.commonpath(["/usr/lib/x", "/usr/local"]), os.path.commonpath(["a/b", "a/c/d"]), repr(os.path.commonprefix([])))
print(os.path.relpath("/a/b/c", "/a"), os.path.relpath("/a", "/a/b/c"), os.path.relpath("/a/x", "/a/y"), os.path.relpath("/a", "/a"))
print(os.path.splitdrive("/a/b"), os.path.normcase("A/b"))
print(os.path.abspath("x") == os.path.join(os.getcwd(), "x"), os.path.abspath("/a/../b"), os.path.abspath(".") == os.getcwd())
print(os.sep, repr(os.linesep), os.curdir, os.pardir, os.extsep, os.pathsep, os.altsep, os.devnull, os.name)
print(join(b"a", b"b"), base(b"a/b"), os.path.splitext(b"a.b"))
os.makedirs("d/e")
open("d/f.txt", "w").close()
for p in ("d", "d/f.txt", "d/e/..", "missing", "d/f.txt/x", "", "/", "d/", "d/f.txt/"):
    print(repr(p), os.path.exists(p), os.path.isfile(p), os.path.isdir(p), os.path.islink(p), os.path.lexists(p))
print(os.path.getsize("d/f.txt"), os.path.samefile("d", "d/e/.."), os.path.realpath("d/e/../f.txt") == os.path.abspath("d/f.txt"))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(os.path.getsize, "missing")
attempt(os.path.getmtime, "missing")
attempt(join, "a", 1)
attempt(join, "a", b"b")
attempt(base, None)
attempt(os.path.exists, None)
attempt(os.path.isdir, 1.5)
attempt(os.path.commonpath, [])
attempt(os.path.commonpath, ["a", "/b"])
attempt(os.path.relpath, "")
os.environ["WHERE"] = "here"
print(os.path.expandvars("$WHERE/${WHERE}x/$NOWHERE/$"), os.path.expanduser("plain"), os.path.expanduser("~").startswith("/"))
print(os.path.dirname(os.path.abspath(__file__)) == os.getcwd(), os.path.basename(__file__))
