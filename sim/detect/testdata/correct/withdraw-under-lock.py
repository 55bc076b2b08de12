# Test and withdrawal belong together, and are.
# finds: nothing
import threading

lock = threading.Lock()
balance = 100


def withdraw(amount):
    global balance
    with lock:
        if balance >= amount:
            balance -= amount


threads = [threading.Thread(target=withdraw, args=(70,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
