# Each waits until the other does not want, and steps back for it.
# finds: livelock
import threading

wants = [True, True]


def pass_door(me):
    while wants[1 - me]:
        wants[me] = False
        wants[me] = True
    wants[me] = False


threads = [threading.Thread(target=pass_door, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
