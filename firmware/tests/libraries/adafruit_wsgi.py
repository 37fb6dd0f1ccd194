import io

from adafruit_wsgi.request import Request
from adafruit_wsgi.wsgi_app import WSGIApp

app = WSGIApp()


@app.route("/")
def index(request):
    return 200, [("Content-Type", "text/plain")], "index"


@app.route("/led/<color>", ["GET", "POST"])
def led(request, color):
    return 200, [], [color, request.method, sorted(request.query_params.items())]


@app.route("/sum/<first>/<second>")
def add(request, first, second):
    return 200, [], int(first) + int(second)


def environ(method, path, query="", body=""):
    return {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "HTTP_HOST": "board",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.StringIO(body),
    }


def start(status, headers):
    print("status", status, headers)


for method, path, query in (
    ("GET", "/", ""),
    ("GET", "/led/red", "a=1&b=two"),
    ("POST", "/led/blue", ""),
    ("DELETE", "/led/blue", ""),
    ("GET", "/sum/3/4", ""),
    ("GET", "/missing", ""),
):
    print(method, path, app(environ(method, path, query), start))
request = Request(environ("POST", "/x", "q=1&r=", "the body"))
print(request.method, request.path, sorted(request.query_params.items()), request.body.read(), sorted(request.headers.items()))
