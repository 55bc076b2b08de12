import _web
import json as _json
from datetime import timedelta
from urllib.parse import urlencode, urljoin, urlsplit, urlunsplit
from requests import exceptions, structures, adapters
from requests.exceptions import (
    RequestException, HTTPError, ConnectionError, Timeout, ConnectTimeout, ReadTimeout, TooManyRedirects, URLRequired,
    JSONDecodeError, MissingSchema, InvalidSchema, InvalidURL, ChunkedEncodingError,
)
from requests.structures import CaseInsensitiveDict

__version__ = "2.31.0"


class _Codes:
    ok = okay = 200
    created = 201
    accepted = 202
    no_content = 204
    moved_permanently = 301
    found = 302
    not_modified = 304
    bad_request = bad = 400
    unauthorized = 401
    forbidden = 403
    not_found = 404
    method_not_allowed = 405
    request_timeout = timeout = 408
    conflict = 409
    gone = 410
    teapot = im_a_teapot = 418
    too_many_requests = too_many = 429
    internal_server_error = server_error = 500
    bad_gateway = 502
    service_unavailable = unavailable = 503
    gateway_timeout = 504


codes = _Codes()


class PreparedRequest:
    def __init__(self, method, url, headers, body):
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body

    def __repr__(self):
        return "<PreparedRequest [%s]>" % self.method


