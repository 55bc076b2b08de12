import threading


def show(x):
    words = []
    for word in repr(x).split(" "):
        if "0x" in word:
            word = word[:word.index("0x") + 2] + word[len(word.rstrip(">:,)")):]
        if word.startswith("owner=") and word != "owner=0":
            word = "owner=N"
        words.append(word)
    print(" ".join(words))


lock = threading.Lock()
show(lock)
with lock:
    show(lock)
r = threading.RLock()
show(r)
with r:
    with r:
        show(r)
show(threading.Semaphore(3))
b = threading.BoundedSemaphore(2)
b.acquire()
show(b)
show(threading.Event())
show(threading.Condition(lock))
bar = threading.Barrier(2)
show(bar)
bar.abort()
show(bar)


def old():
    e = threading.Event()
    print(e.isSet())
    c = threading.Condition()
    with c:
        c.notifyAll()
    t = threading.Thread(target=print, args=("ran",))
    t.setName("old")
    t.setDaemon(True)
    print(t.getName(), t.isDaemon(), threading.currentThread().name, threading.activeCount())
    t.start()
    t.join()


old()
