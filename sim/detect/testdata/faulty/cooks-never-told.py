# finds: deadlock
# Nobody tells the cooks that no order comes any more. No notification is lost: each
# order is cooked, and a cook looks for orders before it waits.
from threading import Condition, Thread

news = Condition()
orders = []
plates = []


def cook():
    while True:
        with news:
            while not orders:
                news.wait()
            plates.append(orders.pop())


cooks = [Thread(target=cook) for i in range(2)]
for c in cooks:
    c.start()
for dish in "soup", "cake":
    with news:
        orders.append(dish)
        news.notify()
for c in cooks:
    c.join()
