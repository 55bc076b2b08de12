from urllib.parse import *

for url in ("http://www.python.org:80/a/b;p?q=1&r=2#frag", "https://user:pa%40ss@Example.COM:8443/x/../y?z#", "mailto:me@example.org", "/just/a/path;x=1?y", "//host/path",
            "ftp://ftp.example.org/dir;type=a", "http://[::1]:8080/x", "", "file:///etc/hosts", "javascript:alert(1)", "http://a?b?c#d#e", "path:80", "HTTP://X", "a+b://c", "1a://b",
            "  http://x/ y ", "http://x\n/y\t", "http://host:", "?q", "#f", "http://x//y//z", "urn:isbn:0451450523", "tel:+1-816-555"):
    p = urlparse(url)
    s = urlsplit(url)
    print(p)
    print(s.scheme, s.netloc, s.path, s.query, s.fragment, p.params, p.hostname, p.username, p.password, p.geturl() == url, s.geturl())
p = urlparse("https://ann:x@example.org:8443/a?b#c")
print(p.port, p.hostname, p[1], tuple(p), p._replace(netloc="other", query="").geturl(), len(p), p == ("https", "ann:x@example.org:8443", "/a", "", "b", "c"))
for bad in ("http://x:99999/", "http://x:abc/", "http://[::1/"):
    try:
        print(urlsplit(bad).port)
    except ValueError as e:
        print(type(e).__name__, e)
print(urlunsplit(("http", "a.b", "c", "d=1", "e")), urlunparse(("http", "a.b", "/c", "p", "q", "f")), urlunsplit(("", "", "x", "", "")), urlunsplit(("mailto", "", "a@b", "", "")))
base = "http://a/b/c/d;p?q"
for ref in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", "..g",
            "./../g", "./g/.", "g/./h", "g/../h", "http:g", "https://other/x", "g//h", "/a//b"):
    print(repr(ref), urljoin(base, ref))
print(urljoin("http://example.com", "x"), urljoin("http://example.com/dir", "x"), urljoin("", "x"), urljoin("x", ""), urljoin("http://a/b/", "../../../c"), urljoin("mailto:a", "b"))
print(urldefrag("http://a/b#c"), urldefrag("http://a/b").url, urldefrag("http://a/b#c").fragment, urldefrag("x#y").geturl())
