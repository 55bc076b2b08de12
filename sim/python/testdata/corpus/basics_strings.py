name = "  Ada Lovelace "
print(name.strip(), len(name), name.upper(), name.strip().split(" "), name.strip()[::-1], name.replace(" ", "_"))
print("a" * 3 + "b", "abc"[1], "abc"[-1], "abc"[0:2], "py" in "python", "x" not in "abc", "abc" < "abd", "Z" < "a", "10" < "9")
for i, ch in enumerate("hey"):
    print(i, ch, ord(ch), chr(ord(ch) + 1), sep=":")
print("one,two,,three".split(","), "a b  c".split(), "-".join(["x", "y"]), "a\tb\nc", r"raw\n", 'it\'s', "q\"q", """two
lines""")
print("Hello"[1:4:2], "abcdef"[::2], "abcdef"[5:1:-2], "abc" * 0 == "", str(3) + "4", int("3") + 4, float("2.5") * 2, "%s is %d" % ("x", 3), "{} {}".format(1, 2), f"{1 + 1}")
print("ab\\cd", len("\n"), len("\\n"), "tab\tend", "a" "b", ("long "
      "string"), "x".isalpha(), "é".encode(), "naïve".upper(), "ß".upper(), "İ".lower() == "i̇")
