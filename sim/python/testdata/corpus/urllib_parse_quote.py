from urllib.parse import *

print(quote("a b/c&d=é~_.-"), quote("a b/c", safe=""), quote_plus("a b/c&d"), quote("ü", encoding="latin-1"), quote(b"\xff a"), quote(""), quote("a:b@c", safe=":"), quote_plus("a b", safe="b"))
print(unquote("a%20b%2Fc%C3%A9"), unquote("%zz%4"), unquote("%E9", encoding="latin-1"), unquote("%FF"), unquote_plus("a+b%2B"), unquote("é%C3%A9é"), unquote(""), unquote("100%"))
print(unquote_to_bytes("a%00%ff"), unquote_to_bytes(b"%41"), quote_from_bytes(b"a b\x00"), unquote_to_bytes("é"))
print(urlencode({"a": 1, "b c": "d&e", "f": "é"}), urlencode([("x", 1), ("x", 2)]), urlencode({"k": [1, 2]}), urlencode({"k": [1, 2], "s": "ab"}, doseq=True), urlencode({}), urlencode({"q": "a b"}, quote_via=quote), urlencode({"b": b"\xff", "n": None, "t": True}))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qs("a=1&b=&c", keep_blank_values=True), parse_qs(""), parse_qs("a=%C3%A9+x"), parse_qs("a;b=1"), parse_qs("a=1;b=2", separator=";"))
print(parse_qsl("a=1&b=2&a=3&c="), parse_qsl("x=y=z&&k"), parse_qsl("a&b", keep_blank_values=True))
for bad in (lambda: parse_qs("a", strict_parsing=True), lambda: parse_qsl("a=1&b=2", max_num_fields=1), lambda: quote_from_bytes("x"), lambda: urlencode("text"), lambda: urlencode(5), lambda: parse_qs("a", separator=""), lambda: quote(b"x", encoding="utf-8")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
query = {"page": 2, "tags": ["x y", "z"], "lang": "日本"}
url = "https://example.org/search?" + urlencode(query, doseq=True)
print(url)
print(parse_qs(urlsplit(url).query))
