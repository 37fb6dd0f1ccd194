import circuitpython_csv as csv

rows = [["a", "b", "c"], [1, 'say "hi"', 3.5], ["x,y", "", "z"], ["last", None, True]]
with open("table.csv", "w") as file:
    writer = csv.writer(file)
    writer.writerow(rows[0])
    writer.writerows(rows[1:])
with open("table.csv", "rb") as file:
    print(file.read())
with open("table.csv") as file:
    for row in csv.reader(file):
        print(row)
with open("table.csv", "w") as file:
    writer = csv.DictWriter(file, ["name", "age"], restval="?")
    writer.writeheader()
    writer.writerow({"name": "Ada", "age": 36})
    writer.writerows([{"name": "Grace"}, {"age": 85, "name": "Hopper, G"}])
    try:
        writer.writerow({"name": "x", "shoe": 40})
    except ValueError as error:
        print("ValueError", error)
with open("table.csv") as file:
    for row in csv.DictReader(file):
        print(sorted((str(key), str(value)) for key, value in row.items()))
with open("table.csv", "w") as file:
    file.write("1;2;3\n4;5;6;7\n8;9\n")
with open("table.csv") as file:
    for row in csv.DictReader(file, ["a", "b", "c"], restkey="more", restval="none", delimiter=";"):
        print(sorted((str(key), str(value)) for key, value in row.items()))
try:
    csv.DictWriter(None, [], extrasaction="nothing")
except ValueError as error:
    print("ValueError", error)
