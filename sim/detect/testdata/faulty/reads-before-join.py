# main prints the result before the thread has made it.
# finds: data-race (warning), never-joined (warning)
import threading

result = [0]


def work():
    result[0] = sum(range(10))


t = threading.Thread(target=work)
t.start()
print(result[0])
