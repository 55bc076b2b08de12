import os
from fnmatch import fnmatchcase


def has_magic(s):
    return any(c in s for c in "*?[")


def escape(pathname):
    return "".join("[" + c + "]" if c in "*?[" else c for c in pathname)


def _names(folder, hidden):
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return []
    return [name for name in names if hidden or not name.startswith(".")]


def _below(folder, hidden):
    yield folder
    for name in _names(folder, hidden):
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            yield from _below(path, hidden)


def _expand(folder, parts, recursive, hidden):
    if not parts:
        yield folder
        return
    part, rest = parts[0], parts[1:]
    if part == "**" and recursive:
        for path in _below(folder, hidden):
            if rest:
                yield from _expand(path, rest, recursive, hidden)
            else:
                yield path and os.path.join(path, "") if path == folder else path
                for name in _names(path, hidden):
                    if not os.path.isdir(os.path.join(path, name)):
                        yield os.path.join(path, name)
    elif not has_magic(part):
        path = os.path.join(folder, part)
        if (os.path.isdir(path) if rest else os.path.exists(path)):
            yield from _expand(path, rest, recursive, hidden)
    else:
        for name in _names(folder, hidden or part.startswith(".")):
            if fnmatchcase(name, part):
                path = os.path.join(folder, name)
                if not rest or os.path.isdir(path):
                    yield from _expand(path, rest, recursive, hidden)


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    parts = pathname.split("/")
    folder = ""
    if parts[0] == "":
        folder, parts = "/", parts[1:]
    before = ""
    if root_dir is not None:
        before = os.path.join(root_dir, "")
    for path in _expand(before + folder, [p for p in parts if p] + ([""] if pathname.endswith("/") else []), recursive, include_hidden):
        path = path[len(before):]
        if path:
            yield path


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))
