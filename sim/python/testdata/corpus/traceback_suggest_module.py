import sys

print("flushed first")
sys.stdout.flush()
print(time.time())
