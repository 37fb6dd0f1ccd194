#!/bin/sh
# Runs all tests, those in Chromium even if some in Node failed, and closes with one line that
# counts both. `make test` builds what they need first.
set -u
cd "$(dirname "$0")/.." || exit

status=0
rm -rf build/test
npx vitest run || status=1
npx playwright test || status=1
node scripts/count-tests.js build/test/vitest.json build/test/playwright.json || status=1
exit $status
