# The test is outside the lock, the withdrawal inside.
# finds: atomicity-violation
import threading

lock = threading.Lock()
balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:
        with lock:
            balance -= amount


threads = [threading.Thread(target=withdraw, args=(70,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
