# The same when main does not wait: whoever comes last is alone at the end.
# finds: deadlock, lock-order (warning)
import threading

x, y = threading.Lock(), threading.Lock()


def one():
    with x:
        with y:
            pass


def two():
    with y:
        with x:
            pass


threading.Thread(target=one).start()
threading.Thread(target=two).start()
