nums = [5, 2, 9, 1]
nums.append(7)
nums.sort()
print(nums, nums[0], nums[-1], sum(nums), len(nums), sorted(nums, reverse=True), nums.index(9), 2 in nums, [n * n for n in nums if n > 2], nums[1:3], nums[::-1])
matrix = [[0] * 3 for _ in range(2)]
matrix[1][2] = 5
print(matrix, [row[2] for row in matrix], list(map(str, nums)), list(filter(lambda n: n % 2, nums)), list(zip(nums, "abc")))
ages = {"ann": 30, "bob": 25}
ages["cid"] = 41
ages["ann"] += 1
for k in sorted(ages):
    print(k, ages[k])
for k, v in ages.items():
    print(k.title(), "is", v)
print(ages.get("zed", "unknown"), "bob" in ages, list(ages), list(ages.values()), {v: k for k, v in ages.items()}, len(ages), ages.pop("bob"), ages)
inventory = {"apple": {"price": 1.2, "qty": 3}, "pear": {"price": 0.5, "qty": 10}}
print(sum(i["price"] * i["qty"] for i in inventory.values()), {k: v["qty"] for k, v in inventory.items()})
t = (1, "a", [2])
x, y, z = t
print(t, x, y, z, t[0], len(t), t + (3,), (1,) * 2, t.count(1), tuple("ab"))
s = {3, 1, 2, 3}
print(s == {1, 2, 3}, s | {4}, s & {1, 9}, s - {1}, len(s), sorted(s), set("hello") == set("ohell"), frozenset(s) == s)
