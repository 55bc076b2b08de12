# What urllib.request and requests share: requests to the modelled network.
import _network as _native

_network = _native.make()


class Answer:
    # What came back: fail is "" or says why nothing did ("late": the timeout was over),
    # latency in seconds, headers as pairs, body as bytes.
    def __init__(self, fail, latency, status, reason, media, location, body):
        self.fail = fail
        self.latency = latency
        self.status = status
        self.reason = reason
        self.body = body
        if media.startswith("text/"):
            media += "; charset=utf-8"
        self.headers = [("Content-Type", media or "text/plain; charset=utf-8"), ("Content-Length", str(len(body))),
                        ("Server", "Racewalk"), ("Connection", "close")]
        if location:
            self.headers.append(("Location", location))


def normal(address):
    return _native.normal(address)


def ask(method, address, data, media, timeout):
    address = _native.normal(address)
    _native.request(_network, method, address, data, media, timeout)
    return Answer(*_native.answer(_network, method, address, data, media, timeout))


class Headers:
    # The headers of an answer or a request: names in any case.
    def __init__(self, pairs=()):
        self._pairs = [(name, value) for name, value in pairs]

    def get_all(self, name, failobj=None):
        found = [v for n, v in self._pairs if n.lower() == name.lower()]
        return found or failobj

    def get(self, name, default=None):
        for n, v in self._pairs:
            if n.lower() == name.lower():
                return v
        return default

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, value):
        self._pairs.append((name, value))

    def __delitem__(self, name):
        self._pairs = [(n, v) for n, v in self._pairs if n.lower() != name.lower()]

    def __contains__(self, name):
        return self.get(name) is not None

    def __len__(self):
        return len(self._pairs)

    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return [n for n, v in self._pairs]

    def values(self):
        return [v for n, v in self._pairs]

    def items(self):
        return list(self._pairs)

    def get_content_type(self):
        return self.get("Content-Type", "text/plain").split(";")[0].strip().lower()

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[-1]

    def get_content_charset(self, failobj=None):
        return self.get_param("charset", failobj)

    def get_param(self, name, failobj=None, header="content-type"):
        for part in self.get(header, "").split(";")[1:]:
            key, _, value = part.partition("=")
            if key.strip().lower() == name.lower():
                return value.strip().strip('"').lower()
        return failobj

    def as_string(self):
        return "".join(["%s: %s\n" % pair for pair in self._pairs]) + "\n"

    def __str__(self):
        return self.as_string()


class Body:
    # A stream of bytes that can be read once.
    def __init__(self, body):
        self._body = body
        self._at = 0
        self.closed = False

    def read(self, amt=None):
        if self.closed:
            return b""
        end = len(self._body) if amt is None or amt < 0 else min(self._at + amt, len(self._body))
        part = self._body[self._at:end]
        self._at = end
        return part

    def read1(self, n=-1):
        return self.read(n)

    def readline(self, limit=-1):
        if self.closed:
            return b""
        end = self._body.find(b"\n", self._at) + 1
        end = end or len(self._body)
        if limit >= 0:
            end = min(end, self._at + limit)
        part = self._body[self._at:end]
        self._at = end
        return part

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        return True

    def isclosed(self):
        return self.closed or self._at >= len(self._body)

    def close(self):
        self.closed = True

    def flush(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()
