# Main has ended, and a long loop goes on: it comes to its end.
# finds: nothing
import threading

seen = {"n": 0}


def work():
    while seen["n"] < 3000:
        seen["n"] += 1


threading.Thread(target=work).start()
