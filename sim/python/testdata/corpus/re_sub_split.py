import re

print(re.sub(r"\s+", " ", "a  b \n c"), re.sub("a", "b", "aaa", 2), re.sub("a", "b", "aaa", count=1), re.subn("[0-4]", "X", "14950"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<x>\d)", r"<\g<x>\g<1>\g<0>>", "a1"), re.sub("(a)|b", r"[\1]", "ab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1b22"), re.sub("x*", "-", "abxd"), re.sub("", "-", "ab"), re.sub(r"\b", "|", "ab cd"))
print(repr(re.sub("a", r"\n\t\\\a", "a")), repr(re.sub("a", "\\0", "a")), repr(re.sub("a", r"\101\08", "a")), re.sub("a", r"\.\-", "a"))
print(re.sub(b"a", b"<\\g<0>>", b"bab"), re.sub(rb"(\d)", lambda m: m[1] * 2, b"a1"), re.subn("z", "y", "abc"))


def dashrepl(m):
    return " " if m.group(0) == "-" else "-"


print(re.sub("-{1,2}", dashrepl, "pro----gram-files"), re.sub("a", lambda m: None, "bab"))
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words."), re.split(r"\W+", "Words, words, words.", 1))
print(re.split("[a-f]+", "0a3B9", flags=re.IGNORECASE), re.split(r"\b", "ab cd"), re.split("x*", "axbc"), re.split("(a)|b", "1a2b3"))
print(re.split(",", ""), re.split("", "ab"), re.split(b",", b"a,b"), re.split(",", "a,b,c", maxsplit=1), re.split(",", "a,b", -1), re.sub("a", "b", "aa", -1))
print(re.escape("a.b*c[d] e-f_g@#é"), re.escape(b"a.b"), re.match(re.escape("1+1=2?"), "1+1=2?") is not None)
p = re.compile("(?P<a>x)(y)")
for repl in [r"\3", r"\g<b>", r"\g<", r"\g<>", r"\g<1", r"\gx", r"\q", "a\\", r"\g<-1>", r"\g<9>", r"\400", r"\g<a b>"]:
    try:
        print(p.sub(repl, "xy"))
    except (re.error, IndexError) as e:
        print(repl, type(e).__name__, e)
for wrong in (lambda: re.sub("a", 1, "a"), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"),
              lambda: re.compile(5), lambda: re.compile(re.compile("a"), re.I), lambda: re.match(None, "a")):
    try:
        print(wrong())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
words = re.compile(r"\w+")
count = {}
for w in words.findall("the cat and the dog and the bird".lower()):
    count[w] = count.get(w, 0) + 1
print(sorted(count.items(), key=lambda kv: (-kv[1], kv[0])))
print([t for t in re.split(r"\s*([+*/()-])\s*", "3 + 4*(2-1)") if t])
tokens = [("NUM", r"\d+(\.\d*)?"), ("ID", r"[A-Za-z]+"), ("OP", r"[+\-*/=]"), ("SKIP", r"[ \t]+"), ("BAD", r".")]
for mo in re.finditer("|".join("(?P<%s>%s)" % pair for pair in tokens), "x = 3.5*y ?"):
    if mo.lastgroup != "SKIP":
        print(mo.lastgroup, repr(mo.group()), mo.lastindex)
