from enum import IntEnum as _IntEnum
from _threading import Event, _number, _set_quietly
import _signal


class Signals(_IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGILL = 4
    SIGTRAP = 5
    SIGABRT = 6
    SIGBUS = 7
    SIGFPE = 8
    SIGKILL = 9
    SIGUSR1 = 10
    SIGSEGV = 11
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17
    SIGCONT = 18
    SIGSTOP = 19
    SIGTSTP = 20


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIGHUP = Signals.SIGHUP
SIGINT = Signals.SIGINT
SIGQUIT = Signals.SIGQUIT
SIGILL = Signals.SIGILL
SIGTRAP = Signals.SIGTRAP
SIGABRT = Signals.SIGABRT
SIGBUS = Signals.SIGBUS
SIGFPE = Signals.SIGFPE
SIGKILL = Signals.SIGKILL
SIGUSR1 = Signals.SIGUSR1
SIGSEGV = Signals.SIGSEGV
SIGUSR2 = Signals.SIGUSR2
SIGPIPE = Signals.SIGPIPE
SIGALRM = Signals.SIGALRM
SIGTERM = Signals.SIGTERM
SIGCHLD = Signals.SIGCHLD
SIGCONT = Signals.SIGCONT
SIGSTOP = Signals.SIGSTOP
SIGTSTP = Signals.SIGTSTP
SIG_DFL = Handlers.SIG_DFL
SIG_IGN = Handlers.SIG_IGN
NSIG = 65
_words = {1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted", 7: "Bus error",
          8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault", 12: "User defined signal 2",
          13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 17: "Child exited", 18: "Continued", 19: "Stopped (signal)", 20: "Stopped"}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler, SIGPIPE: SIG_IGN}
# What Ctrl-C calls in the main thread; None for a KeyboardInterrupt.
_on_interrupt = None
# The exception of a handler whose thread must take a lock back first.
_raised = None
_arrived = Event()


def _deliver(signalnum):
    handler = getsignal(signalnum)
    _set_quietly(_arrived)
    if handler == SIG_IGN:
        return
    if handler == SIG_DFL:
        if signalnum not in (SIGCHLD, SIGCONT):
            _signal.die(128 + signalnum)
        return
    handler(int(signalnum), None)


def _number_of(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError("signal number out of range")
    return Signals(signalnum) if signalnum in _words else signalnum


def signal(signalnum, handler, /):
    global _on_interrupt
    signalnum = _number_of(signalnum)
    if _number() != 0:
        raise ValueError("signal only works in main thread of the main interpreter")
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, "Invalid argument")
    old = getsignal(signalnum)
    _handlers[signalnum] = handler if callable(handler) else Handlers(handler)
    if signalnum == SIGINT:
        _on_interrupt = None
        if handler is not default_int_handler:
            def on_interrupt():
                _deliver(SIGINT)
            on_interrupt.__name__ = getattr(handler, "__name__", None) or str(getattr(handler, "name", "a handler"))
            _on_interrupt = on_interrupt
    return old


def getsignal(signalnum, /):
    return _handlers.get(_number_of(signalnum), SIG_DFL)


def raise_signal(signalnum, /):
    _deliver(_number_of(signalnum))


def strsignal(signalnum, /):
    return _words.get(_number_of(signalnum))


def valid_signals():
    return set(range(1, NSIG)) - {32, 33}


def pause():
    _arrived.clear()
    _arrived.wait()


def siginterrupt(signalnum, flag, /):
    pass


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    raise NotImplementedError("signal.set_wakeup_fd() is not supported by Racewalk: there is no file to write to")


def alarm(seconds, /):
    raise NotImplementedError("signal.alarm() is not supported by Racewalk: no signal but Ctrl-C comes from outside; use threading.Timer")


def setitimer(which, seconds, interval=0.0, /):
    raise NotImplementedError("signal.setitimer() is not supported by Racewalk: no signal but Ctrl-C comes from outside; use threading.Timer")
