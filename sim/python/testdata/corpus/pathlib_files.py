import os
from pathlib import Path


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


p = Path("notes.txt")
print(p.exists(), p.write_text("first\nsecond\n"), p.exists(), p.read_text(), p.is_file(), p.is_dir(), p.stat().st_size)
print(p.write_bytes(b"\x00\xff"), p.read_bytes())
attempt(p.write_text, b"x")
attempt(Path("missing").read_text)
attempt(Path("missing/x").write_text, "x")
with p.open("w") as f:
    f.write("opened")
with p.open() as f:
    print(f.read(), f.name)
with open(p, "a") as f:
    f.write("!")
print(p.read_text(encoding="utf-8"))
d = Path("a/b/c")
attempt(d.mkdir)
attempt(d.mkdir, parents=True)
attempt(d.mkdir)
attempt(d.mkdir, exist_ok=True)
attempt(p.mkdir, exist_ok=True)
(d / "f.txt").write_text("deep")
attempt(d.rmdir)
attempt((d / "f.txt").unlink)
attempt((d / "f.txt").unlink)
attempt((d / "f.txt").unlink, missing_ok=True)
attempt(d.rmdir)
t = Path("touched")
t.touch()
print(t.exists(), t.read_text() == "")
t.write_text("keep")
t.touch()
print(t.read_text())
attempt(t.touch, exist_ok=False)
print(t.rename("renamed"), t.exists(), Path("renamed").read_text(), Path("renamed").replace(p), p.read_text())
print(Path.cwd() == Path(os.getcwd()), p.absolute() == Path.cwd() / "notes.txt", p.resolve() == p.absolute(), Path("a/../notes.txt").resolve() == p.resolve())
attempt(Path("missing").resolve, strict=False)
print(os.path.join(p.parent, "x"), os.path.exists(p), os.fspath(p), os.path.basename(p), os.stat(p).st_size)
p.unlink()
print(p.exists(), sorted(Path(".").iterdir(), key=str)[:1])
print(Path(__file__).name, Path(__file__).resolve().parent == Path.cwd())
