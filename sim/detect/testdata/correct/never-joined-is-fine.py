# Nobody needs the thread's results, and Python waits for it at the end by itself.
# finds: nothing
import threading


def greet(name):
    print("hello", name)


threading.Thread(target=greet, args=("anna",)).start()
threading.Thread(target=greet, args=("ben",)).start()
print("started")
