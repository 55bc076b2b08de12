from threading import Event, Thread
from queue import SimpleQueue
from collections import namedtuple
from _threading import (
    _set_quietly, _idle_workers, _report_exception,
)
from _exit import register_threading
import _threading

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = "PENDING"
_RUNNING = "RUNNING"
_CANCELLED = "CANCELLED"
_CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
_FINISHED = "FINISHED"
_described = {_PENDING: "pending", _RUNNING: "running", _CANCELLED: "cancelled",
              _CANCELLED_AND_NOTIFIED: "cancelled", _FINISHED: "finished"}


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class BrokenThreadPool(BrokenExecutor):
    pass


TimeoutError = TimeoutError
DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done", module="concurrent.futures._base")

for _class in (Error, CancelledError, InvalidStateError, BrokenExecutor):
    _class.__module__ = "concurrent.futures._base"
BrokenThreadPool.__module__ = "concurrent.futures.thread"
del _class


# The library is atomic from one operation to the next: what a method does to a
# future's attributes happens together with the operation on the event before it.
class Future:
    __module__ = "concurrent.futures._base"

    def __init__(self):
        self._event = Event()
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    def __repr__(self):
        state = _described[self._state]
        if self._state == _FINISHED:
            if self._exception is not None:
                state += " raised " + self._exception.__class__.__name__
            else:
                state += " returned " + self._result.__class__.__name__
        return "<%s at 0x%x state=%s>" % (self.__class__.__name__, id(self), state)

    def _is_done(self):
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED, _FINISHED)

    def cancel(self):
        self._event.is_set()
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state == _PENDING:
            self._state = _CANCELLED
            _set_quietly(self._event)
            self._invoke_callbacks()
        return True

    def cancelled(self):
        self._event.is_set()
        return self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED)

    def running(self):
        self._event.is_set()
        return self._state == _RUNNING

    def done(self):
        self._event.is_set()
        return self._is_done()

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception as exc:
                _report_exception("exception calling callback for %r" % (self,), exc)

    def add_done_callback(self, fn):
        self._event.is_set()
        if not self._is_done():
            self._done_callbacks.append(fn)
            return
        try:
            fn(self)
        except Exception as exc:
            _report_exception("exception calling callback for %r" % (self,), exc)

    def _wait(self, timeout):
        self._event.wait(timeout)
        if self._state in (_CANCELLED, _CANCELLED_AND_NOTIFIED):
            raise CancelledError()
        if self._state != _FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == _CANCELLED:
            self._state = _CANCELLED_AND_NOTIFIED
            self._notify()
            return False
        if self._state == _PENDING:
            self._state = _RUNNING
            return True
        raise InvalidStateError("Future in unexpected state")

    def _notify(self):
        for waiter in self._waiters:
            waiter.add(self)

    def _finish(self, result, exception):
        self._event.set()
        if self._is_done():
            raise InvalidStateError("%s: %r" % (self._state, self))
        self._result = result
        self._exception = exception
        self._state = _FINISHED
        self._notify()
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)


class _Waiter:
    def __init__(self, pending, return_when):
        self.event = Event()
        self.finished = []
        self.pending = pending
        self.return_when = return_when

    def add(self, future):
        self.finished.append(future)
        self.pending -= 1
        if (self.return_when == FIRST_COMPLETED or self.pending == 0
                or self.return_when == FIRST_EXCEPTION and future._exception is not None):
            _set_quietly(self.event)


