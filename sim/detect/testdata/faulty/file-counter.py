# A number in a file is read, and written anew: the file is memory that is shared.
# finds: lost-update, atomicity-violation
import threading

with open("count.txt", "w") as file:
    file.write("10")


def count():
    with open("count.txt") as file:
        n = int(file.read() or 0)
    with open("count.txt", "w") as file:
        file.write(str(n + 1))


threads = [threading.Thread(target=count) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
