# The dictionary grows while main goes through it.
# finds: never-joined (warning)
import threading

ages = {"anna": 3, "ben": 4}


def add():
    ages["carl"] = int("5")


threading.Thread(target=add).start()
print(sorted(ages))
