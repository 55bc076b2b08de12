# begins with a byte order mark
print("bom", len("é"), "ü".encode())
x = [1,
     2]
print(x)
raise ValueError("é")
