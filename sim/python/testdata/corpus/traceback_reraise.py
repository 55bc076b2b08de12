def work():
    try:
        int("zz")
    except ValueError:
        print("logging it")
        raise
def outer():
    try:
        work()
    except ValueError as e:
        e.add_note("while working")
        raise
outer()
