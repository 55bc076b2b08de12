# Looking first is no claim: opening with "x" is, and whoever fails takes the next name.
# finds: nothing
import os
import threading

os.makedirs("out", exist_ok=True)


def save(text):
    n = 0
    while True:
        if not os.path.exists(f"out/{n}"):
            try:
                with open(f"out/{n}", "x") as file:
                    file.write(text)
                return
            except FileExistsError:
                pass
        n += 1


threads = [threading.Thread(target=save, args=(text,)) for text in ("tea", "pie")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(os.listdir("out")))
