#!/bin/sh
# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Builds build/mpy-cross/mpy-cross, which makes .mpy files as CircuitPython 10's does: MicroPython's, from the
# firmware's source, with what CircuitPython's compiler does otherwise (scripts/mpy-cross.diff). For tests.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
micropython=${MICROPYTHON_DIR:-$root/build/micropython}
out=$root/build/mpy-cross
log=$out/log

echo "Building mpy-cross"
rm -rf "$out"
mkdir -p "$out/source"
for folder in extmod mpy-cross py shared; do
    cp -r "$micropython/$folder" "$out/source/$folder"
done
# The ceiling: git would take the copy for a part of this checkout.
(
    cd "$out/source"
    GIT_CEILING_DIRECTORIES=$out git apply "$root/scripts/mpy-cross.diff" \
        "$root/firmware/patches/py/runtime0.h.diff"
)
# Newer compilers have warnings that its own -Werror did not know.
make -C "$out/source/mpy-cross" -j"$(nproc)" BUILD="$out/build" PROG=mpy-cross \
    CFLAGS_EXTRA=-Wno-error >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "whiletrue: mpy-cross could not be built; the whole log is in build/mpy-cross/log." >&2
    exit 1
}
mv "$out/build/mpy-cross" "$out/mpy-cross"
