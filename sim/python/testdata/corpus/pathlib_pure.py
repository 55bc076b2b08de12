from pathlib import Path, PurePath, PurePosixPath, PosixPath

for text in ("a/b/c.txt", "/usr/lib/python3", "archive.tar.gz", ".hidden", "dir/", ".", "", "/", "a//b/./c", "../x", "name.", "a/b.c/d"):
    p = PurePath(text)
    print(repr(p), str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, repr(p.parent), p.root, p.anchor, p.is_absolute())
print(Path("a", "b", "c"), Path("a") / "b" / Path("c"), "a" / Path("b"), Path("a") / "/b", Path(), Path("a").joinpath("b", "c"))
p = Path("/srv/web/data/file.csv")
print(list(p.parents), p.parents[0], p.parents[-1], len(p.parents), p.parents[1:3], p.parents)
print(p.with_name("x.txt"), p.with_suffix(".txt"), p.with_suffix(""), p.with_stem("y"), p.relative_to("/srv"), p.is_relative_to("/srv"), p.is_relative_to("/usr"))
print(p.relative_to("/srv/web/other", walk_up=True))
print(Path("a") == Path("a"), Path("a") == "a", Path("a") == PurePath("a"), Path("a") < Path("b"), sorted([Path("b"), Path("a/c"), Path("a")]), hash(Path("a")) == hash(Path("a")))
print({Path("a"): 1}[Path("a")], Path("a/b").match("*"), Path("a/b.py").match("*.py"), Path("a/b.py").match("a/*.py"), Path("/a/b.py").match("/*.py"), p.match("data/*"))
print(p.as_posix(), p.as_uri(), bytes(Path("x")), type(Path("x")) is PosixPath, isinstance(Path("x"), PurePosixPath), f"{p}", "%s" % p)


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: p.with_suffix("txt"))
attempt(lambda: p.with_suffix("."))
attempt(lambda: Path("/").with_name("x"))
attempt(lambda: p.with_name("a/b"))
attempt(lambda: p.relative_to("/usr"))
attempt(lambda: Path("a").relative_to("/b", walk_up=True))
attempt(lambda: Path(1))
attempt(lambda: Path("a") / 1)
attempt(lambda: Path("a") < 1)
attempt(lambda: p.parents[9])
attempt(lambda: Path("rel").as_uri())
