from _exit import register, unregister, _run_callbacks, _callbacks


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)
