import _hashlib

_functions = {"md5": (_hashlib.md5, 16, 64), "sha1": (_hashlib.sha1, 20, 64), "sha224": (_hashlib.sha224, 28, 64),
              "sha256": (_hashlib.sha256, 32, 64), "sha384": (_hashlib.sha384, 48, 128), "sha512": (_hashlib.sha512, 64, 128)}
algorithms_guaranteed = set(_functions)
algorithms_available = set(_functions)


class HASH:
    def __init__(self, name, data):
        self._data = bytearray()
        self.name = name
        self._function, self.digest_size, self.block_size = _functions[name]
        self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        if not isinstance(data, (bytes, bytearray)):
            raise TypeError("object supporting the buffer API required")
        self._data += data

    def digest(self):
        return self._function(self._data)

    def hexdigest(self):
        return self._function(self._data).hex()

    def copy(self):
        return HASH(self.name, self._data)

    def __repr__(self):
        return "<%s _hashlib.HASH object @ 0x%x>" % (self.name, id(self))


HASH.__module__ = "_hashlib"


def new(name, data=b"", **kwargs):
    if name.lower() not in _functions:
        raise ValueError("unsupported hash type " + name)
    return HASH(name.lower(), data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH("sha512", string)
