from _files import fspath, exists, isfile, isdir, stat as _stat, getcwd as _getcwd

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False
lexists = exists


def _slash(path):
    return b"/" if isinstance(path, bytes) else "/"


def join(a, *p):
    path = fspath(a)
    slash = _slash(path)
    try:
        parts = [fspath(part) for part in p]
    except TypeError:
        for part in p:
            if not isinstance(part, (str, bytes)) and not hasattr(part, "__fspath__"):
                raise TypeError("join() argument must be str, bytes, or os.PathLike object, not %r" % type(part).__name__) from None
        raise
    for part in parts:
        if type(part) is not type(path) and not isinstance(part, type(path)):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(slash):
            path = part
        elif not path or path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p = fspath(p)
    slash = _slash(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head.strip(slash):
        head = head.rstrip(slash)
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = fspath(p)
    name = p.rfind(_slash(p)) + 1
    dot = b"." if isinstance(p, bytes) else "."
    first = name
    while p[first:first + 1] == dot:
        first += 1
    i = p.rfind(dot, first)
    if i < 0:
        return p, p[:0]
    return p[:i], p[i:]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def isabs(s):
    s = fspath(s)
    return s.startswith(_slash(s))


def normcase(s):
    return fspath(s)


def normpath(path):
    path = fspath(path)
    slash = _slash(path)
    here, up = (b".", b"..") if slash == b"/" else (".", "..")
    if not path:
        return here
    root = path[:0]
    if path.startswith(slash):
        root = slash * 2 if path.startswith(slash * 2) and not path.startswith(slash * 3) else slash
    parts = []
    for part in path.split(slash):
        if not part or part == here:
            continue
        if part != up or not root and (not parts or parts[-1] == up):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or here


def abspath(path):
    path = fspath(path)
    if isabs(path):
        return normpath(path)
    cwd = _getcwd()
    return normpath(join(cwd.encode() if isinstance(path, bytes) else cwd, path))


def realpath(filename, *, strict=False):
    path = abspath(filename)
    if strict:
        _stat(path)
    return path


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    there = [part for part in abspath(path).split("/") if part]
    base = [part for part in abspath("." if start is None else start).split("/") if part]
    same = len(commonprefix([there, base]))
    return join(*([".."] * (len(base) - same) + there[same:] or ["."]))


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    first, last = min(m), max(m)
    for i, x in enumerate(first):
        if x != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isabs(path) for path in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[part for part in path.split("/") if part and part != "."] for path in paths]
    return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(split_paths))


def expanduser(path):
    path = fspath(path)
    if path == "~" or path.startswith("~/"):
        return "/home/user" + path[1:]
    return path


def expandvars(path):
    from os import environ
    path = fspath(path)
    out = ""
    while "$" in path:
        before, _, path = path.partition("$")
        out += before
        if path.startswith("{") and "}" in path:
            name, _, rest = path[1:].partition("}")
            whole = "{" + name + "}"
        else:
            n = 0
            while n < len(path) and (path[n].isalnum() or path[n] == "_"):
                n += 1
            name = whole = path[:n]
            rest = path[n:]
        out += environ.get(name, "$" + whole)
        path = rest
    return out + path


def getsize(filename):
    return _stat(filename)[3]


def getmtime(filename):
    return _stat(filename)[4] / 1e9


getctime = getatime = getmtime


def islink(path):
    return False


def ismount(path):
    return abspath(path) == "/"


def samefile(f1, f2):
    return _stat(f1)[1] == _stat(f2)[1]
