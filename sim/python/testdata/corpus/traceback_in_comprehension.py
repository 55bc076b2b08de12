rows = [{"n": 1}, {"n": 2}, {"m": 3}]
print({r["n"]: r for r in rows[:2]})
print([r["n"] * 2
       for r in rows
       if r])
