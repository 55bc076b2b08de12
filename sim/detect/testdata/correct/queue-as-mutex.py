# A queue of one token: who has the token may change the total.
# finds: nothing
import queue
import threading

token = queue.Queue(maxsize=1)
total = [0]


def work(n):
    token.put("mine")
    total[0] += n
    token.get()


threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
