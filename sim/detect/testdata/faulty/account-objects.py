# Two accounts with a lock each: the audit takes both, but one after the other.
# finds: atomicity-violation, data-race (warning)
import threading


class Account:
    def __init__(self):
        self.balance = 50


a, b = Account(), Account()


def transfer():
    a.balance -= 20
    b.balance += 20


t = threading.Thread(target=transfer)
t.start()
print(a.balance + b.balance)
t.join()
