from _threading import _traceback_text
import sys


def _lines(text):
    # One string for each entry, as CPython has them.
    out = []
    for line in text.splitlines(keepends=True):
        if line.startswith("    ") and out:
            out[-1] += line
        else:
            out.append(line)
    return out


def _exception(exc, value):
    if isinstance(exc, BaseException):
        return exc
    return value


def format_exc(limit=None, chain=True):
    exc = sys.exception()
    return "NoneType: None\n" if exc is None else _traceback_text(exc)


def print_exc(limit=None, file=None, chain=True):
    _write(format_exc(), file)


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    exc = _exception(exc, value)
    return ["NoneType: None\n"] if exc is None else _lines(_traceback_text(exc))


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    exc = _exception(exc, value)
    _write("NoneType: None\n" if exc is None else _traceback_text(exc), file)


def format_exception_only(exc, /, value=None):
    exc = _exception(exc, value)
    name = type(exc).__qualname__
    if type(exc).__module__ not in ("builtins", "__main__"):
        name = type(exc).__module__ + "." + name
    text = str(exc)
    return [name + ": " + text + "\n" if text else name + "\n"]


def format_tb(tb, limit=None):
    exc = sys.exception()
    if exc is None or exc.__traceback__ is not tb:
        return []
    return [entry for entry in _lines(_traceback_text(exc)) if entry.startswith("  File ")]


def print_tb(tb, limit=None, file=None):
    _write("Traceback (most recent call last):\n" + "".join(format_tb(tb)), file)


def _write(text, file):
    (sys.stderr if file is None else file).write(text)
