# A log analyser, a template engine and a tokenizer in a few lines each.
import re
from collections import Counter

LOG = """\
192.168.0.1 - - [10/Oct/2000:13:55:36] "GET /index.html HTTP/1.0" 200 2326
10.0.0.7 - bob [10/Oct/2000:13:55:40] "POST /login HTTP/1.1" 302 -
192.168.0.1 - - [10/Oct/2000:13:56:01] "GET /missing HTTP/1.0" 404 512
broken line
"""
LINE = re.compile(r'(?P<host>[\d.]+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-)')
hosts = Counter()
for number, line in enumerate(LOG.splitlines(), 1):
    if not (m := LINE.match(line)):
        print(f"line {number}: cannot read {line!r}")
        continue
    hosts[m["host"]] += 1
    size = 0 if m["size"] == "-" else int(m["size"])
    print(f"{m['method']:<5}{m['path']:<12}{m['status']}{size:>6} {m['user']}")
print(hosts.most_common())


def render(template, **values):
    return re.sub(r"\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}", lambda m: getattr(str(values.get(m[1], "?")), m[2] or "strip")(), template)


print(render("Dear {{ name|title }}, you owe {{sum}} to {{ who|upper }}.", name="ann lee", sum=12.5))


def camel(name):
    return re.sub(r"_([a-z])", lambda m: m[1].upper(), name)


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


print(camel("read_next_line"), snake("readNextLine"), snake(camel("a_b_c")))
password = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w!?]{8,}")
print([w for w in ("short1A", "longenough", "LongEnough1", "Has Space 1A") if password.fullmatch(w)])
print(re.findall(r"https?://[^\s\"'>]+", """<a href="https://a.example/x?y=1">x</a> http://b.example/"""))
print(re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"), re.sub(r"(.)\1+", r"\1", "aabbbc"), re.findall(r"(?:\d{1,3}\.){3}\d{1,3}", LOG)[:1])
