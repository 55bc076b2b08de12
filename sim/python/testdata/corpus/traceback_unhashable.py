cache = {}
def lookup(key):
    if key not in cache:
        cache[key] = len(cache)
    return cache[key]
print(lookup("a"), lookup(("b", 1)))
print(lookup(["c"]))
