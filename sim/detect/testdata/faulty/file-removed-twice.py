# The file is there when both look, and for one of them not any more.
# finds: atomicity-violation, thread-exception
import os
import threading

with open("lock.txt", "w") as file:
    file.write("x")


def clean():
    if os.path.exists("lock.txt"):
        os.remove("lock.txt")


threads = [threading.Thread(target=clean) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
