name = "x"
count = 3
print("You have " + str(count) + " items, " + name)
print("You have " + count + " items, " + name)
