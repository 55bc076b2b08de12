# The first look is without the lock; the one that counts is under it.
# finds: nothing
import threading

lock = threading.Lock()
instance = None
made = []


class Settings:
    pass


def get():
    global instance
    if instance is None:
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
