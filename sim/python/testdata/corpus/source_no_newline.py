def f():
    return 1 / 0


if True:
    print("no newline at the end")
    f()  # fails