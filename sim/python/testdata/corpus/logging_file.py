import logging
import os

logging.basicConfig(filename="app.log", filemode="w", level=logging.DEBUG, format="%(levelname)s:%(threadName)s:%(message)s")
logging.debug("starting")
logging.info("value is %d", 42)
logging.warning("careful")
print(open("app.log").read(), end="")
try:
    1 / 0
except ZeroDivisionError:
    logging.error("failed: %s", "division")
print(len(open("app.log").readlines()))
logger = logging.getLogger("own")
handler = logging.FileHandler("own.log")
handler.setFormatter(logging.Formatter("%(name)s - %(message)s"))
logger.addHandler(handler)
logger.propagate = False
logger.info("to its own file")
logger.error("again")
print(open("own.log").read(), end="")
handler.close()
print(sorted(name for name in os.listdir() if name.endswith(".log")), os.path.getsize("own.log"))
