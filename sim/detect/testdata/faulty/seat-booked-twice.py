# Both find the seat free.
# finds: atomicity-violation
import threading

lock = threading.Lock()
taken = [False]
tickets = []


def book(name):
    if not taken[0]:
        taken[0] = True
        tickets.append(name)


threads = [threading.Thread(target=book, args=(n,)) for n in ("anna", "ben")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(tickets)
