import sys
print("before", file=sys.stderr)
data = {"users": {"bob": {"age": 5}}}
print(data["users"]["bob"]["age"])
print(data["users"]["alice"]["age"])
