# Both find that the folder is not there, and the second cannot make it.
# finds: atomicity-violation, thread-exception
import os
import threading


def save(name):
    if not os.path.exists("out"):
        os.mkdir("out")
    with open("out/" + name, "w") as file:
        file.write(name)


threads = [threading.Thread(target=save, args=(name,)) for name in ("owl", "hen")]
for t in threads:
    t.start()
for t in threads:
    t.join()
