# Reading and writing are functions of their own; what they are used for is not one step.
# finds: lost-update, atomicity-violation
import json
import threading


def load():
    with open("stock.json") as file:
        text = file.read()
    return json.loads(text) if text else {}


def store(stock):
    with open("stock.json", "w") as file:
        json.dump(stock, file)


def sell(fruit):
    stock = load()
    stock[fruit] = stock.get(fruit, 0) - 1
    store(stock)


store({"fig": 7})
threads = [threading.Thread(target=sell, args=("fig",)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
