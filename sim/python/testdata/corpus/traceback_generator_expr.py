nums = [4, 2, 0, 1]
print(sum(8 // n for n in nums if n))
print(max(8 // n for n in nums))
