# libraries: adafruit_httpserver adafruit_hashlib
from adafruit_httpserver import GET, POST, Headers, QueryParams, Route, Status
from adafruit_httpserver.authentication import Basic, Bearer, Token, check_authentication
from adafruit_httpserver.mime_types import MIMETypes
from adafruit_httpserver.request import Request

headers = Headers("Content-Type: text/html; charset=utf-8\r\nX-One: 1\r\nX-One: 2")
print(headers["content-type"], headers.get("none", "default"), headers.get_list("x-one"), "X-ONE" in headers)
print(headers.get_directive("Content-Type"), headers.get_parameter("Content-Type", "charset"))
headers["New"] = "value"
headers.setdefault("New", "other")
headers.update({"More": "5"})
del headers["X-One"]
print(sorted(headers.fields), len(headers), headers.copy()["new"])

RAW = (
    b"POST /path/to?name=Ada+L%20x&tag=1&tag=2&bad=%3Cb%3E HTTP/1.1\r\nHost: board\r\nCookie: a=1; b=two\r\n"
    b"Authorization: Bearer secret\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 15\r\n\r\nfield=1&other=2"
)


class Connection:
    pass


class Server:
    debug = False


request = Request(Server(), Connection(), ("client", 1), RAW)
print(request.method, request.path, request.http_version, request.body, sorted(request.cookies.items()))
print(request.query_params.get("name"), request.query_params.get_list("tag"), request.query_params.get("bad"))
print(request.query_params.get("bad", safe=False), request.form_data.get("field"), request.form_data.get("none", "x"))
print(request.headers["host"], check_authentication(request, [Basic("a", "b"), Bearer("secret")]))
print(check_authentication(request, [Token("x")]), str(Basic("user", "password")), str(Token("t")), str(Bearer("b")))
print(QueryParams("a=1&b=&a=2").get_list("a"), Status(404, "Not Found"), Status(200, "OK") == Status(200, "Fine"))
for path, method, asked in (
    ("/", GET, "/"),
    ("/led/<color>/<level>", GET, "/led/red/5"),
    ("/led/<color>", [GET, POST], "/led/red/5"),
    ("/any/.../end", GET, "/any/thing/end"),
    ("/all/....", GET, "/all/of/it"),
):
    route = Route(path, method, lambda request: None)
    print(route.matches(GET, asked), route.matches(POST, asked))
for wrong in (lambda: Route("no-slash", GET), lambda: Route("/a//b", GET), lambda: Route("/x/.....", GET)):
    try:
        wrong()
    except ValueError as error:
        print("ValueError", error)
MIMETypes.configure(default_to="text/plain")
print(MIMETypes.get_for_filename("a.html"), MIMETypes.get_for_filename("b.png"), MIMETypes.get_for_filename("c"))
