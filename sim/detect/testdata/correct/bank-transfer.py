# A transfer takes both accounts' locks, the lower number first; so does the audit.
# finds: nothing
import threading


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


a, b = Account(1, 100), Account(2, 100)


def transfer(source, target, amount):
    first, second = sorted((source, target), key=lambda x: x.number)
    with first.lock, second.lock:
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount


t = threading.Thread(target=transfer, args=(a, b, 30))
t.start()
transfer(b, a, 50)
t.join()
print(a.balance, b.balance)
