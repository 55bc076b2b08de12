import signal
import threading

print(signal.SIGINT, repr(signal.SIGTERM), signal.SIGINT.name, signal.SIGTERM.value, signal.Signals(15), int(signal.SIGALRM))
print(repr(signal.SIG_IGN), signal.SIG_DFL == 0, signal.strsignal(signal.SIGINT), signal.strsignal(2) == signal.strsignal(signal.SIGINT))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)


def handler(signum, frame):
    print("handler", signum, signal.Signals(signum).name)


old = signal.signal(signal.SIGINT, handler)
print(old is signal.default_int_handler, signal.getsignal(signal.SIGINT) is handler)
signal.raise_signal(signal.SIGINT)
print(signal.signal(signal.SIGINT, signal.SIG_IGN) is handler)
signal.raise_signal(signal.SIGINT)
print(repr(signal.signal(signal.SIGTERM, handler)))
signal.raise_signal(signal.SIGTERM)
signal.signal(signal.SIGINT, old)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("KeyboardInterrupt")
for bad in ((0, handler), (65, handler), (signal.SIGKILL, handler), (signal.SIGINT, "text"), (signal.SIGINT, 7)):
    try:
        signal.signal(*bad)
    except (ValueError, OSError, TypeError) as e:
        print(type(e).__name__, e)


def in_thread():
    try:
        signal.signal(signal.SIGINT, handler)
    except ValueError as e:
        print(e)


t = threading.Thread(target=in_thread)
t.start()
t.join()
stop = threading.Event()
signal.signal(signal.SIGUSR1, lambda *args: stop.set())
signal.raise_signal(signal.SIGUSR1)
print(stop.is_set(), stop.wait(1))
