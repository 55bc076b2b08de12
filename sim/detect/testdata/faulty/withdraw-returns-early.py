# The test that leaves the function is not under the lock.
# finds: atomicity-violation
import threading

lock = threading.Lock()
balance = 100


def withdraw(amount):
    global balance
    if balance < amount:
        return False
    with lock:
        balance -= amount
    return True


threads = [threading.Thread(target=withdraw, args=(70,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
