# Daemons that go on for ever are meant to be cut off: one by a flag, one that waits.
# finds: nothing
import queue
import threading
import time

stop = False
orders = queue.Queue()


def tick():
    while not stop:
        time.sleep(1)


def serve():
    for order in iter(orders.get, None):
        print(order)
        orders.task_done()


threading.Thread(target=tick, daemon=True).start()
threading.Thread(target=serve, daemon=True).start()
orders.put("tea")
orders.join()
