import logging
import logging.handlers
import queue
import sys
import threading

logging.basicConfig(level=logging.INFO, format="%(threadName)-10s %(levelname)-7s %(message)s", stream=sys.stdout)


def worker(n):
    logging.info("starting %d", n)
    logging.warning("done %d", n)


for i in range(2):
    t = threading.Thread(target=worker, args=(i,), name="T%d" % i)
    t.start()
    t.join()
q = queue.Queue()
log = logging.getLogger("queued")
log.propagate = False
log.addHandler(logging.handlers.QueueHandler(q))
listener = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout))
listener.start()
log.warning("through %s", "a queue")
log.error("and again")
listener.stop()
logging.info("end")