class Response:
    def __init__(self):
        self.status_code = None
        self.url = None
        self.reason = None
        self.encoding = None
        self.history = []
        self.headers = CaseInsensitiveDict()
        self.cookies = {}
        self.elapsed = timedelta(0)
        self.request = None
        self._content = b""
        self.raw = None

    def __repr__(self):
        return "<Response [%s]>" % self.status_code

    def __bool__(self):
        return self.ok

    def __iter__(self):
        return self.iter_content(128)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return "location" in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def content(self):
        return self._content

    @property
    def apparent_encoding(self):
        return "utf-8"

    @property
    def text(self):
        return self._content.decode(self.encoding or "utf-8", "replace")

    def json(self, **kwargs):
        try:
            return _json.loads(self.text, **kwargs)
        except _json.JSONDecodeError as e:
            raise JSONDecodeError(e.msg, e.doc, e.pos)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        step = chunk_size or max(len(self._content), 1)
        for at in range(0, len(self._content), step):
            part = self._content[at:at + step]
            yield part.decode(self.encoding or "utf-8", "replace") if decode_unicode else part

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        whole = self.text if decode_unicode else self._content
        yield from whole.split(delimiter) if delimiter else whole.splitlines()

    def raise_for_status(self):
        kind = {4: "Client", 5: "Server"}.get(self.status_code // 100)
        if kind:
            raise HTTPError("%s %s Error: %s for url: %s" % (self.status_code, kind, self.reason, self.url), response=self)

    def close(self):
        pass


def _with_params(url, params):
    if not params:
        return url
    if not isinstance(params, (str, bytes)):
        pairs = params.items() if hasattr(params, "items") else params
        params = urlencode([(k, v) for k, v in pairs if v is not None], doseq=True)
    parts = urlsplit(url)
    return urlunsplit(parts._replace(query=parts.query + "&" + params if parts.query else params))


def _checked(url):
    url = str(url).strip()
    parts = urlsplit(url)
    if not parts.scheme or not parts.netloc and ":" not in url:
        raise MissingSchema("Invalid URL %r: No scheme supplied. Perhaps you meant https://%s?" % (url, url))
    if parts.scheme not in ("http", "https"):
        raise InvalidSchema("No connection adapters were found for %r" % url)
    if not parts.netloc:
        raise InvalidURL("Invalid URL %r: No host supplied" % url)
    return url if parts.path else urlunsplit(parts._replace(path="/"))


def _failed(answer, request, timeout):
    parts = urlsplit(request.url)
    pool = "HTTP%sConnectionPool(host='%s', port=%d)" % (
        "S" if parts.scheme == "https" else "", parts.hostname, parts.port or (443 if parts.scheme == "https" else 80))
    if answer.fail == "late":
        raise ReadTimeout("%s: Read timed out. (read timeout=%s)" % (pool, timeout), request=request)
    if answer.fail == "reset":
        raise ConnectionError("('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))", request=request)
    error = {"unknown": "[Errno -2] Name or service not known", "refused": "[Errno 111] Connection refused",
             "timeout": "[Errno 110] Connection timed out"}[answer.fail]
    path = urlunsplit(("", "", parts.path, parts.query, ""))
    raise ConnectionError("%s: Max retries exceeded with url: %s (Caused by NewConnectionError('Failed to establish a new connection: %s'))"
                          % (pool, path, error), request=request)


class Session:
    def __init__(self):
        self.headers = CaseInsensitiveDict({"User-Agent": "python-requests/" + __version__, "Accept-Encoding": "gzip, deflate",
                                            "Accept": "*/*", "Connection": "keep-alive"})
        self.params = {}
        self.cookies = {}
        self.auth = None
        self.proxies = {}
        self.verify = True
        self.max_redirects = 30
        self.adapters = {}

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        pass

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None, json=None):
        if files is not None:
            raise NotImplementedError("sending files is not supported by Racewalk")
        all_params = dict(self.params)
        if params and hasattr(params, "items"):
            all_params.update(params)
            params = all_params
        url = _with_params(_checked(url), params or all_params)
        sent = CaseInsensitiveDict(self.headers)
        sent.update(headers or {})
        body, media = b"", ""
        if json is not None and not data:
            body, media = _json.dumps(json).encode(), "application/json"
        elif isinstance(data, (str, bytes)):
            body = data.encode() if isinstance(data, str) else data
        elif data:
            body, media = urlencode(data, doseq=True).encode(), "application/x-www-form-urlencoded"
        if media and "Content-Type" not in sent:
            sent["Content-Type"] = media
        request = PreparedRequest(method.upper(), url, sent, body or None)
        if isinstance(timeout, tuple):
            timeout = timeout[1]
        if timeout is not None and timeout <= 0:
            raise ValueError("Attempted to set connect timeout to %s, but the timeout cannot be set to a value less than or equal to 0." % timeout)
        return self._send(request, timeout, allow_redirects)

    def _send(self, request, timeout, allow_redirects):
        history = []
        while True:
            answer = _web.ask(request.method, request.url, request.body or b"", request.headers.get("Content-Type", ""), timeout)
            if answer.fail:
                _failed(answer, request, timeout)
            response = Response()
            response.status_code = answer.status
            response.reason = answer.reason
            response.url = request.url
            response.headers = CaseInsensitiveDict(answer.headers)
            response.encoding = "utf-8" if "charset" in response.headers["Content-Type"] or "json" in response.headers["Content-Type"] else None
            response.elapsed = timedelta(seconds=answer.latency)
            response.request = request
            response._content = answer.body
            response.raw = _web.Body(answer.body)
            response.history = list(history)
            if not allow_redirects or not response.is_redirect:
                return response
            history.append(response)
            if len(history) > self.max_redirects:
                raise TooManyRedirects("Exceeded %d redirects." % self.max_redirects, response=response)
            url = urljoin(request.url, response.headers["location"])
            method, body = request.method, request.body
            if response.status_code == 303 and method != "HEAD" or response.status_code in (301, 302) and method == "POST":
                method, body = "GET", None
            request = PreparedRequest(method, url, request.headers, body)

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)


def session():
    return Session()


def request(method, url, **kwargs):
    return Session().request(method, url, **kwargs)


def get(url, params=None, **kwargs):
    return request("GET", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("OPTIONS", url, **kwargs)


def head(url, **kwargs):
    return Session().head(url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("POST", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("PUT", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("PATCH", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("DELETE", url, **kwargs)
