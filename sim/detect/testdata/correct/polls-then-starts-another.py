# main looks for the flag between naps, and uses what was written before it.
# finds: nothing
import threading
import time

done = False
total = 0


def add(n):
    global done, total
    total = total + n
    done = True


threading.Thread(target=add, args=(3,)).start()
while not done:
    time.sleep(0.1)
second = threading.Thread(target=add, args=(4,))
second.start()
second.join()
print(total)
