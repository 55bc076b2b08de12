name = "x"
print("{} {}".format(name))
