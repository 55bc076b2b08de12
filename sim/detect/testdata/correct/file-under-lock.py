# The file is read and written under one lock; adding to the end needs none.
# finds: nothing
import os
import threading

lock = threading.Lock()


def count():
    with lock:
        n = 0
        if os.path.exists("count.txt"):
            with open("count.txt") as file:
                n = int(file.read())
        with open("count.txt", "w") as file:
            file.write(str(n + 1))
    with open("log.txt", "a") as file:
        file.write("counted\n")


threads = [threading.Thread(target=count) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(open("count.txt").read())
