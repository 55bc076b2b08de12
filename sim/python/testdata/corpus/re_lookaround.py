import re

for p, s in [(r"\w+(?=:)", "key: value x:"), (r"(?<=\$)\d+", "cost $45 or 45"), (r"(?<!\d)\d{2}(?!\d)", "1 22 333 44"), (r"^(?!.*foo).*$", "bar"), (r"^(?!.*foo).*$", "a foo"),
             (r"(?<=a)(?=b)", "abab"), (r"(?i)(?<=[aeiou])n", "aNenxn"), (r"(?=(\w{2}))", "abcd"), (r"(a+)(?!\1)", "aaab"), (r"(?<=^|,)x", "x,x") if False else (r"(?<=,)x", "x,x"),
             (r"\bfoo\b(?! bar)", "foo bar foo baz"), (r"(?P<q>['\"]).*?(?P=q)", "say 'it\"s' and \"x\""), (r"(?:(?=a)a|b)+", "aabbc"), (r"(?>a+)b", "aaab"), (r"a*+b", "aaab"), (r"(?(?=x)y)" if False else r"(x)?(?(1)y|z)", "xyz")]:
    print(p, [m.group() for m in re.finditer(p, s)], [m.groups() for m in re.finditer(p, s)][:2])
print(re.sub(r"(?<!^)(?=(?:\d{3})+$)", ",", "1234567890"), re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), re.split(r"(?=[A-Z])", "helloWorldFooBar"))
print(re.findall(r"(?m)^\s*#.*$", "x = 1\n  # a\n#b\ny"), re.findall(r"(?s)/\*.*?\*/", "a /* x\ny */ b /* z */"), re.findall(r"(?x) \d + # digits", "a 12"))
