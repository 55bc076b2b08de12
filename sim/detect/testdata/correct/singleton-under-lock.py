# The instance is made once, under the lock.
# finds: nothing
import threading

lock = threading.Lock()
instance = None
made = []


class Settings:
    pass


def get():
    global instance
    with lock:
        if instance is None:
            made.append("made")
            instance = Settings()
        return instance


threads = [threading.Thread(target=get) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(made)
