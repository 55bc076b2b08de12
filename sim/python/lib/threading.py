from _threading import (
    Lock, RLock, Event, Condition, Semaphore, BoundedSemaphore, Barrier,
    BrokenBarrierError, get_ident, get_native_id, TIMEOUT_MAX,
    _new, _start, _join, _alive, _current, _adopt, _alive_threads,
    _getattr_ident, _warn_deprecated, _warn_old_name, _set_daemon,
    _report_exception, _names_targets,
)
import _threading

_next_number = 0
ThreadError = RuntimeError


def _new_name(target):
    global _next_number
    _next_number += 1
    if target is not None and _names_targets():
        try:
            return "Thread-%d (%s)" % (_next_number, target.__name__)
        except AttributeError:
            pass
    return "Thread-%d" % _next_number


class Thread:
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        self._target = target
        self._args = args
        self._kwargs = kwargs
        if name is None:
            name = _new_name(target)
        self._name = str(name)
        if daemon is None:
            current = _current()
            daemon = current is not None and current.daemon
        self._daemonic = bool(daemon)
        self._number = _new(self, self._daemonic)
        self._initialized = True

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        _start(self._number, _bootstrap, self)

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        _join(self._number, timeout)

    def is_alive(self):
        assert self._initialized, "Thread.__init__() not called"
        return _alive(self._number)

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        return _getattr_ident(self._number)

    @property
    def native_id(self):
        return _getattr_ident(self._number, True)

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        _set_daemon(self._number, bool(daemonic))
        self._daemonic = bool(daemonic)

    def isDaemon(self):
        _warn_old_name("isDaemon()", "get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        _warn_old_name("setDaemon()", "set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        _warn_old_name("getName()", "get the name attribute instead")
        return self.name

    def setName(self, name):
        _warn_old_name("setName()", "set the name attribute instead")
        self.name = name

    def __repr__(self):
        ident = _getattr_ident(self._number)
        status = "initial"
        if ident is not None:
            status = "started"
            if not _threading._life(self._number):
                status = "stopped"
        if self._daemonic:
            status += " daemon"
        if ident is not None:
            status += " %s" % ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)


class _MainThread(Thread):
    def __init__(self):
        self._target = None
        self._args = ()
        self._kwargs = {}
        self._name = "MainThread"
        self._daemonic = False
        self._number = 0
        self._initialized = True


def _bootstrap(thread):
    thread.run()


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class local:
    __module__, __qualname__ = "_thread", "_local"

    def __new__(cls, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local_args", (args, kwargs))
        object.__setattr__(self, "_local_dicts", {_threading._number(): {}})
        return self

    def __getattr__(self, name):
        values = _local_values(self)
        if name in values:
            return values[name]
        _no_local(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError("'%s' object attribute '__dict__' is read-only" % _local_type(self), name=name, obj=self)
        _local_values(self)[name] = value

    def __delattr__(self, name):
        values = _local_values(self)
        if name not in values:
            _no_local(self, name)
        del values[name]

    @property
    def __dict__(self):
        return _local_values(self)


local.__name__ = "_local"


def _local_type(x):
    return "_thread._local" if type(x) is local else type(x).__name__


def _no_local(x, name):
    raise AttributeError("'%s' object has no attribute '%s'" % (_local_type(x), name), name=name, obj=x)


def _local_values(x):
    # The running thread's attributes; a thread that comes for the first time
    # initialises its own.
    dicts = object.__getattribute__(x, "_local_dicts")
    number = _threading._number()
    if number not in dicts:
        dicts[number] = {}
        args, kwargs = object.__getattribute__(x, "_local_args")
        x.__init__(*args, **kwargs)
    return dicts[number]


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    if args.exc_type is not SystemExit:
        _report_exception("Exception in thread %s:" % (args.thread.name if args.thread is not None else get_ident()), args.exc_value)


__excepthook__ = excepthook


def _call_excepthook(exc):
    try:
        excepthook(ExceptHookArgs((type(exc), exc, exc.__traceback__, _current())))
    except Exception as e:
        _report_exception("Exception in threading.excepthook:", e)


_main_thread = _MainThread()
_adopt(_main_thread)


# A thread that _thread has started.
class _DummyThread(Thread):
    def __init__(self):
        global _next_number
        _next_number += 1
        self._target = None
        self._args = ()
        self._kwargs = {}
        self._name = "Dummy-%d" % _next_number
        self._daemonic = True
        self._number = _threading._number()
        self._initialized = True
        _adopt(self)

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


def current_thread():
    return _current() or _DummyThread()


def currentThread():
    _warn_old_name("currentThread()", "use current_thread() instead")
    return current_thread()


def main_thread():
    return _main_thread


def enumerate():
    return _alive_threads()


def active_count():
    return len(_alive_threads())


def activeCount():
    _warn_old_name("activeCount()", "use active_count() instead")
    return len(_alive_threads())


def stack_size(size=0):
    return 0
