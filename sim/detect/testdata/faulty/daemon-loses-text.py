# What waits in the buffer of a file when the program ends is gone.
# finds: cut-off (warning)
import threading

ready = threading.Event()


def work():
    with open("log.txt", "w") as file:
        file.write("first")
        ready.set()
        file.write("second")


threading.Thread(target=work, daemon=True).start()
ready.wait()
