import os
from fnmatch import fnmatchcase as _matches
from collections import namedtuple as _namedtuple


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


_usage = _namedtuple("usage", "total used free")


def copyfileobj(fsrc, fdst, length=0):
    while data := fsrc.read(length or 65536):
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.samefile(src, dst):
        raise SameFileError("%r and %r are the same file" % (src, dst))
    with open(src, "rb") as a, open(dst, "wb") as b:
        copyfileobj(a, b)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.chmod(dst, os.stat(src).st_mode & 0o7777)


def copystat(src, dst, *, follow_symlinks=True):
    info = os.stat(src)
    os.chmod(dst, info.st_mode & 0o7777)
    os.utime(dst, ns=(info.st_atime_ns, info.st_mtime_ns))


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst)
    copymode(src, dst)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst)
    copystat(src, dst)
    return dst


def ignore_patterns(*patterns):
    def ignored(path, names):
        return {name for name in names if any(_matches(name, p) for p in patterns)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    names = os.listdir(src)
    left = ignore(os.fspath(src), names) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left:
            continue
        a, b = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(a):
            copytree(a, b, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            copy_function(a, b)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    def failed(function, where, error):
        if ignore_errors:
            return
        if onexc is not None:
            onexc(function, where, error)
        elif onerror is not None:
            onerror(function, where, (type(error), error, error.__traceback__))
        else:
            raise error
    try:
        names = os.listdir(path)
    except OSError as error:
        return failed(os.listdir, path, error)
    for name in names:
        inner = os.path.join(path, name)
        if os.path.isdir(inner):
            rmtree(inner, ignore_errors, onerror, onexc=onexc)
        else:
            try:
                os.remove(inner)
            except OSError as error:
                failed(os.unlink, inner, error)
    try:
        os.rmdir(path)
    except OSError as error:
        failed(os.rmdir, path, error)


def move(src, dst, copy_function=copy2):
    if os.path.isdir(dst):
        inside = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(inside):
            raise Error("Destination path '%s' already exists" % inside)
        dst = inside
    try:
        os.rename(src, dst)
    except OSError:
        if os.path.isdir(src):
            raise
        copy_function(src, dst)
        os.remove(src)
    return dst


def disk_usage(path):
    os.stat(path)
    return _usage(100_000_000_000, 40_000_000_000, 60_000_000_000)


def get_terminal_size(fallback=(80, 24)):
    return os.terminal_size((int(os.environ.get("COLUMNS", fallback[0])), int(os.environ.get("LINES", fallback[1]))))


def which(cmd, mode=1, path=None):
    return None


def make_archive(*args, **kwargs):
    raise NotImplementedError("shutil.make_archive() is not supported by Racewalk: it cannot pack files")


unpack_archive = make_archive
