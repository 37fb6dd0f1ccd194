#!/bin/sh
# Puts a Node.js that Vite and Vitest can run on into .tools/bin, unless the one on PATH will do.
# It comes from the npm registry, so that it needs no root, and leaves the system's alone.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.tools/bin:$PATH

NODE=22.23.3
NPM=11.19.1

# Vite's own requirement, as in package.json's "engines".
node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 1);
' && exit

case $(uname -sm) in
    'Linux x86_64') platform=linux-x64 ;;
    'Linux aarch64') platform=linux-arm64 ;;
    *)
        echo "whiletrue: please install Node.js 22.12 or newer; this is $(node --version)." >&2
        exit 1
        ;;
esac

echo "Node.js $(node --version) is too old: fetching $NODE into .tools"
npm install --loglevel=error --prefix .tools --no-save --no-package-lock --no-audit --no-fund \
    "node-$platform@$NODE" "npm@$NPM"
mkdir -p .tools/bin
ln -sf "../node_modules/node-$platform/bin/node" .tools/bin/node
for name in npm npx; do
    ln -sf "../node_modules/npm/bin/$name-cli.js" ".tools/bin/$name"
done
