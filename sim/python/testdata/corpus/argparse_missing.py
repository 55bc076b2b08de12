import argparse

parser = argparse.ArgumentParser()
parser.add_argument("host")
parser.add_argument("port", type=int)
parser.add_argument("--workers", type=int, default=2)
args = parser.parse_args()
print("never", args)
