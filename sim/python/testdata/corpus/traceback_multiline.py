def process(items):
    result = {
        "total": sum(items),
        "mean": sum(items) / len(items),
    }
    return result


print(process([1, 2, 3]))
print(
    process(
        []
    )
)
