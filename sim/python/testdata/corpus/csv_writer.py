import csv
import io


def write(rows, **kwargs):
    out = io.StringIO(newline="")
    try:
        w = csv.writer(out, **kwargs)
        for row in rows:
            w.writerow(row)
    except csv.Error as e:
        print("Error:", e)
    print(repr(out.getvalue()))


rows = [["a", "b c", "d,e"], [1, 2.5, None], ['say "hi"', "two\nlines", ""], [True, -3, "x\ry"]]
write(rows)
write(rows, quoting=csv.QUOTE_ALL)
write(rows, quoting=csv.QUOTE_NONNUMERIC)
write(rows, delimiter=";")
write(rows, delimiter="\t", lineterminator="\n")
write([["a,b"]], quoting=csv.QUOTE_NONE)
write([["a,b", "c"]], quoting=csv.QUOTE_NONE, escapechar="\\")
write([['a"b']], doublequote=False, escapechar="\\")
write([["a'b", "c,d"]], quotechar="'")
write([[""], [None], [], ["", ""]])
write(["text", (1, 2), range(3)])
write(rows, dialect="unix")
write([[5]], quoting=csv.QUOTE_ALL)
try:
    csv.writer(io.StringIO()).writerow(5)
except csv.Error as e:
    print(e)
out = io.StringIO()
w = csv.writer(out)
print(w.writerow([1, 2]), w.writerows([[3], [4]]))
print(out.getvalue())
with open("out.csv", "w", newline="") as f:
    writer = csv.writer(f)
    writer.writerow(["id", "value"])
    writer.writerows((i, i ** 2) for i in range(3))
print(open("out.csv", "rb").read())
csv.register_dialect("pipes", delimiter="|", lineterminator="\n")
write([["a", "b|c"]], dialect="pipes")
