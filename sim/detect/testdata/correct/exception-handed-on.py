# The thread's exception goes to main through a queue.
# finds: nothing
import queue
import threading

problems = queue.Queue()


def work():
    try:
        int("seven")
    except ValueError as e:
        problems.put(str(e))
    else:
        problems.put(None)


t = threading.Thread(target=work)
t.start()
t.join()
print(problems.get())
