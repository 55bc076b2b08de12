# The counter is a captured variable.
# finds: lost-update, data-race
import threading


def main():
    n = 0

    def work():
        nonlocal n
        n += 1

    threads = [threading.Thread(target=work) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(n)


main()
