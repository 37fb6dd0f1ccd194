# Whatever is in sys.modules is what an import gives; nothing is looked for in what is no module.
import sys

STATEMENTS = (
    "import odd",
    "import odd.part",
    "import odd.part as part",
    "from odd import part",
    "from odd import *",
    "from odd.part import name",
)


class Plain:
    pass


for odd in (5, 1.5, None, "text", [1], Plain, Plain(), len):
    sys.modules["odd"] = odd
    for statement in STATEMENTS:
        try:
            exec(statement)
            print(statement)
        except ImportError as error:
            print(statement, error)


# A package's name may be missing, or none.
class Package:
    pass


package = Package()
package.__path__ = "odd"
sys.modules["odd"] = package
for name in (None, 5, b"\xff", "odd"):
    if name is not None:
        package.__name__ = name
    try:
        from odd import part
    except (ImportError, TypeError, UnicodeError) as error:
        print(name, repr(error))


# Bytes may be a module's name, or one in a call, if they are text.
for name in (b"sys", b"\xff", 5, None):
    try:
        print(__import__(name))
    except (TypeError, UnicodeError) as error:
        print(name, repr(error))
    try:
        print(__import__("sys", None, None, None, name))
    except (ImportError, TypeError) as error:
        print(name, error)
    try:
        print(dict(**{name: 1}))
    except (TypeError, UnicodeError) as error:
        print(name, repr(error))
__name__ = b"\xff.odd"
try:
    from . import part
except UnicodeError as error:
    print(repr(error))
