from urllib.error import HTTPError, URLError, ContentTooShortError
from urllib.request import Request
import urllib.request

r = Request("https://example.org:8080/a/b?c=d#frag", headers={"User-Agent": "x", "accept-language": "en"})
print(r.full_url, r.get_full_url(), r.type, r.host, r.selector, r.fragment, r.data, r.get_method(), r.origin_req_host)
r.add_header("X-Key", "v")
print(r.headers, r.has_header("X-key"), r.has_header("X-Key"), r.get_header("X-key"), r.get_header("None", 5), sorted(r.header_items()))
r.remove_header("X-key")
print(r.has_header("X-key"))
r.data = b"x=1"
print(r.get_method(), r.data)
print(Request("http://a.b", b"1").get_method(), Request("http://a.b", method="DELETE").get_method(), Request("http://a.b").selector)
for bad in ("a.b/c", "no scheme", "/x"):
    try:
        Request(bad)
    except ValueError as e:
        print(e)
e = URLError("down")
print(e, e.reason, e.args, isinstance(e, OSError), repr(e))
e = URLError(OSError(111, "Connection refused"))
print(e, repr(e.reason))
h = HTTPError("http://a.b/", 404, "Not Found", {"X": "1"}, None)
print(h, h.code, h.reason, h.headers, h.url, h.geturl() if False else "", isinstance(h, URLError), h.msg, repr(h))
c = ContentTooShortError("short", b"x")
print(c, c.content)
try:
    urllib.request.urlopen("nothing")
except ValueError as e:
    print(e)
try:
    urllib.request.urlopen("gopher://x/")
except URLError as e:
    print(e)
