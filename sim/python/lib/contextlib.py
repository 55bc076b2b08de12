from abc import ABC, abstractmethod
from functools import wraps
import sys


class AbstractContextManager(ABC):
    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None)

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                exc.__traceback__ = traceback
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            exc.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass


class redirect_stdout(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(sys.stdout)
        sys.stdout = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stdout = self._old_targets.pop()


class redirect_stderr(redirect_stdout):
    def __enter__(self):
        self._old_targets.append(sys.stderr)
        sys.stderr = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stderr = self._old_targets.pop()


class ExitStack(AbstractContextManager):
    def __init__(self):
        self._callbacks = []

    def pop_all(self):
        new = type(self)()
        new._callbacks = self._callbacks
        self._callbacks = []
        return new

    def push(self, exit):
        f = getattr(exit, "__exit__", None)
        self._callbacks.append(exit if f is None else f)
        return exit

    def enter_context(self, cm):
        exit = getattr(cm, "__exit__", None)
        enter = getattr(cm, "__enter__", None)
        if enter is None or exit is None:
            raise TypeError("'%s.%s' object does not support the context manager protocol"
                            % (type(cm).__module__, type(cm).__qualname__))
        result = enter()
        self._callbacks.append(exit)
        return result

    def callback(self, callback, /, *args, **kwds):
        def exit(typ, value, traceback):
            callback(*args, **kwds)
        self._callbacks.append(exit)
        return callback

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        exc = original = details[1]
        suppressed = False
        while self._callbacks:
            exit = self._callbacks.pop()
            try:
                if exc is None:
                    done = exit(None, None, None)
                else:
                    done = exit(type(exc), exc, exc.__traceback__)
                if done and exc is not None:
                    suppressed = True
                    exc = None
            except BaseException as new:
                if exc is not None and new.__context__ is None:
                    new.__context__ = exc
                suppressed = False
                exc = new
        if exc is not None and exc is not original:
            raise exc
        return original is not None and suppressed
