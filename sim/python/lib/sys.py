from _sys import (
    stdin, stdout, stderr, __stdin__, __stdout__, __stderr__, maxsize, exit,
    getrecursionlimit, setrecursionlimit, intern, exc_info, exception,
    getsizeof, getrefcount, _minor, _version, _argv,
)
from _collections import _structseq

argv = _argv()
orig_argv = ["python3"] + argv
version = _version()
version_info = _structseq("sys.version_info", ("major", "minor", "micro", "releaselevel", "serial"),
                          (3,) + _minor() + ("final", 0))
hexversion = 0x030c01f0 if version_info[1] == 12 else 0x030912f0
api_version = 1013
implementation = _structseq("namespace", ("name", "cache_tag", "version", "hexversion"),
                            ("cpython", "cpython-3%d" % version_info[1], version_info, hexversion))
float_info = _structseq("sys.float_info",
                        ("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"),
                        (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))
int_info = _structseq("sys.int_info", ("bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"),
                      (30, 4, 4300, 640))
thread_info = _structseq("sys.thread_info", ("name", "lock", "version"), ("pthread", "semaphore", "NPTL 2.36"))
byteorder = "little"
maxunicode = 0x10ffff
platform = "linux"
executable = "/usr/bin/python3"
prefix = base_prefix = exec_prefix = base_exec_prefix = "/usr"
path = ["", "/usr/lib/python3.12"]
path_hooks = []
meta_path = []
warnoptions = []
flags = _structseq("sys.flags", ("debug", "inspect", "interactive", "optimize", "verbose"), (0, 0, 0, 0, 0))
dont_write_bytecode = False
copyright = "Copyright (c) 2001-2023 Python Software Foundation."
builtin_module_names = ("builtins", "sys", "time")
ps1 = ">>> "
ps2 = "... "
_switch_interval = 0.005


def getswitchinterval():
    return _switch_interval


def setswitchinterval(interval):
    global _switch_interval
    if not isinstance(interval, (int, float)):
        raise TypeError("must be real number, not " + type(interval).__name__)
    if interval <= 0:
        raise ValueError("switch interval must be strictly positive")
    _switch_interval = float(interval)


def getdefaultencoding():
    return "utf-8"


def getfilesystemencoding():
    return "utf-8"


def is_finalizing():
    return False


def gettrace():
    return None


def getprofile():
    return None


def settrace(function):
    raise RuntimeError("sys.settrace is not supported by Racewalk: it has its own way to look at every step")


def setprofile(function):
    raise RuntimeError("sys.setprofile is not supported by Racewalk: it has its own way to look at every step")


def _is_gil_enabled():
    return True


def displayhook(value):
    if value is not None:
        print(repr(value))
