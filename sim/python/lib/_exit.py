from _threading import _threads_left, _join, _report_exception

_first = []
_callbacks = []


# What must happen before the other threads are waited for.
def register_threading(function):
    _first.append(function)


def register(function, /, *args, **kwargs):
    _callbacks.append((function, args, kwargs))
    return function


def unregister(function):
    _callbacks[:] = [c for c in _callbacks if not c[0] == function]


def _run_callbacks():
    while _callbacks:
        function, args, kwargs = _callbacks.pop()
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as exc:
            _report_exception("Exception ignored in atexit callback: %r" % (function,), exc)


# The main thread runs this when it has come to its end.
def _run():
    while _first:
        _first.pop()()
    if _callbacks:
        for number in _threads_left():
            _join(number)
        _run_callbacks()
