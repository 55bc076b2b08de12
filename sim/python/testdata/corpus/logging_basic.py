import logging
import sys

logging.warning("not configured %s", "yet")
logging.info("hidden")
log = logging.getLogger("app")
print(log, logging.getLogger(), log.level, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO))
logging.basicConfig(level=logging.DEBUG)
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s [%(threadName)s] %(message)s", stream=sys.stdout, force=True)
logging.debug("d")
logging.info("%d items in %s", 3, "cart")
log.error("percent %% %5.1f|%-5s|", 2.25, "ab")
log.critical({"a": 1})
log.log(25, "level %s", 25)
log.warning("dict %(a)s %(b)d", {"a": 1, "b": 2})
log.info("line %d", 1, extra={"user": "ann"})
child = logging.getLogger("app.db.pool")
child.info("from child")
print(child, child.parent, log.getChild("x"), logging.getLogger("app") is log)
log.setLevel("ERROR")
child.warning("too low")
child.setLevel(logging.DEBUG)
child.debug("own level")
log.setLevel(logging.NOTSET)


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        log.exception("failed %s", "here")
        logging.error("again", exc_info=True)


divide(1, 0)
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{levelname:>8}|{message}|{lineno}|{funcName}|{filename}|{module}", style="{"))
handler.setLevel(logging.WARNING)
log.addHandler(handler)
log.propagate = False
log.info("no")
log.warning("braces")


def here():
    log.error("in a function")


here()
dollar = logging.StreamHandler(sys.stdout)
dollar.setFormatter(logging.Formatter("$levelname: ${message}", style="$"))
log.removeHandler(handler)
log.addHandler(dollar)
log.info("dollar")


class OnlyA(logging.Filter):
    def filter(self, record):
        return record.getMessage().startswith("a")


log.addFilter(OnlyA())
log.info("apple")
log.info("banana")
log.filters.clear()
log.addFilter(lambda r: "x" not in r.msg)
log.info("xx")
log.info("yy")
log.filters.clear()
logging.addLevelName(15, "TRACE")
log.log(15, "traced")
print(logging.getLevelName(10), logging.getLevelName("ERROR"), logging.getLevelName(33), logging.INFO, handler, dollar)
logging.disable(logging.INFO)
log.info("disabled")
log.warning("enabled")
logging.disable(logging.NOTSET)


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


lh = ListHandler()
log.handlers = [lh]
log.info("one")
log.warning("two %s", "args")
print(lh.lines, log.hasHandlers(), log.handlers == [lh])
adapter = logging.LoggerAdapter(log, {"ip": "1.2.3.4"})
lh.setFormatter(logging.Formatter("%(ip)s %(message)s"))
adapter.info("adapted")
print(lh.lines[-1])
for f in (lambda: log.setLevel("NOPE"), lambda: log.log("x", 1), lambda: logging.Formatter("x", style="?"), lambda: logging.basicConfig(what=1, force=True),
          lambda: log.info("m", extra={"message": 1}), lambda: logging.getLogger(5), lambda: logging.Formatter("no fields")):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
logging.getLogger("quiet").addHandler(logging.NullHandler())
print(logging.getLogger("quiet").handlers)
r = logging.makeLogRecord({"msg": "made %s", "args": ("up",), "levelname": "X"})
print(r.getMessage(), r.levelname, logging.Formatter("%(levelname)s-%(message)s").format(r))
logging.getLogger("last").error("through root")
