def work(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    return n


errors = []
for i in range(4):
    try:
        work(i)
    except ValueError as e:
        errors.append(e)
errors.append(ExceptionGroup("inner", [KeyError("k"), TypeError("t\nsecond line")]))
g = ExceptionGroup("several", errors)
g.add_note("a note on the group")
errors[0].add_note("a note on one")
raise g
