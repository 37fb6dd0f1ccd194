#!/bin/sh
# Installs what some kinds of work need, where it is missing:
#   scripts/setup.sh build        compilers, Node.js, and what fetches the sources
#   scripts/setup.sh build test   Chromium too
#   scripts/setup.sh build sanitize
#                                 clang, to compile for this computer, for 32 bits
# As root, or with passwordless sudo, it installs Debian packages; otherwise it says in one
# sentence what to install. Where nothing is missing, it does not touch the network.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

EMCC_MIN=3.1.6

have() { command -v "$1" >/dev/null 2>&1; }

fail() {
    echo "whiletrue: $*" >&2
    exit 1
}

# need NAME PACKAGE...
need() {
    missing="${missing:+$missing, }$1"
    shift
    packages="$packages $*"
}

emcc_version() {
    ${EMCC:-emcc} --version 2>/dev/null |
        sed -n '1s/.* \([0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*\).*/\1/p'
}

look_for_build_tools() {
    have "${EMCC:-emcc}" || need "Emscripten (emcc $EMCC_MIN or newer)" emscripten
    have cc || need "a C compiler (cc)" gcc libc6-dev
    have python3 || need "Python 3" python3
    python3 -m pip --version >/dev/null 2>&1 || need "pip for Python 3" python3-pip
    have xz || need xz xz-utils
    have git || need git git
    # Any npm will do to begin with: scripts/setup-node.sh brings a newer Node.js if needed.
    { have node && have npm; } || need "Node.js with npm" nodejs npm
}

look_for_test_tools() {
    scripts/find-chromium.sh >/dev/null && return
    # Ubuntu's package only starts a snap, which cannot see the profile that a test makes.
    if grep -qs '^ID=ubuntu' /etc/os-release; then
        fail "the tests need Chromium, and Ubuntu's package is only a snap: run" \
            "'npx playwright install --with-deps chromium', or set CHROMIUM to a browser's path."
    fi
    need Chromium chromium
}

# Prints nothing where clang can compile for 32 bits, with sanitisers and libFuzzer.
try_clang() {
    echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' |
        clang -m32 -fsanitize=address,undefined,fuzzer -x c -o build/clang-works - 2>&1
}

look_for_sanitize_tools() {
    [ "$(uname -m)" = x86_64 ] ||
        fail "the sanitised machine is compiled for 32 bits, which takes an x86-64 computer."
    mkdir -p build
    { have clang && [ -z "$(try_clang)" ]; } ||
        need "clang for 32 bits" clang libclang-rt-dev g++-multilib
    rm -f build/clang-works
}

# look PURPOSE...
look() {
    missing=
    packages=
    for purpose; do
        "look_for_${purpose}_tools"
    done
}

install_packages() {
    have apt-get || fail "please install $missing, then run make again."
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif have sudo && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        fail "please install $missing: sudo apt-get install --no-install-recommends$packages"
    fi
    echo "Installing $missing: apt-get install$packages"
    # A broken third-party source fails the update; whether that matters, the install tells.
    $as_root apt-get -q -o DPkg::Lock::Timeout=600 update || true
    # Never at the price of another package: compilers for other computers and for 32 bits conflict.
    # shellcheck disable=SC2086 # $packages is a list
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 \
        install --no-install-recommends --no-remove $packages
}

look "$@"
if [ -n "$missing" ]; then
    install_packages
    look "$@"
    [ -z "$missing" ] || fail "still not found after installing$packages: $missing."
fi

version=$(emcc_version)
printf '%s\n' "$EMCC_MIN" "$version" | sort -VC ||
    fail "$(command -v "${EMCC:-emcc}") is version ${version:-unknown}, but $EMCC_MIN or newer" \
        "is needed: put a newer emcc first on PATH (see https://emscripten.org)."
scripts/setup-node.sh
