# sum() is one operation, but it comes between the two halves of a transfer.
# finds: atomicity-violation
import threading

lock = threading.Lock()
accounts = [50, 50]


def transfer():
    with lock:
        accounts[0] -= 20
        accounts[1] += 20


def audit():
    print(sum(accounts))


threads = [threading.Thread(target=transfer), threading.Thread(target=audit)]
for t in threads:
    t.start()
for t in threads:
    t.join()
