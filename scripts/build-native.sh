#!/bin/sh
# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Builds MicroPython's unix port as build/native/micropython: the benchmark's native peer. The
# source is the firmware's, as are the optimisation level and that there are no threads; left out
# is only what Debian's source package has no submodules for. The source is not touched.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
micropython=${MICROPYTHON_DIR:-$root/build/micropython}
log=$root/build/native.log

[ ! -x build/native/micropython ] || [ scripts/build-native.sh -nt build/native/micropython ] ||
    exit 0

echo "Building MicroPython's unix port for comparison"
rm -rf build/native
mkdir -p build
# The empty manifest needs no mpy-cross. At -O3 gcc has warnings that upstream's -Os does not.
make -C "$micropython/ports/unix" -j"$(nproc)" BUILD="$root/build/native" VARIANT=standard \
    COPT='-O3 -DNDEBUG' CFLAGS_EXTRA=-Wno-error FROZEN_MANIFEST= MICROPY_PY_THREAD=0 \
    MICROPY_PY_FFI=0 MICROPY_PY_SSL=0 MICROPY_SSL_MBEDTLS=0 MICROPY_PY_BTREE=0 \
    MICROPY_VFS_LFS1=0 MICROPY_VFS_LFS2=0 >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    echo "whiletrue: the unix port could not be built; the whole log is in build/native.log." >&2
    exit 1
}
