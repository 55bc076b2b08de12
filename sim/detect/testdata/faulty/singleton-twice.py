# Both find no instance, and both make one.
# finds: atomicity-violation, data-race (warning)
import threading

instance = None


class Settings:
    pass


def get():
    global instance
    if instance is None:
        instance = Settings()


threads = [threading.Thread(target=get) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(instance is not None)
