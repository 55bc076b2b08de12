import _thread
import threading
import time

lock = _thread.allocate_lock()
finished = _thread.allocate_lock()
finished.acquire()
done = []


def work(name, delay, n=2):
    for i in range(n):
        time.sleep(delay)
        with lock:
            print(name, i, threading.current_thread().name[:5], threading.current_thread().daemon)
    done.append(name)
    finished.release()


print(type(_thread.start_new_thread(work, ("A", 0.1))), _thread.get_ident() == threading.get_ident())
finished.acquire()
_thread.start_new_thread(work, ("B", 0.05), {"n": 1})
finished.acquire()


def leaves():
    done.append("leaves")
    finished.release()
    _thread.exit()


_thread.start_new_thread(leaves, ())
finished.acquire()
print(done, _thread.LockType is type(lock), lock.locked(), _thread.error, isinstance(lock, _thread.LockType), _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX)
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked(), lock.release())
for bad in ((1, ()), (work, [1]), (work, (), 1)):
    try:
        _thread.start_new_thread(*bad)
    except TypeError as e:
        print(e)
try:
    lock.release()
except _thread.error as e:
    print(e)
try:
    _thread.interrupt_main()
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
t = threading.Thread(target=work, args=("C", 0, 1))
t.start()
t.join()
_thread.start_new_thread(time.sleep, (100,))
print("end")
