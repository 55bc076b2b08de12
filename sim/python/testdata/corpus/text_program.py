text = """The quick brown fox jumps over the lazy dog.
The dog barks; the fox runs away!
"""
words = text.lower().replace(".", "").replace(";", "").replace("!", "").split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
for w, n in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f"{w:>6} {'#' * n} {n}")
print(len(words), len(set(words)), sum(len(w) for w in words) / len(words))
print("longest:", max(words, key=len), "| shortest:", min(words, key=len))
vowels = sum(c in "aeiou" for c in text.lower())
print("vowels", vowels, f"{vowels / len(text):.1%}")
for i, line in enumerate(text.splitlines(), start=1):
    print(f"{i:02d}: {line[:20]:<22}|{line[::-1][:8]!r}")


def caesar(s, k):
    out = ""
    for c in s:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else:
            out += c
    return out


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))


def is_palindrome(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]


print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("nope"))
print("\n".join(" ".join(f"{i * j:3d}" for j in range(1, 6)) for i in range(1, 6)))
rows = [("name", "age"), ("Ann", 30), ("Robert", 4)]
width = max(len(str(c)) for r in rows for c in r)
for r in rows:
    print("| " + " | ".join(str(c).ljust(width) for c in r) + " |")
print(",".join(map(str, sorted({3, 1, 2}, reverse=True))))
s = "mississippi"
print({c: s.count(c) for c in sorted(set(s))}, s.find("ss"), s.rfind("ss"), s.split("ss"), s.partition("ss"))
anagrams = {}
for w in ["listen", "silent", "enlist", "google", "elgoog"]:
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print(list(anagrams.values()))
print("%-10s|%5d|%6.2f" % ("left", 42, 3.14159), "{0:>{1}}".format("x", 5), f"{'mid':^9}|")
binary = bin(37)[2:].zfill(8)
print(binary, int(binary, 2), hex(int(binary, 2)), f"{37:08b}", "{:o}".format(37))
