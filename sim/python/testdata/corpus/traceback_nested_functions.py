def level1(n):
    def level2(m):
        return [level3(k) for k in range(m)]
    return level2(n)
def level3(k):
    return {"value": (lambda v: 10 // (v - 2))(k)}["value"]
print(level1(2))
print(level1(5))
