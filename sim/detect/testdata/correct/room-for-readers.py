# The first reader takes the room and the last gives it back: so the same thread may
# take door before room and room before door, but never while another has the room.
# finds: nothing
from threading import Lock, Thread

page = ["old", "old"]
reading = []
door = Lock()
room = Lock()


def read(name):
    with door:
        reading.append(name)
        if len(reading) == 1:
            room.acquire()
    print(page[0], page[1])
    with door:
        reading.remove(name)
        if not reading:
            room.release()


def write():
    with room:
        page[0] = "new"
        page[1] = "new"


Thread(target=read, args=("Ann",)).start()
Thread(target=read, args=("Bob",)).start()
Thread(target=write).start()