def as_completed(fs, timeout=None):
    from time import monotonic
    end = None if timeout is None else monotonic() + timeout
    fs = set(fs)
    total = len(fs)
    waiter = _Waiter(0, FIRST_COMPLETED)
    waiter.event.is_set()
    finished = [f for f in fs if f._is_done()]
    pending = [f for f in fs if not f._is_done()]
    for f in pending:
        f._waiters.append(waiter)
    try:
        for f in finished:
            yield f
        left = len(pending)
        while left:
            if end is None:
                seconds = None
            else:
                seconds = end - monotonic()
                if seconds < 0:
                    raise TimeoutError("%d (of %d) futures unfinished" % (left, total))
            waiter.event.wait(seconds)
            finished = waiter.finished
            waiter.finished = []
            _set_quietly(waiter.event, False)
            for f in finished:
                left -= 1
                yield f
    finally:
        for f in pending:
            if waiter in f._waiters:
                f._waiters.remove(waiter)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    waiter = _Waiter(0, return_when)
    waiter.event.is_set()
    done = set([f for f in fs if f._is_done()])
    not_done = fs - done
    if return_when == FIRST_COMPLETED and done:
        return DoneAndNotDoneFutures(done, not_done)
    if return_when == FIRST_EXCEPTION and any(f._exception is not None for f in done):
        return DoneAndNotDoneFutures(done, not_done)
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return condition: %r" % return_when)
    if not not_done:
        return DoneAndNotDoneFutures(done, not_done)
    waiter.pending = len(not_done)
    for f in not_done:
        f._waiters.append(waiter)
    waiter.event.wait(timeout)
    for f in not_done:
        if waiter in f._waiters:
            f._waiters.remove(waiter)
    done.update(waiter.finished)
    return DoneAndNotDoneFutures(done, fs - done)


class Executor:
    __module__ = "concurrent.futures._base"

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        from time import monotonic
        end = None if timeout is None else monotonic() + timeout
        fs = [self.submit(fn, *args) for args in zip(*iterables)]
        fs.reverse()

        def result_iterator():
            try:
                while fs:
                    f = fs.pop()
                    if end is None:
                        yield f.result()
                    else:
                        yield f.result(end - monotonic())
            finally:
                for f in fs:
                    f.cancel()
        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


_executors = []
_executor_count = 0


def _python_exit():
    for executor in _executors:
        if not executor._shutdown and executor._threads:
            executor._exiting = True
            executor._work_queue.put(None)
    for executor in _executors:
        for t in executor._threads:
            t.join()


def _worker(executor, queue):
    if executor._initializer is not None:
        try:
            executor._initializer(*executor._initargs)
        except BaseException as exc:
            _report_exception("Exception in initializer:", exc)
            executor._broken = "A thread initializer failed, the thread pool is not usable anymore"
            while _threading._queue_size(queue):
                item = queue.get()
                if item is not None:
                    item[0].set_exception(BrokenThreadPool(executor._broken))
            return
    while True:
        item = queue.get()
        if item is None:
            queue.put(None)
            return
        _run(*item)
        item = None


def _run(future, fn, args, kwargs):
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = fn(*args, **kwargs)
    except BaseException as exc:
        future.set_exception(exc)
    else:
        future.set_result(result)


class ThreadPoolExecutor(Executor):
    __module__ = "concurrent.futures.thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _executor_count
        if max_workers is None:
            max_workers = 8
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = SimpleQueue()
        self._threads = []
        self._broken = False
        self._shutdown = False
        self._exiting = False
        if not thread_name_prefix:
            thread_name_prefix = "ThreadPoolExecutor-%d" % _executor_count
            _executor_count += 1
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        if not _executors:
            register_threading(_python_exit)
        _executors.append(self)

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        if self._exiting:
            raise RuntimeError("cannot schedule new futures after interpreter shutdown")
        f = Future()
        self._work_queue.put((f, fn, args, kwargs))
        if not _idle_workers(self._work_queue) and len(self._threads) < self._max_workers:
            name = "%s_%d" % (self._thread_name_prefix or self, len(self._threads))
            t = Thread(name=name, target=_worker, args=(self, self._work_queue))
            self._threads.append(t)
            t.start()
        return f

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while _threading._queue_size(self._work_queue):
                item = self._work_queue.get()
                if item is not None:
                    item[0].cancel()
        if self._threads:
            self._work_queue.put(None)
        if wait:
            for t in self._threads:
                t.join()


class ProcessPoolExecutor:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("ProcessPoolExecutor is not supported: Racewalk shows the threads of one process")
