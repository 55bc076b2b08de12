# Each round changes all the numbers and then hands the list on: who reads it then
# sees whole rounds only.
# finds: nothing
import queue
import threading

numbers = [1, 2]
turn = queue.Queue()
seen = queue.Queue()


def work():
    for _ in range(2):
        for i in range(2):
            numbers[i] += 1
        turn.put("done")
        seen.get()


t = threading.Thread(target=work)
t.start()
for _ in range(2):
    turn.get()
    print(numbers[0] + numbers[1])
    seen.put("seen")
t.join()
