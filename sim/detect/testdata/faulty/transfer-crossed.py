# A transfer locks its own account first, then the other's.
# finds: deadlock, lock-order (warning)
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 50


a, b = Account(), Account()


def transfer(source, target):
    with source.lock:
        with target.lock:
            source.balance -= 10
            target.balance += 10


t = threading.Thread(target=transfer, args=(a, b))
t.start()
transfer(b, a)
t.join()
