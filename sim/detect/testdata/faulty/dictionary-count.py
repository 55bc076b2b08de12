# Counting words in a shared dictionary.
# finds: lost-update, data-race
import threading

count = {"the": 0}


def work():
    count["the"] += 1


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
