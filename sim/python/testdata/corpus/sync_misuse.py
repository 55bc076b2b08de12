import queue
import re
import threading
from concurrent.futures import Future, ThreadPoolExecutor


def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__, e)


def enter(x):
    with x:
        return "is entered"


# The brackets are forgotten: what should be a lock makes locks.
for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier", "Thread", "local"):
    maker = getattr(threading, name)
    attempt(name, lambda: enter(maker))
attempt("pool", lambda: enter(ThreadPoolExecutor))
for name, method in (
    ("Lock", "acquire"), ("Lock", "release"), ("Lock", "locked"), ("RLock", "acquire"), ("Semaphore", "acquire"), ("Event", "set"),
    ("Event", "wait"), ("Event", "is_set"), ("Condition", "notify"), ("Condition", "wait"), ("Thread", "start"),
):
    attempt(name, lambda: getattr(getattr(threading, name), method)())
attempt("queue", lambda: queue.Queue.put(1))
attempt("queue", lambda: queue.Queue.put())
attempt("queue", lambda: queue.Queue.get())
attempt("queue", lambda: queue.PriorityQueue.put(1))
attempt("submit", lambda: ThreadPoolExecutor.submit(print))

# Too many arguments, too few, and those of others.
q, event, unit, changed = queue.Queue(), threading.Event(), threading.Semaphore(), threading.Condition()
for wrong in (
    lambda: q.put(), lambda: q.put(1, 2, 3, 4), lambda: q.put(1, wait=2), lambda: q.get(1, 2, 3), lambda: q.empty(1), lambda: q.put(1, item=2),
    lambda: queue.Queue(1, 2), lambda: queue.LifoQueue(1, 2), lambda: queue.Queue(size=1), lambda: q.task_done(1),
    lambda: event.wait(1, 2), lambda: event.set(1), lambda: threading.Event(1), lambda: event.wait(seconds=1),
    lambda: unit.acquire(1, 2, 3), lambda: threading.Semaphore(1, 2), lambda: threading.Semaphore(n=1), lambda: unit.release(1, 2),
    lambda: threading.Barrier(), lambda: threading.Barrier(1, 2, 3, 4), lambda: changed.notify(1, 2), lambda: changed.wait_for(),
):
    attempt("call", wrong)

# Timeouts.
lock, again = threading.Lock(), threading.RLock()
for f in (lock.acquire, again.acquire, changed.acquire):
    attempt("lock", lambda: f(timeout=-5))
    attempt("lock", lambda: f(timeout=None))
    attempt("lock", lambda: f(False, 1))
    attempt("lock", lambda: f(True, -1))
attempt("semaphore", lambda: unit.acquire(timeout=-5))
attempt("semaphore", lambda: unit.acquire(timeout=-5))
attempt("semaphore", lambda: unit.acquire(True, -1))
attempt("semaphore", lambda: unit.acquire(False, 1))
print(Future, ThreadPoolExecutor, re.sub("0x[0-9a-f]+", "0x", repr(ThreadPoolExecutor(1))))
