# A program of the kind that tutorials have: words of several files, in threads.
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Thread

texts = {"one.txt": "the quick brown fox\njumps over the lazy dog\n", "two.txt": "the end\n", "three.txt": ""}
os.makedirs("texts", exist_ok=True)
for name, text in texts.items():
    with open(os.path.join("texts", name), "w") as f:
        f.write(text)

counts = {}
lock = Lock()


def count(path):
    with open(path) as f:
        words = f.read().split()
    with lock:
        for word in words:
            counts[word] = counts.get(word, 0) + 1


threads = [Thread(target=count, args=(os.path.join("texts", name),)) for name in sorted(os.listdir("texts"))]
for t in threads:
    t.start()
for t in threads:
    t.join()
for word in sorted(counts, key=lambda w: (-counts[w], w)):
    print(f"{word:<6} {counts[word]}")


def size(name):
    path = os.path.join("texts", name)
    return name, os.path.getsize(path), sum(1 for _ in open(path))


with ThreadPoolExecutor(max_workers=2) as pool:
    for name, n, lines in pool.map(size, sorted(texts)):
        print(name, n, lines)


class Writer(Thread):
    def __init__(self, name, lines):
        super().__init__()
        self.path, self.lines = name, lines

    def run(self):
        with open(self.path, "a") as f:
            for i in range(self.lines):
                f.write(f"{self.path}: {i}\n")


writers = [Writer(f"out{i}.txt", i) for i in range(3)]
for w in writers:
    w.start()
for w in writers:
    w.join()
print([open(w.path).read() for w in writers])
with open("merged.txt", "w") as merged:
    for w in writers:
        with open(w.path) as f:
            merged.write(f.read())
        os.remove(w.path)
print(open("merged.txt").read().count("\n"), sorted(os.listdir()) == sorted(os.listdir(".")), os.path.exists("out1.txt"))
