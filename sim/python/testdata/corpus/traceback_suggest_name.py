import random


def main():
    numbers = [1, 2, 3]
    for number in numbers:
        print(numbr)


main()
