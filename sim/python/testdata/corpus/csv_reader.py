import csv
import io


def read(text, **kwargs):
    try:
        print(list(csv.reader(io.StringIO(text, newline=""), **kwargs)))
    except csv.Error as e:
        print("Error:", e)


read("a,b,c\n1,2,3\n")
read('name,"quoted, comma"\r\n"say ""hi""",x\r\n')
read('"two\nlines",b\n')
read("a,,c\n,\n\n1\n")
read("a;b;c\n", delimiter=";")
read("a\tb\n", delimiter="\t")
read("a, b, \"c\"\n")
read("a, b, \"c, d\"\n", skipinitialspace=True)
read("'a,b',c\n", quotechar="'")
read("a\\,b,c\n", escapechar="\\")
read('"a\\"b",c\n', escapechar="\\", doublequote=False)
read('a"b,c"d\n')
read('"a"b,c\n')
read('"1",2,3.5\n', quoting=csv.QUOTE_NONNUMERIC)
read('"a",b\n', quoting=csv.QUOTE_NONE)
read("no end")
read("a,b,")
read('"open')
read("")
read("x\ty\n", dialect="excel-tab")
read('"a" "b",c\n')
r = csv.reader(["x,y", "1,2"])
print(r.line_num, next(r), r.line_num, next(r), r.line_num)
try:
    next(r)
except StopIteration:
    print("done")
try:
    list(csv.reader([b"a,b"]))
except csv.Error as e:
    print(e)
with open("people.csv", "w") as f:
    f.write("name,age\nAda,36\nAlan,41\n")
with open("people.csv", newline="") as f:
    rows = csv.reader(f)
    header = next(rows)
    print(header, [dict(zip(header, row)) for row in rows])
with open("people.csv") as f:
    print(sum(int(row[1]) for row in list(csv.reader(f))[1:]))
print(csv.list_dialects())
for bad in (dict(delimiter=""), dict(delimiter="ab"), dict(wrong=1), dict(delimiter=1)):
    try:
        csv.reader([], **bad)
    except TypeError as e:
        print(e)
