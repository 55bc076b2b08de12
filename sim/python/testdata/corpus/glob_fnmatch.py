import fnmatch
import glob
import os

for name in ("a.txt", "b.txt", "c.py", "d/e.txt", "d/f/g.txt", ".h.txt", "d/.i.txt", "x[1].txt"):
    if os.path.dirname(name):
        os.makedirs(os.path.dirname(name), exist_ok=True)
    open(name, "w").close()
for pattern in ("*.txt", "?.txt", "[ab].txt", "[!a].txt", "*", "d/*", "*/*.txt", ".*", "missing", "a.txt", "d/*/g.txt", "**/*.txt", "d/", "x[[]1].txt", "./*.py"):
    print(pattern, sorted(n for n in glob.glob(pattern) if "glob_fnmatch" not in n))
print(sorted(glob.glob("**/*.txt", recursive=True)), sorted(glob.glob("d/**", recursive=True)), sorted(glob.glob("d/**/", recursive=True)))
print(sorted(glob.glob("*.txt", root_dir="d")), sorted(glob.glob("*.txt", include_hidden=True)), sorted(glob.iglob("d/*.txt")), glob.escape("x[1]*?"))
for name, pattern in (("a.txt", "*.txt"), ("a.txt", "?.txt"), ("ab.txt", "?.txt"), ("a.txt", "[a-c].txt"), ("d.txt", "[!a-c].txt"), ("A", "a"), ("a/b", "*"),
                      ("", "*"), ("abc", "a*c*"), ("aXbXc", "a*b*c"), ("x", "[x"), ("]", "[]]"), ("-", "[a-]"), ("b", "[]-a]"), ("a*b", "a[*]b"), ("aaa", "*a"), ("aab", "*a")):
    print(name, pattern, fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"))
