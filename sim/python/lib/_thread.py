from _threading import Lock, RLock, get_ident, get_native_id, TIMEOUT_MAX, _new, _start, _getattr_ident, _number, _report_exception

error = RuntimeError
LockType = lock = type(Lock())


def allocate_lock():
    return Lock()


allocate = allocate_lock


class _Call:
    def __init__(self, function, args, kwargs):
        self.function, self.args, self.kwargs = function, args, kwargs


def _bootstrap(call):
    try:
        call.function(*call.args, **call.kwargs)
    except SystemExit:
        pass
    except BaseException as exc:
        _report_exception("Exception ignored in thread started by: %r" % (call.function,), exc)


def start_new_thread(function, args, kwargs={}, /):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    number = _new(None, True)
    _start(number, _bootstrap, _Call(function, args, kwargs))
    return _getattr_ident(number)


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def interrupt_main(signum=2, /):
    if _number() == 0:
        raise KeyboardInterrupt
    raise NotImplementedError("_thread.interrupt_main() is not supported by Racewalk: send Ctrl-C yourself")


def stack_size(size=0, /):
    return 0
