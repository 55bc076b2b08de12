# A flag that only main writes, looked at between naps.
# finds: nothing
import threading
import time

stop = False
rounds = []


def work():
    while not stop:
        time.sleep(0.01)
    rounds.append("stopped")


t = threading.Thread(target=work)
t.start()
stop = True
t.join()
print(rounds)
