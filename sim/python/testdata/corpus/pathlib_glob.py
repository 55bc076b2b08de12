from pathlib import Path

for name in ("a.txt", "b.py", "sub/c.txt", "sub/deep/d.txt", "sub/e.py", ".hidden/f.txt", "sub/.g.txt"):
    p = Path("tree") / name
    p.parent.mkdir(parents=True, exist_ok=True)
    p.write_text(name)
tree = Path("tree")
for pattern in ("*", "*.txt", "*/*.txt", "**/*.txt", "**", "sub/*", "**/d*", "?.py", "[ab].*", "missing/*", "a.txt", "sub/**/*.txt", "**/*"):
    print(pattern, sorted(str(p) for p in tree.glob(pattern)))
print(sorted(map(str, tree.rglob("*.py"))), sorted(p.name for p in tree.iterdir()))
print(sorted((str(folder), sorted(dirs), sorted(files)) for folder, dirs, files in tree.walk()))
print(sum(p.stat().st_size for p in tree.rglob("*") if p.is_file()))
try:
    list(Path("missing").iterdir())
except FileNotFoundError as e:
    print(e)
try:
    list(tree.glob(""))
except ValueError as e:
    print(e)
try:
    list(tree.glob("/x"))
except NotImplementedError as e:
    print(e)
