import re

print(re.findall(r"\w+", "naïve café 日本語 x_1 ١٢"), re.findall(r"\w+", "naïve café", re.A), re.findall(r"\d", "1٢３"), re.findall(r"\s", "a\u2003b\xa0c\t"), re.findall(r"\W", "é-ñ"))
print(re.sub("ß", "ss", "Straße"), re.search("(?i)ÀÉ", "àé"), re.search("(?i)ſ", "S"), re.match("(?i)[à-ý]", "É"), re.findall(r"[^\W\d_]+", "añb1c_d"), re.findall("[\u4e00-\u9fff]", "a日b本"))
print(re.findall(rb"\w+", b"caf\xe9 x"), re.sub(rb"\s+", b"_", b"a  b\tc"), re.match(rb"(?i)ABC", b"abc").group(), re.split(rb",", b"a,b"), re.findall(b"[\x80-\xff]", b"a\xe9\xff"))
print(re.match(r"\x41\u0042\103", "ABC"), re.match("😀+", "😀😀x").span(), re.findall(".", "a😀b"), re.sub(".", "-", "😀"), re.escape("é😀 x"))
print(re.fullmatch(r"[\w.]+@[\w.]+", "jörg@exämple.de"), re.search(r"\bé", "é a é").start(), [m.start() for m in re.finditer(r"\b", "é a")])
print(re.compile("é", re.I).flags, re.compile(rb"x", re.I).flags, re.search(bytearray(b"x") if False else b"x", bytearray(b"axb")).span(), re.search("a", "A", re.I | re.A))
