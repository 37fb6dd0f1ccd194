#!/bin/sh
# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Runs each fuzzer of firmware/host for so many seconds:
#   scripts/fuzz-host.sh SECONDS [NAME...]
# Each begins with its seeds in firmware/host/seeds, if it has any, and with what it found in earlier
# runs, in build/fuzz. What crashes, or takes too long, is left there too. `make fuzz-host` builds
# the fuzzers first.
set -u
cd "$(dirname "$0")/.." || exit

seconds=$1
shift
[ $# -gt 0 ] || set -- drive inputs mpy serial settings source

status=0
for name; do
    corpus=build/fuzz/$name
    seeds=firmware/host/seeds/$name
    log=$corpus.log
    mkdir -p "$corpus"
    [ -d "$seeds" ] || seeds=
    build/host/fuzz_"$name" -max_total_time="$seconds" -timeout=25 -max_len=2048 \
        -dict=firmware/host/python.dict -artifact_prefix="build/fuzz/$name-" \
        "$corpus" $seeds >"$log" 2>&1
    result=$?
    figures=$(sed -n 's/^#\([0-9]*\)\t.*cov: \([0-9]*\) .*/\1 executions, \2 edges/p' "$log" | tail -n 1)
    if [ $result = 0 ]; then
        echo "$name: $figures, no crash"
    else
        status=1
        echo "$name: $figures, then:"
        grep -E 'ERROR|runtime error|SUMMARY|Test unit|^    #[0-9]+ .*(firmware|py)/' "$log" | head -n 12
    fi
done
exit $status
