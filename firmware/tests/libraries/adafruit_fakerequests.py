from adafruit_fakerequests import Fake_Requests

with open("answer.json", "w") as file:
    file.write('{"temperature": [21.5, 19], "unit": "°C"}')
answer = Fake_Requests("answer.json")
print(answer.status_code, answer.headers, answer.text)
print(answer.json()["temperature"], answer.json()["unit"])
print(Fake_Requests("answer.json", {"a": "b"}, 404).headers, Fake_Requests("x", None, 404).status_code)
try:
    Fake_Requests("missing").text
except OSError as error:
    print("OSError", error.errno)
