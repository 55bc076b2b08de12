import sched
import threading
import time

s = sched.scheduler(time.time, time.sleep)
log = []
s.enter(2, 1, log.append, ("two",))
s.enter(1, 1, log.append, ("one",))
s.enterabs(time.time() + 3, 1, lambda: s.enter(1, 1, log.append, ("chained",)))
t = threading.Thread(target=s.run)
t.start()
t.join()
print(log, s.empty(), s.queue)
e = s.enter(10, 2, print, kwargs={"end": ""})
print(e.priority, e.action is print, e.argument, e.kwargs, 9 < s.run(blocking=False) <= 10, len(s.queue))
s.cancel(e)
print(s.empty())
