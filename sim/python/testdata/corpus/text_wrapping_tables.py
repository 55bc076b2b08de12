import textwrap
rows = [("Name", "Qty", "Price"), ("apple", 3, 1.5), ("watermelon", 12, 20.25)]
for name, qty, price in rows:
    print(f"{name:<12}|{qty:>5}|{price if isinstance(price, str) else format(price, '8.2f'):>9}")
print("-" * 28)
print(textwrap.fill("The quick brown fox jumps over the lazy dog", 15))
print(textwrap.indent("a\nb\n\nc", "> "), textwrap.shorten("some long text here", 12), textwrap.dedent("""
    x
      y
    """), textwrap.wrap("aaa bbb cccc", 4), sep="|")
print("total".rjust(12, "."), f"{sum(r[1] for r in rows[1:]):>5}", f"{sum(r[1] * r[2] for r in rows[1:]):,.2f}", f"{0.1234:.1%}", f"{1234567:,}", f"{'x':^7}|", f"{-5:+d}", f"{255:#06x}", f"{3.14159:.3g}")
for line in "a=1;b=2;bad;c=3".split(";"):
    key, sep, value = line.partition("=")
    print(repr(key), repr(sep), repr(value), "ok" if sep else "no value")
print("Hello World".translate(str.maketrans("lo", "01")), "hello"[::-1].capitalize(), "a-b_c".replace("-", "_").split("_"), "x" in "text", "text".find("z"), "%05.1f|%-6s|%+d" % (3.14159, "ab", 7))
