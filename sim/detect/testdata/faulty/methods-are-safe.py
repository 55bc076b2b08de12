# Both methods take the lock, but not between them.
# finds: atomicity-violation
import threading


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 100

    def covers(self, amount):
        with self.lock:
            return self.balance >= amount

    def take(self, amount):
        with self.lock:
            self.balance -= amount


account = Account()


def buy(price):
    if account.covers(price):
        account.take(price)


threads = [threading.Thread(target=buy, args=(80,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance)
