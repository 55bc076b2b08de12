import _web
from _web import Headers, Body
from urllib.error import URLError, HTTPError, ContentTooShortError
from urllib.parse import (
    quote, unquote, quote_plus, unquote_plus, urlencode, urljoin, urlparse, urlsplit, urlunparse,
)

_no_timeout = object()
_redirections = 10

# What the system says about a connection that fails.
_failures = {"unknown": (-2, "Name or service not known"), "refused": (111, "Connection refused"),
             "timeout": (110, "Connection timed out")}


class gaierror(OSError):
    pass


gaierror.__module__ = "socket"


class RemoteDisconnected(ConnectionResetError):
    pass


RemoteDisconnected.__module__ = "http.client"


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {}
        for name, value in headers.items():
            self.add_header(name, value)
        self.unredirected_hdrs = {}
        self.origin_req_host = origin_req_host or (self.host or "").partition(":")[0].lower()
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        if self.fragment:
            return "%s#%s" % (self._url, self.fragment)
        return self._url

    @full_url.setter
    def full_url(self, url):
        scheme, colon, rest = url.partition(":")
        if not colon or not scheme.isalnum():
            raise ValueError("unknown url type: %r" % url)
        self._url, _, self.fragment = url.strip().partition("#")
        parts = urlsplit(self._url)
        self.type = parts.scheme
        self.host = parts.netloc or None
        self.selector = parts.path + ("?" + parts.query if parts.query else "")

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())


class HTTPResponse(Body):
    def __init__(self, url, answer):
        Body.__init__(self, answer.body)
        self.url = url
        self.status = self.code = answer.status
        self.reason = self.msg = answer.reason
        self.version = 11
        self.headers = Headers(answer.headers)
        self.length = len(answer.body)

    def getcode(self):
        return self.status

    def geturl(self):
        return self.url

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return self.headers.items()


HTTPResponse.__module__ = "http.client"


def _failed(answer, url):
    if answer.fail == "late":
        # The connection is there; it is the answer that does not come.
        raise TimeoutError("The read operation timed out" if url.startswith("https") else "timed out")
    if answer.fail == "reset":
        raise RemoteDisconnected("Remote end closed connection without response")
    number, text = _failures[answer.fail]
    raise URLError(gaierror(number, text) if answer.fail == "unknown" else OSError(number, text))


def _send(request, timeout):
    if request.type not in ("http", "https"):
        raise URLError("unknown url type: %s" % request.type)
    if not request.host:
        raise URLError("no host given")
    data = request.data
    if isinstance(data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if data is not None and not isinstance(data, (bytes, bytearray)):
        data = b"".join(data)
    media = request.get_header("Content-type", "" if data is None else "application/x-www-form-urlencoded")
    method = request.get_method()
    url = request.full_url
    for _ in range(_redirections):
        answer = _web.ask(method, url, bytes(data or b""), media, timeout)
        if answer.fail:
            _failed(answer, url)
        location = Headers(answer.headers).get("Location")
        if location is None or answer.status not in (301, 302, 303, 307, 308):
            break
        url = urljoin(url, location)
        if answer.status < 307:
            method, data = "HEAD" if method == "HEAD" else "GET", None
    else:
        raise HTTPError(url, answer.status, "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
                        "The last 30x error message was:\n" + answer.reason, Headers(answer.headers), Body(answer.body))
    if not 200 <= answer.status < 300:
        raise HTTPError(url, answer.status, answer.reason, Headers(answer.headers), Body(answer.body))
    return HTTPResponse(url, answer)


class OpenerDirector:
    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/3.12")]

    def open(self, fullurl, data=None, timeout=_no_timeout):
        request = fullurl
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        elif data is not None:
            request.data = data
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_unredirected_header(name, value)
        return _send(request, None if timeout is _no_timeout else timeout)

    def close(self):
        pass


_opener = None


def build_opener(*handlers):
    if handlers:
        raise NotImplementedError("build_opener() with handlers is not supported by Racewalk: its network needs none")
    return OpenerDirector()


def install_opener(opener):
    global _opener
    _opener = opener


def urlopen(url, data=None, timeout=_no_timeout, *, cafile=None, capath=None, cadefault=False, context=None):
    return (_opener or OpenerDirector()).open(url, data, timeout)


_temporary = []
_block = 8192


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as response:
        headers = response.info()
        if filename is None:
            import tempfile
            handle = tempfile.NamedTemporaryFile(delete=False)
            filename = handle.name
            _temporary.append(filename)
        else:
            handle = open(filename, "wb")
        with handle:
            size = int(headers["Content-Length"])
            blocks = 0
            if reporthook:
                reporthook(blocks, _block, size)
            while block := response.read(_block):
                handle.write(block)
                blocks += 1
                if reporthook:
                    reporthook(blocks, _block, size)
    return filename, headers


def urlcleanup():
    import os
    for name in _temporary:
        os.unlink(name)
    _temporary.clear()


def getproxies():
    return {}
