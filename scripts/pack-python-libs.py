"""Unpacks packages into a folder, with lib.json and LICENSES.txt beside the modules.

usage: pack-python-libs.py PACKAGES-FOLDER OUT-FOLDER

A package is a wheel, or where there is none, a source archive (NAME.tar.gz).
"""

import json
import pathlib
import sys
import tarfile
import zipfile


def check(package, path):
    """Ends the program where `path` would be written outside of the folder it is unpacked into."""
    parts = path.split("/")
    if "\\" in path or ":" in path or "" in parts or "." in parts or ".." in parts:
        sys.exit(f"{package.name} is not unpacked: it holds a file {path!r}")


def wheel_files(package):
    """Yields path and text of each module, and None and text of each notice."""
    with zipfile.ZipFile(package) as archive:
        for path in sorted(path for path in archive.namelist() if not path.endswith("/")):
            check(package, path)
            if ".dist-info/" not in path:
                yield path, archive.read(path).decode()
            elif "/licenses/" in path:
                yield None, archive.read(path).decode()


def source_files(package):
    """The same of a source archive, whose top_level.txt says what its modules are."""
    with tarfile.open(package) as archive:
        files = {
            member.name.partition("/")[2]: archive.extractfile(member).read()
            for member in archive
            if member.isfile()
        }
    listed = next(path for path in files if path.endswith(".egg-info/top_level.txt"))
    modules = files[listed].decode().split()
    for path, text in sorted(files.items()):
        if path == "LICENSE":
            yield None, text.decode()
        elif path.endswith(".py") and path.removesuffix(".py").split("/")[0] in modules:
            check(package, path)
            yield path, text.decode()


packages, out = map(pathlib.Path, sys.argv[1:])
files = {}
notices = []
for package in sorted([*packages.glob("*.whl"), *packages.glob("*.tar.gz")]):
    is_wheel = package.suffix == ".whl"
    stem = package.name.removesuffix(".tar.gz")
    name, version = stem.split("-")[:2] if is_wheel else stem.rsplit("-", 1)
    for path, text in wheel_files(package) if is_wheel else source_files(package):
        if path is None:
            notices.append(f"{name} {version}\n\n{text.strip()}\n")
        else:
            files[path] = text

for path, text in files.items():
    target = out / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode())
drive = {f"lib/{path}": text for path, text in sorted(files.items())}
(out / "lib.json").write_text(json.dumps(drive, indent=1) + "\n")
(out / "LICENSES.txt").write_text(("\n" + "-" * 78 + "\n\n").join(notices))
