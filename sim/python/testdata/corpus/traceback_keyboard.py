def loop():
    for i in range(3):
        if i == 1:
            raise KeyboardInterrupt
        print(i)
try:
    loop()
except KeyboardInterrupt:
    print("stopped by user")
try:
    loop()
except Exception:
    print("never: not an Exception")
finally:
    print("finally")
