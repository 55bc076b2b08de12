# The audit reads both balances under the lock that the transfer holds.
# finds: nothing
import threading

lock = threading.Lock()
balance = {"anna": 50, "ben": 50}


def transfer():
    with lock:
        balance["anna"] -= 20
        balance["ben"] += 20


def audit():
    with lock:
        print(balance["anna"] + balance["ben"])


threads = [threading.Thread(target=transfer), threading.Thread(target=audit)]
for t in threads:
    t.start()
for t in threads:
    t.join()
