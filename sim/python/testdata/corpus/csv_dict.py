import csv
import io

text = "name,age,city\nAda,36,London\nAlan,41,Wilmslow\n"
reader = csv.DictReader(io.StringIO(text))
print(reader.fieldnames)
for row in reader:
    print(row["name"], row, reader.line_num)
print(list(csv.DictReader(io.StringIO("a,b\n1\n1,2,3\n\n4,5\n"), restkey="more", restval="-")))
print(list(csv.DictReader(io.StringIO("1,2\n3,4\n"), fieldnames=["x", "y"])))
print(list(csv.DictReader(io.StringIO("a;b\n1;2\n"), delimiter=";")))
print(list(csv.DictReader(io.StringIO(""))), csv.DictReader(io.StringIO("")).fieldnames)
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["name", "n"])
w.writeheader()
w.writerow({"name": "x", "n": 1})
w.writerow({"n": 2})
w.writerows([{"name": "a,b", "n": None}])
print(repr(out.getvalue()))
try:
    w.writerow({"name": "x", "other": 1})
except ValueError as e:
    print(e)
out = io.StringIO()
w = csv.DictWriter(out, ["a"], restval="?", extrasaction="ignore", lineterminator="\n")
w.writerow({"a": 1, "b": 2})
w.writerow({})
print(repr(out.getvalue()))
totals = {}
for row in csv.DictReader(io.StringIO("kind,n\nx,1\ny,2\nx,3\n")):
    totals[row["kind"]] = totals.get(row["kind"], 0) + int(row["n"])
print(totals)
