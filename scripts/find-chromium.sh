#!/bin/sh
# Prints the path of a Chromium that starts: $CHROMIUM if set, else the system's, else one that
# `npx playwright install chromium` brought. Fails if there is none.
set -u

# Asking for the version tells a real browser from Ubuntu's stub, which only asks for a snap.
try() {
    path=$(command -v "$1" 2>/dev/null) && "$path" --version >/dev/null 2>&1 || return
    echo "$path"
    exit 0
}

if [ -n "${CHROMIUM-}" ]; then
    try "$CHROMIUM"
    echo "whiletrue: CHROMIUM is set to $CHROMIUM, which does not run." >&2
    exit 1
fi
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    try "$name"
done
for path in "${PLAYWRIGHT_BROWSERS_PATH:-${HOME-}/.cache/ms-playwright}"/chromium-*/chrome-linux*/chrome; do
    try "$path"
done
exit 1
