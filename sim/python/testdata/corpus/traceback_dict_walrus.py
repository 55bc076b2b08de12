config = {"a": {"b": 1}}
if (section := config.get("a")) and (value := section["b"]) > 0:
    print(section, value)
print((missing := config.get("zz")) is None, missing)
print(missing["b"])
