# The key was there when the thread looked.
# finds: atomicity-violation, thread-exception
import threading

users = {"anna": 1}


def forget():
    if "anna" in users:
        del users["anna"]


threads = [threading.Thread(target=forget) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(users)
