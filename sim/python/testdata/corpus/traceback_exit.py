import sys


def main():
    print("working")
    try:
        sys.exit("fatal: bad thing")
    finally:
        print("cleanup")


main()
