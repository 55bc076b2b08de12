# Both find the same name free, and both write there.
# finds: atomicity-violation
from pathlib import Path
from threading import Thread


def save(text):
    n = 0
    while Path(f"page{n}").exists():
        n += 1
    Path(f"page{n}").write_text(text)


threads = [Thread(target=save, args=(text,)) for text in ("tea", "pie")]
for t in threads:
    t.start()
for t in threads:
    t.join()
