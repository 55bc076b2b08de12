data = {"users": [{"name": "a", "tags": ["x"]}]}
i = 0
print(data["users"][i]["name"], data["users"][0]["tags"][0])
print(data["users"][0]["tags"][i + 1].upper() + "tail")
