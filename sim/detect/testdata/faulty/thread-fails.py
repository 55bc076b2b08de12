# The thread fails, and main prints as if all were well.
# finds: thread-exception
import threading

result = []


def work(text):
    result.append(int(text))


threads = [threading.Thread(target=work, args=(s,)) for s in ("7", "seven")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("all done:", result)
