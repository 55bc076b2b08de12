# Main waits for some time, and then does without the answer: that is why it is a daemon.
# finds: nothing
import threading
import time

answers = []


def ask():
    time.sleep(5)
    answers.append("yes")


t = threading.Thread(target=ask, daemon=True)
t.start()
t.join(timeout=1)
print(answers or "no answer")
