# helper.py: functions that the main file imports.
print("helper is imported")
COUNTER = 5
calls = 0


def double(x):
    global calls
    calls += 1
    return 2 * x


def fail():
    raise ValueError("from helper")


if __name__ == "__main__":
    print("never")
