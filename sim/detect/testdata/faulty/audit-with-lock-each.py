# Every access is under a lock, but the lock is let go between the two accounts.
# finds: atomicity-violation
import threading

lock = threading.Lock()
balance = {"anna": 50, "ben": 50}


def transfer():
    with lock:
        balance["anna"] -= 20
    with lock:
        balance["ben"] += 20


def audit():
    with lock:
        print(balance["anna"] + balance["ben"])


threads = [threading.Thread(target=transfer), threading.Thread(target=audit)]
for t in threads:
    t.start()
for t in threads:
    t.join()
