# Nobody waits for the thread that fills the list.
# finds: never-joined (warning)
import threading

names = []


def work():
    names.append("anna")


threading.Thread(target=work).start()
print(names)
