# Both write their name; luck decides whose stays.
# finds: data-race (warning)
import threading

winner = None


def run(name):
    global winner
    winner = name.upper()


threads = [threading.Thread(target=run, args=(n,)) for n in ("anna", "ben")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(winner)
