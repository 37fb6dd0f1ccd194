#!/bin/sh
# Brings MicroPython's source to build/micropython, or checks the one that MICROPYTHON_DIR names.
# Debian's source package is tried first: apt checks its signature and needs no root for it. Then
# git. Does nothing where the source is already there.
set -eu
cd "$(dirname "$0")/.."

VERSION=1.25.0
DEBIAN_VERSION=1.25.0+ds-1
DEBIAN_SUITE=trixie
DEBIAN_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
GIT_URL=https://github.com/micropython/micropython

fail() {
    echo "whiletrue: $*" >&2
    exit 1
}

# Prints the version of the MicroPython in folder $1; nothing if it holds none.
version_of() {
    sed -n 's/^#define MICROPY_VERSION_\(MAJOR\|MINOR\|MICRO\) *\([0-9]*\).*/\2/p' \
        "$1/py/mpconfig.h" 2>/dev/null | paste -sd.
}

# Private state, so that the system's apt is neither read from nor changed.
private_apt() {
    apt-get -q -o Dir::State::lists="$work/lists" -o Dir::Cache="$work/cache" \
        -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
        -o APT::Sandbox::User="$(id -un)" -o Acquire::Languages=none "$@"
}

# Asks apt which mirrors this machine uses. Security mirrors do not carry what we need.
mirrors() {
    private_apt update --print-uris 2>/dev/null |
        sed -n "s|^'\(.*\)/dists/.*/InRelease'.*|\1|p" | grep -v security | sort -u
}

fetch_from_debian() {
    command -v apt-get >/dev/null && [ -r "$DEBIAN_KEYRING" ] || return
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/source" || return
    for mirror in $(mirrors); do
        echo "deb-src [signed-by=$DEBIAN_KEYRING] $mirror $DEBIAN_SUITE main" >"$work/sources.list"
        (
            set -- -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null
            private_apt "$@" -o APT::Update::Error-Mode=any update &&
                cd "$work/source" &&
                private_apt "$@" source --download-only "micropython=$DEBIAN_VERSION"
        ) >>"$work/log" 2>&1 || continue
        mkdir "$work/tree" &&
            tar --no-same-owner -xf "$work/source/micropython_${DEBIAN_VERSION%-*}.orig.tar.xz" \
                -C "$work/tree" --strip-components 1 &&
            return
    done
    return 1
}

fetch_from_git() {
    rm -rf "$work/tree"
    GIT_TERMINAL_PROMPT=0 git clone -q --depth 1 -b "v$VERSION" "$GIT_URL" "$work/tree" \
        >>"$work/log" 2>&1
}

if [ -n "${MICROPYTHON_DIR-}" ]; then
    found=$(version_of "$MICROPYTHON_DIR")
    [ "$found" = "$VERSION" ] ||
        fail "MICROPYTHON_DIR ($MICROPYTHON_DIR) holds ${found:-no} MicroPython; $VERSION is needed."
    exit
fi
[ "$(version_of build/micropython)" != "$VERSION" ] || exit 0

echo "Fetching MicroPython $VERSION"
mkdir -p build
work=$(mktemp -d "$PWD/build/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
fetch_from_debian || fetch_from_git || {
    cat "$work/log" >&2
    fail "neither Debian's source package nor $GIT_URL could be fetched; unpack MicroPython" \
        "$VERSION anywhere and set MICROPYTHON_DIR to its folder."
}
[ "$(version_of "$work/tree")" = "$VERSION" ] || fail "what was fetched is not MicroPython $VERSION."
rm -rf build/micropython
mv "$work/tree" build/micropython
