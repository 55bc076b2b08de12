# The daemon's second line is printed or not: main does not wait for it.
# finds: cut-off (warning)
import threading
import time


def work():
    print("begins")
    time.sleep(1)
    print("ends")


threading.Thread(target=work, daemon=True).start()
print("main is done")
