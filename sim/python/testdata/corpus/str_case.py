for s in ["", "hello world", "Hello World", "HELLO", "ñandú", "straße", "ǆ", "it's a dog", "x1y2", "ΑΣ"]:
    print(repr(s), s.lower(), s.upper(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
    print(s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.islower(), s.isupper(), s.istitle(), s.isascii(), s.isidentifier(), s.isprintable())
for s in ["123", "²", "½", "٣", " \t\n", "abc1", "_x", "1x", "\x00"]:
    print(repr(s), s.isdecimal(), s.isdigit(), s.isnumeric(), s.isspace(), s.isidentifier(), s.isprintable())
try:
    "a".upper(1)
except TypeError as e:
    print(e)
print(str.upper("abc"), str.lower("ABC"))
try:
    str.upper(5)
except TypeError as e:
    print(e)
