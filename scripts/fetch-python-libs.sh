#!/bin/sh
# Brings the packages of scripts/python-libs.txt to build/circuitpy-lib:
#   *.py, folders   as on the drive's /lib
#   lib.json        {"lib/neopixel.py": "its text", ...}, which the page and the tests load
#   LICENSES.txt    the notices of all of them, which `make build` puts on the site
set -eu
cd "$(dirname "$0")/.."

echo "Fetching the CircuitPython libraries"
mkdir -p build
work=$(mktemp -d "$PWD/build/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
python3 -m pip download -q --no-deps --require-hashes --only-binary :all: \
    -d "$work/wheels" -r scripts/python-libs.txt
python3 scripts/pack-python-libs.py "$work/wheels" "$work/lib"
rm -rf build/circuitpy-lib
mv "$work/lib" build/circuitpy-lib
