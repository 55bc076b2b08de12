def find(items, key):
    for k, v in items:
        if k == key:
            return v
data = [("a", [1, 2]), ("b", [3])]
print(find(data, "a")[0])
print(find(data, "zz")[0])
