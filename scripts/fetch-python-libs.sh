#!/bin/sh
# Brings the packages of a list to a folder:
#   scripts/fetch-python-libs.sh LIST FOLDER
#   *.py, folders   as on the drive's /lib
#   lib.json        {"lib/neopixel.py": "its text", ...}, which the page and the tests load
#   LICENSES.txt    the notices of all of them
# scripts/python-libs.txt is what the drive has, scripts/tested-libs.txt what only tests run.
set -eu
cd "$(dirname "$0")/.."
list=$1
folder=$2

echo "Fetching the Python libraries of $list"
mkdir -p build
work=$(mktemp -d "$PWD/build/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
python3 -m pip download -q --no-deps --require-hashes -d "$work/packages" -r "$list"
python3 scripts/pack-python-libs.py "$work/packages" "$work/lib"
rm -rf "$folder"
mv "$work/lib" "$folder"
