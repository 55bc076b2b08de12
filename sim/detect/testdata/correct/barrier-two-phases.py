# Nobody reads the other's part before both have written theirs.
# finds: nothing
import threading

gate = threading.Barrier(2)
part = [0, 0]
result = [0, 0]


def work(i):
    part[i] = (i + 1) * 10
    gate.wait()
    result[i] = part[0] + part[1]


threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(result)
