import os

with open("s.txt", "w") as f:
    f.write("12345")
info = os.stat("s.txt")
print(info.st_size, info[6], oct(info.st_mode & 0o170000), len(info), info.st_nlink)
print(os.path.getmtime("s.txt") == info.st_mtime, info.st_mtime_ns // 10**9 == int(info.st_mtime))
os.utime("s.txt", (1000, 2000))
print(os.path.getmtime("s.txt"), os.stat("s.txt").st_mtime_ns)
os.chmod("s.txt", 0o640)
print(oct(os.stat("s.txt").st_mode & 0o777))
print(os.access("s.txt", os.R_OK), os.access("s.txt", os.F_OK), os.access("missing", os.F_OK))
try:
    os.stat("missing")
except FileNotFoundError as e:
    print(e)
try:
    os.chmod("missing", 0o600)
except FileNotFoundError as e:
    print(e)
os.mkdir("d")
print(oct(os.stat("d").st_mode & 0o170000), os.stat(".").st_ino == os.stat("d/..").st_ino, os.stat("d").st_ino != os.stat("s.txt").st_ino)
with open(os.devnull, "w") as f:
    f.write("nowhere")
print(repr(open(os.devnull).read()), os.path.exists(os.devnull))
