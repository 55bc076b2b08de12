import os
import shutil as _shutil
from _random import _hidden

tempdir = None
template = "tmp"
TMP_MAX = 10000
_names = _hidden()
_letters = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    return tempdir or "/tmp"


def gettempprefix():
    return template


def _new(make, suffix, prefix, dir):
    folder = gettempdir() if dir is None else os.path.abspath(dir)
    while True:
        name = "".join(_names.choice(_letters) for _ in range(8))
        path = os.path.join(folder, (template if prefix is None else prefix) + name + (suffix or ""))
        try:
            return path, make(path)
        except FileExistsError:
            pass


def mkdtemp(suffix=None, prefix=None, dir=None):
    return _new(lambda path: os.mkdir(path, 0o700), suffix, prefix, dir)[0]


def mktemp(suffix="", prefix=template, dir=None):
    return _new(lambda path: None, suffix, prefix, dir)[0]


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    raise NotImplementedError("tempfile.mkstemp() is not supported by Racewalk: it has no numbered files; use NamedTemporaryFile()")


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self._delete = delete
        self._on_close = delete and delete_on_close

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        self.close()
        if self._delete and os.path.exists(self.name):
            os.remove(self.name)

    def __iter__(self):
        return iter(self.file)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._on_close:
                os.remove(self.name)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    def make(path):
        return open(path, mode.replace("w", "x"), buffering, encoding, errors, newline)
    path, file = _new(make, suffix, prefix, dir)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    def make(path):
        return open(path, mode.replace("w", "x"), buffering, encoding, errors, newline)
    path, file = _new(make, suffix, prefix, dir)
    os.remove(path)
    return file


def SpooledTemporaryFile(max_size=0, mode="w+b", *args, **kwargs):
    return TemporaryFile(mode, *args, **kwargs)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore)

    def __repr__(self):
        return "<TemporaryDirectory %r>" % self.name
