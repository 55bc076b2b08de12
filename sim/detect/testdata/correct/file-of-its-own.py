# Each thread has a file of its own; main reads them when all have ended.
# finds: nothing
import threading


def work(n):
    with open(f"part{n}.txt", "w") as file:
        file.write(str(n))


threads = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
total = 0
for n in range(2):
    with open(f"part{n}.txt") as file:
        total += int(file.read())
with open("total.txt", "w") as file:
    file.write(str(total))
