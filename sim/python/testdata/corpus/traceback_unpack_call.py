def area(width, height):
    return width * height
sizes = [(1, 2), (3, 4, 5)]
for s in sizes:
    print(area(*s))
