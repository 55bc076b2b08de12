def key(p):
    return p["age"]


people = [{"age": 5}, {"age": 3}]
print(sorted(people, key=key))
people.append({"name": "x"})
print(sorted(people, key=key))
