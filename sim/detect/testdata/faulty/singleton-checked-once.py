# The lock is taken after the only test.
# finds: atomicity-violation
import threading

lock = threading.Lock()
instance = None


class Settings:
    pass


def get():
    global instance
    if instance is None:
        with lock:
            instance = Settings()


threads = [threading.Thread(target=get) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(instance is not None)
