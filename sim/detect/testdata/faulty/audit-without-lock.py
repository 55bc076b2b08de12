# The audit may see the money taken from the one, and not yet given to the other.
# finds: atomicity-violation, data-race (warning)
import threading

lock = threading.Lock()
balance = {"anna": 50, "ben": 50}


def transfer():
    with lock:
        balance["anna"] -= 20
        balance["ben"] += 20


def audit():
    print(balance["anna"] + balance["ben"])


threads = [threading.Thread(target=transfer), threading.Thread(target=audit)]
for t in threads:
    t.start()
for t in threads:
    t.join()
