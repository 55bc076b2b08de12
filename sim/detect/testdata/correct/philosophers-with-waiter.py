# Only one of two may sit at the table at a time: the orders of the forks differ, and
# it does not matter.
# finds: nothing
import threading

table = threading.Lock()
left, right = threading.Lock(), threading.Lock()
meals = []


def dine(name, first, second):
    with table:
        with first:
            with second:
                meals.append(name)


a = threading.Thread(target=dine, args=("a", left, right))
b = threading.Thread(target=dine, args=("b", right, left))
a.start()
b.start()
a.join()
b.join()
print(sorted(meals))
