import os.path as path
from abc import ABC, abstractmethod
from os.path import fspath, curdir, pardir, sep, pathsep, altsep, extsep, devnull
from _files import mkdir, rmdir, remove, rename, chdir, chmod, getcwd, exists as _exists, isdir as _isdir, listdir as _listdir
from _files import stat as _stat, utime as _utime
from _threading import _exit_at_once as _exit
from _random import _hidden

name = "posix"
linesep = "\n"
defpath = "/bin:/usr/bin"
error = OSError
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK = 0
unlink = remove
replace = rename
_bits = _hidden()


class PathLike(ABC):
    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def _racewalk_check(cls, x, function):
        return hasattr(type(x) if function == "isinstance" else x, "__fspath__")

    def __class_getitem__(cls, item):
        return cls


class _Environ(dict):
    def __setitem__(self, key, value):
        for x in (key, value):
            if not isinstance(x, str):
                raise TypeError("str expected, not " + type(x).__name__)
        dict.__setitem__(self, key, value)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def copy(self):
        return dict(self)

    def __repr__(self):
        return "environ({%s})" % ", ".join("%r: %r" % item for item in self.items())


environ = _Environ({"HOME": "/home/user", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "PWD": "/home/user", "SHELL": "/bin/bash", "USER": "user"})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value):
    environ[name] = value


def unsetenv(name):
    environ.pop(name, None)


def getpid():
    return 4242


def getppid():
    return 4000


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def getlogin():
    return "user"


def cpu_count():
    return 4


def getcwdb():
    return getcwd().encode()


def urandom(size, /):
    return _bits.randbytes(size)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def strerror(code, /):
    return {1: "Operation not permitted", 2: "No such file or directory", 13: "Permission denied", 17: "File exists",
            20: "Not a directory", 21: "Is a directory", 22: "Invalid argument"}.get(code, "Unknown error %d" % code)


def fsync(fd):
    pass  # what is flushed is on the disk


class stat_result:
    def __init__(self, values):
        self.st_mode, self.st_ino, self.st_nlink, self.st_size, ns = values
        self.st_dev = 1
        self.st_uid = self.st_gid = 1000
        self.st_atime = self.st_mtime = self.st_ctime = ns / 1e9
        self.st_atime_ns = self.st_mtime_ns = self.st_ctime_ns = ns
        self.st_blksize = 4096
        self.st_blocks = (self.st_size + 511) // 512

    def _items(self):
        return (self.st_mode, self.st_ino, self.st_dev, self.st_nlink, self.st_uid, self.st_gid, self.st_size,
                int(self.st_atime), int(self.st_mtime), int(self.st_ctime))

    def __getitem__(self, i):
        return self._items()[i]

    def __len__(self):
        return 10

    def __iter__(self):
        return iter(self._items())

    def __repr__(self):
        names = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")
        return "os.stat_result(%s)" % ", ".join("%s=%d" % pair for pair in zip(names, self._items()))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return stat_result(_stat(path))


lstat = stat


def access(path, mode, **kwargs):
    if not _exists(path):
        return False
    allowed = _stat(path)[0] >> 6
    return mode & ~allowed & 7 == 0


def utime(path, times=None, *, ns=None, **kwargs):
    if times is not None:
        ns = (0, int(times[1] * 1e9))
    _utime(path, None if ns is None else ns[1])


def listdir(path=None):
    names = _listdir("." if path is None else path)
    return [name.encode() for name in names] if isinstance(path, bytes) else names


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not _exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass  # another thread was faster
        if tail == curdir:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not _isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not _exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


class DirEntry:
    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)
        self._mode = _stat(self.path)[0]

    def is_dir(self, *, follow_symlinks=True):
        return self._mode & 0o170000 == 0o040000

    def is_file(self, *, follow_symlinks=True):
        return self._mode & 0o170000 == 0o100000

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return _stat(self.path)[1]

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry %r>" % self.name


class _Scan:
    def __init__(self, folder):
        folder = fspath(folder)
        self._entries = iter([DirEntry(folder, name) for name in _listdir(folder)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path="."):
    return _Scan(path)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        names = _listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs, files = [], []
    for name in names:
        (dirs if _isdir(path.join(top, name)) else files).append(name)
    if topdown:
        yield top, dirs, files
    for name in dirs:
        yield from walk(path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files


class terminal_size(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return "os.terminal_size(columns=%d, lines=%d)" % self


def get_terminal_size(fd=1):
    raise OSError(25, "Inappropriate ioctl for device")


def _refused(name, why):
    def function(*args, **kwargs):
        raise NotImplementedError("os.%s() is not supported by Racewalk: %s" % (name, why))
    function.__name__ = function.__qualname__ = name
    return function


def system(command):
    # Nothing is ever cleared: what was printed is the record of the run.
    if command.strip().lower() in ("clear", "cls"):
        return 0
    raise NotImplementedError("os.system() is not supported by Racewalk: there are no other programs here to run")


popen = _refused("popen", "there are no other programs here to run")
startfile = _refused("startfile", "there are no other programs here to run")
fork = _refused("fork", "Racewalk shows the threads of one process")
wait = _refused("wait", "Racewalk shows the threads of one process")
waitpid = _refused("waitpid", "Racewalk shows the threads of one process")
kill = _refused("kill", "there are no processes here to send a signal to; Ctrl-C is on the page")
abort = _refused("abort", "there is no process here to end; use sys.exit()")
execv = _refused("execv", "there are no other programs here to run")
pipe = _refused("pipe", "there is no operating system here; use a queue")
sched_getaffinity = _refused("sched_getaffinity", "threads have no processors of their own here")
sched_setaffinity = _refused("sched_setaffinity", "threads have no processors of their own here")
symlink = _refused("symlink", "its disk has no links")
link = _refused("link", "its disk has no links")
readlink = _refused("readlink", "its disk has no links")
open = _refused("open", "it has no numbered files; use open()")
fdopen = _refused("fdopen", "it has no numbered files; use open()")
read = _refused("read", "it has no numbered files; use open()")
write = _refused("write", "it has no numbered files; use open()")
close = _refused("close", "it has no numbered files; use open()")
uname = _refused("uname", "there is no operating system here to look at")
times = _refused("times", "there is no operating system here to look at")
getloadavg = _refused("getloadavg", "there is no operating system here to look at")
