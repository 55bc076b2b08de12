import concurrent.futures
import threading
from concurrent.futures import (
    ThreadPoolExecutor, Future, as_completed, wait, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, CancelledError, InvalidStateError,
)


def square(n):
    return n * n


def fail(n):
    raise ValueError("bad %d" % n)


with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(square, range(6))), list(ex.map(lambda a, b: a + b, [1, 2], [10, 20, 30])))
    fs = {ex.submit(square, n): n for n in range(4)}
    print(sorted((fs[f], f.result()) for f in as_completed(fs)))
    f = ex.submit(fail, 3)
    print(repr(f.exception()), f.done(), f.cancelled(), f.running(), f.cancel())
    try:
        f.result()
    except ValueError as e:
        print("caught", e)
    done, not_done = wait([ex.submit(square, n) for n in range(3)])
    print(sorted(f.result() for f in done), not_done)
    result = wait([ex.submit(fail, 1)], return_when=FIRST_EXCEPTION)
    print(len(result.done), len(result[1]))
    try:
        for r in ex.map(lambda n: 10 // n, [5, 2, 0, 1]):
            print(r)
    except ZeroDivisionError as e:
        print(e)
    print(ex.submit(pow, 2, exp=5).result(), ex.submit(lambda *a, **k: (a, k), 1, x=2).result())
try:
    ex.submit(square, 1)
except RuntimeError as e:
    print(e)

names = set()
with ThreadPoolExecutor(2, thread_name_prefix="worker") as ex:
    for name in ex.map(lambda _: threading.current_thread().name, range(3)):
        names.add(name)
print(names <= {"worker_0", "worker_1"})
with ThreadPoolExecutor(1) as ex:
    print(ex.submit(lambda: threading.current_thread().name).result(), threading.active_count())

f = Future()
print(f.done(), f.running(), f.cancelled())
f.add_done_callback(lambda f: print("called with", f.result()))
f.set_result("value")
f.add_done_callback(lambda f: print("called at once"))
print(f.result(), f.exception(), f.done())
try:
    f.set_result(2)
except InvalidStateError as e:
    print("InvalidStateError")
f = Future()
print(f.cancel(), f.cancelled(), f.done(), f.cancel())
for g in (f.result, f.exception):
    try:
        g()
    except CancelledError as e:
        print("CancelledError", e)
try:
    Future().result(timeout=0.01)
except concurrent.futures.TimeoutError as e:
    print("timeout", repr(e), isinstance(e, TimeoutError))
f = Future()
f.set_exception(KeyError("k"))
try:
    f.result()
except KeyError as e:
    print("KeyError", e)
try:
    list(as_completed([Future(), Future()], timeout=0.01))
except TimeoutError as e:
    print(e)
done, not_done = wait([Future()], timeout=0.01)
print(done, len(not_done))
for bad in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=5), lambda: wait([Future()], return_when="x", timeout=0)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
ready = []
with ThreadPoolExecutor(2, initializer=ready.append, initargs=("ready",)) as ex:
    ex.submit(square, 2).result()
print(ready)
ex = ThreadPoolExecutor(1)
gate = threading.Event()
started = threading.Event()


def block():
    started.set()
    gate.wait()
    return "opened"


a = ex.submit(block)
b = ex.submit(square, 9)
started.wait()
print(a.running(), b.running(), b.cancel(), a.cancel(), b.cancelled())
c = ex.submit(square, 8)
gate.set()
print(a.result(), c.result())
ex.shutdown(wait=True, cancel_futures=True)
late = ThreadPoolExecutor(1)
late.submit(print, "the pool ends before the program does")
