import os
from fnmatch import fnmatchcase as _matches


class PurePath:
    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        path = ""
        for arg in args:
            arg = os.fspath(arg) if hasattr(arg, "__fspath__") else arg
            if not isinstance(arg, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not %r" % type(arg).__name__)
            path = os.path.join(path, arg) if path else arg
        self._root = ""
        if path.startswith("/"):
            self._root = "//" if path.startswith("//") and not path.startswith("///") else "/"
        self._tail = tuple(part for part in path.split("/") if part and part != ".")
        self._str = self._root + "/".join(self._tail) or "."

    def with_segments(self, *args):
        return type(self)(*args)

    def _made(self, tail):
        return self.with_segments(self._root + "/".join(tail))

    @property
    def parts(self):
        return (self._root,) + self._tail if self._root else self._tail

    drive = property(lambda self: "")
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._root)
    name = property(lambda self: self._tail[-1] if self._tail else "")

    @property
    def suffix(self):
        i = self.name.rfind(".")
        return self.name[i:] if 0 < i < len(self.name) - 1 else ""

    @property
    def suffixes(self):
        if self.name.endswith("."):
            return []
        return ["." + part for part in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        i = self.name.rfind(".")
        return self.name[:i] if 0 < i < len(self.name) - 1 else self.name

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def joinpath(self, *others):
        return self.with_segments(self, *others)

    def __truediv__(self, other):
        try:
            return self.with_segments(self, other)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, other):
        try:
            return self.with_segments(other, self)
        except TypeError:
            return NotImplemented

    def with_name(self, name):
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % name)
        return self._made(self._tail[:-1] + (name,))

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % suffix)
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self._made(self._tail[:-1] + (self.stem + suffix,))

    def relative_to(self, other, /, *more, walk_up=False):
        other = self.with_segments(other, *more)
        for up, path in enumerate([other] + list(other.parents)):
            if self.is_relative_to(path):
                break
            if not walk_up:
                raise ValueError("%r is not in the subpath of %r" % (str(self), str(other)))
            if path.name == "..":
                raise ValueError("'..' segment in %r cannot be walked" % str(other))
        else:
            raise ValueError("%r and %r have different anchors" % (str(self), str(other)))
        return self.with_segments(*[".."] * up, *self.parts[len(path.parts):])

    def is_relative_to(self, other, /, *more):
        other = self.with_segments(other, *more)
        return self.parts[:len(other.parts)] == other.parts

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern).parts
        if not pattern:
            raise ValueError("empty pattern")
        mine = self.parts
        if len(pattern) > len(mine) or pattern[0].startswith("/") and len(pattern) != len(mine):
            return False
        return all(_matches(a, b) for a, b in zip(reversed(mine), reversed(pattern)))

    def as_posix(self):
        return self._str

    def as_uri(self):
        if not self._root:
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + self._str

    def __fspath__(self):
        return self._str

    __str__ = __fspath__

    def __bytes__(self):
        return self._str.encode()

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self._str)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._str == other._str

    def __hash__(self):
        return hash(self._str)

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented


class _Parents:
    def __init__(self, path):
        self._path = path
        self._all = [path._made(path._tail[:n]) for n in range(len(path._tail) - 1, -1, -1)]

    def __len__(self):
        return len(self._all)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self._all[i])
        if not -len(self._all) <= i < len(self._all):
            raise IndexError(i)
        return self._all[i]

    def __repr__(self):
        return "<%s.parents>" % type(self._path).__name__


class PurePosixPath(PurePath):
    pass


class Path(PurePath):
    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self)

    def is_dir(self):
        return os.path.isdir(self)

    def is_file(self):
        return os.path.isfile(self)

    def is_symlink(self):
        return False

    is_junction = is_socket = is_fifo = is_block_device = is_symlink

    def is_mount(self):
        return os.path.ismount(self)

    def owner(self):
        self.stat()
        return "user"

    group = owner

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self, mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with open(self, encoding=encoding, errors=errors) as f:
            return f.read()

    def read_bytes(self):
        with open(self, "rb") as f:
            return f.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with open(self, "w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def write_bytes(self, data):
        with open(self, "wb") as f:
            return f.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if not exist_ok:
            open(self, "x").close()
            return
        open(self, "a").close()
        os.utime(self)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    def rmdir(self):
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        try:
            os.remove(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    replace = rename

    def iterdir(self):
        for name in os.listdir(self):
            yield self / name

    def _select(self, parts):
        if not parts:
            yield self
            return
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self._select(rest) if rest else [self]
            for child in self._children():
                if child.is_dir():
                    yield from child._select(parts)
        elif not any(c in part for c in "*?["):
            child = self / part
            if child.exists():
                yield from child._select(rest)
        else:
            for child in self._children():
                if _matches(child.name, part) and (not rest or child.is_dir()):
                    yield from child._select(rest)

    def _children(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def glob(self, pattern, *, case_sensitive=None):
        if not pattern:
            raise ValueError("Unacceptable pattern: %r" % pattern)
        if pattern.startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        seen = set()
        for path in self._select([part for part in pattern.split("/") if part]):
            if path not in seen:
                seen.add(path)
                yield path

    def rglob(self, pattern, *, case_sensitive=None):
        return self.glob("**/" + os.fspath(pattern))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, dirs, files in os.walk(self, top_down, on_error):
            yield self.with_segments(folder), dirs, files

    def absolute(self):
        return self if self._root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        return self.with_segments(os.path.expanduser(self))

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class PosixPath(Path, PurePosixPath):
    pass
