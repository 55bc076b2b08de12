import json

data = {"name": "Ada", "tags": ["a", "b"], "nested": {"n": 1.5, "none": None, "yes": True}, "umlaut": "ä"}
with open("d.json", "w") as f:
    json.dump(data, f, indent=2)
print(open("d.json").read())
with open("d.json") as f:
    print(json.load(f) == data)
with open("d.json", "w") as f:
    json.dump(data, f, ensure_ascii=False, sort_keys=True)
with open("d.json", encoding="utf-8") as f:
    print(f.read())
with open("bad.json", "w") as f:
    f.write("{not json}")
try:
    with open("bad.json") as f:
        json.load(f)
except json.JSONDecodeError as e:
    print(e)
with open("lines.jsonl", "w") as f:
    for i in range(3):
        f.write(json.dumps({"i": i}) + "\n")
with open("lines.jsonl") as f:
    print([json.loads(line)["i"] for line in f])
with open("b.json", "wb") as f:
    f.write(json.dumps([1, 2]).encode())
with open("b.json", "rb") as f:
    print(json.load(f))
try:
    with open("counter.json") as f:
        counter = json.load(f)
except FileNotFoundError:
    counter = {"n": 0}
counter["n"] += 1
json.dump(counter, open("counter.json", "w"))
print(json.load(open("counter.json")))
