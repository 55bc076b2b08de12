text = """The quick brown fox jumps over the lazy dog. The dog sleeps;
the fox, quick as ever, runs away! "Why?" asks nobody. It's 42 o'clock."""
words = [w.strip(".,;!?\"").lower() for w in text.split()]
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f"{w:<8}{n:>3} {'#' * n}")
letters = {c: text.lower().count(c) for c in sorted(set(text.lower())) if c.isalpha()}
print(max(letters, key=letters.get), letters["o"], sum(letters.values()))
print([w for w in words if w == w[::-1] and len(w) > 1], sorted({len(w) for w in words}), max(words, key=len))
for i, line in enumerate(text.splitlines(), 1):
    print(f"{i:02d}: {line!r:.30}... {len(line)}")
print(text.title()[:30], text.swapcase()[:15], " ".join(w.capitalize() for w in words[:3]), text.find("fox"), text.partition(" fox ")[0], "-".join(text[:9]), text[4:9][::-1], text.startswith("The"), sum(c.isupper() for c in text), sum(map(str.isdigit, text)))
caesar = lambda s, k: "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("hello, world", 3), caesar(caesar("hello, world", 3), -3))
roman = lambda n: "".join(s * (n // v % (m // v)) if False else "" for v, m, s in []) or (lambda f: f(f, n, [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]))(lambda f, n, t: "" if not n else t[0][1] + f(f, n - t[0][0], t) if n >= t[0][0] else f(f, n, t[1:]))
print([roman(n) for n in (1, 4, 9, 14, 1994, 2024)])
