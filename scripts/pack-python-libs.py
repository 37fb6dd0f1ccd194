"""Unpacks wheels into a folder, with lib.json and LICENSES.txt beside the modules.

usage: pack-python-libs.py WHEELS-FOLDER OUT-FOLDER
"""

import json
import pathlib
import sys
import zipfile



def check(wheel, path):
    """Ends the program where `path` would be written outside of the folder it is unpacked into."""
    parts = path.split("/")
    if "\\" in path or ":" in path or "" in parts or "." in parts or ".." in parts:
        sys.exit(f"{wheel.name} is not unpacked: it holds a file {path!r}")


wheels, out = map(pathlib.Path, sys.argv[1:])
files = {}
notices = []
for wheel in sorted(wheels.glob("*.whl")):
    name, version = wheel.name.split("-")[:2]
    with zipfile.ZipFile(wheel) as archive:
        for path in sorted(path for path in archive.namelist() if not path.endswith("/")):
            check(wheel, path)
            if ".dist-info/" not in path:
                files[path] = archive.read(path).decode()
            elif "/licenses/" in path:
                notices.append(f"{name} {version}\n\n{archive.read(path).decode().strip()}\n")

for path, text in files.items():
    target = out / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode())
drive = {f"lib/{path}": text for path, text in sorted(files.items())}
(out / "lib.json").write_text(json.dumps(drive, indent=1) + "\n")
(out / "LICENSES.txt").write_text(("\n" + "-" * 78 + "\n\n").join(notices))
