# Both see enough money, and both take it.
# finds: atomicity-violation, lost-update, data-race
import threading

balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:
        balance -= amount


threads = [threading.Thread(target=withdraw, args=(70,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)
