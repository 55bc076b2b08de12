# get_nowait() in a loop that does nothing else.
# finds: busy-waiting (warning)
import queue
import threading

q = queue.Queue()


def work():
    while True:
        try:
            print(q.get_nowait())
            return
        except queue.Empty:
            continue


t = threading.Thread(target=work)
t.start()
q.put("job")
t.join()
