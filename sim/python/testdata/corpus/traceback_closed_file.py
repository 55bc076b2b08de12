with open("x.txt", "w") as f:
    f.write("fine")
f.write("too late")
