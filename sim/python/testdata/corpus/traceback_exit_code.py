import sys
def main():
    print("working")
    try:
        sys.exit("something went wrong")
    finally:
        print("cleaning up")
main()
