# whiletrue: each task is a target. `make` lists them.
#
# The set-up is part of every target, and is done once: each step leaves a file that says so.
# Without network a second `make` of anything works, because nothing is fetched twice.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 5173
EMCC ?= emcc
# Node.js goes here where the system's is too old (scripts/setup-node.sh).
export PATH := $(CURDIR)/.tools/bin:$(PATH)
export EMCC
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = 1
export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_ROOT_USER_ACTION = ignore

ifdef MICROPYTHON_DIR
export MICROPYTHON_DIR
endif
MICROPYTHON := $(abspath $(or $(MICROPYTHON_DIR),build/micropython))

STAMPS := build/stamps
NPM := node_modules/.package-lock.json
LIBS := build/circuitpy-lib/lib.json
# Libraries that only tests run.
TESTED_LIBS := build/tested-lib/lib.json
# What CircuitPython says that its modules have.
STUBS := build/stubs
WASM := build/firmware/asyncified.wasm build/firmware/standard.wasm
MPY_CROSS := build/mpy-cross/mpy-cross
CLANG_FORMAT := .tools/clang-format/clang_format/data/bin/clang-format

# All cores, unless make was told how many jobs to run.
JOBS = $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc))
FIRMWARE_MAKE = $(MAKE) $(JOBS) -C firmware MICROPYTHON_DIR='$(MICROPYTHON)' EMCC='$(EMCC)' \
	WASM_OPT='$(abspath node_modules/.bin/wasm-opt)'
# The machine for this computer, with sanitisers. Only x86-64 can run it.
HOST_MAKE = $(MAKE) $(JOBS) -C firmware -f host/Makefile MICROPYTHON_DIR='$(MICROPYTHON)'
# The hardware alone, with sanitisers: any computer's C compiler will do.
HARDWARE_MAKE = $(MAKE) $(JOBS) -s -C firmware -f sim/tests/Makefile MICROPYTHON_DIR='$(MICROPYTHON)'
SANITIZED := $(if $(filter x86_64,$(shell uname -m)),build/host/player)
SECONDS ?= 120
# qstrdefsport.h is a list of names, not C: clang-format would change the names.
C_FILES = find firmware -name '*.[ch]' ! -name 'qstrdefs*' -print0
WEB_FILES := $(shell find web public -type f ! -name '*.test.ts' 2>/dev/null | sed 's/ /\\ /g')

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-19s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: firmware ## build, then serve the page; PORT=N chooses the port
	@npx vite --port $(PORT)

.PHONY: test
test: $(STAMPS)/test-tools check build $(SANITIZED) build/sim/tests $(TESTED_LIBS) $(STUBS) $(MPY_CROSS) ## check, and run every test, in Node and in Chromium
	@scripts/test.sh

.PHONY: firmware
firmware: build/firmware/sizes.txt $(LIBS) build/cli/cli.js ## build the machine and the command line

.PHONY: build
build: dist/index.html build/cli/cli.js ## build the static site in dist/

.PHONY: bench
bench: $(STAMPS)/test-tools firmware build ## measure speed and size, in Node and in Chromium; writes build/bench.json
	@npm run --silent bench

.PHONY: slices
slices: firmware ## measure the longest slices of programs whose work is inside of C
	@node build/cli/slices.js

.PHONY: hardware
hardware: build/sim/tests $(NPM) ## run the tests of the hardware without Python
	@npx vitest run web/tests/hardware.test.ts

.PHONY: sanitize
sanitize: firmware build/host/player $(MPY_CROSS) ## run the goldens with AddressSanitizer and UBSan
	@npx vitest run web/tests/sanitized.test.ts

.PHONY: fuzz-host
fuzz-host: $(STAMPS)/sanitize-tools micropython ## fuzz what the host calls; SECONDS=N for each fuzzer
	@$(HOST_MAKE) FUZZ=1
	@scripts/fuzz-host.sh $(SECONDS)

.PHONY: fuzz
fuzz: firmware ## random programs until one fails; SEED=N, SECONDS=N, PROGRAMS=N
	@node build/cli/fuzz.js

.PHONY: fuzz-calls
fuzz-calls: firmware $(SANITIZED) ## hostile calls until the machine breaks; SEED=N, SECONDS=N, SANITIZED=1
	@node build/cli/fuzz-calls.js

.PHONY: circuitpython-tests
circuitpython-tests: firmware ## CircuitPython's own tests; CIRCUITPYTHON_DIR=FOLDER, TESTS=PART,PART, SHOW=1
	@node build/cli/circuitpython-tests.js

.PHONY: fuzz-mpy
fuzz-mpy: firmware $(MPY_CROSS) ## damaged .mpy files until the host fails; SEED=N, SECONDS=N
	@node build/cli/fuzz-mpy.js

.PHONY: soak
soak: firmware ## suspend 10^8 times: nothing may grow; YIELDS=N
	@node --expose-gc build/cli/soak.js

.PHONY: check
check: micropython $(NPM) $(STAMPS)/clang-format ## format, lint, types, generated layout, who knows whom
	@npm run --silent format:check
	@$(C_FILES) | xargs -0 -r $(CLANG_FORMAT) --dry-run -Werror
	@npm run --silent lint
	@npm run --silent types
	@$(FIRMWARE_MAKE) check-layout
	@node scripts/check-rooms.js

.PHONY: fmt
fmt: $(NPM) $(STAMPS)/clang-format ## format all sources
	@npm run --silent format
	@$(C_FILES) | xargs -0 -r $(CLANG_FORMAT) -i

.PHONY: clean
clean: ## remove what was built; keep what was fetched
	rm -rf dist build/firmware build/host build/sim build/mpy-cross build/fuzz build/cli build/bench-site build/eslint build/test \
		build/bench.json

.PHONY: distclean
distclean: ## remove what was built and what was fetched
	rm -rf dist build node_modules .tools

# --- the set-up ---

$(STAMPS)/build-tools: scripts/setup.sh scripts/setup-node.sh
	@scripts/setup.sh build
	@mkdir -p $(@D) && touch $@

$(STAMPS)/test-tools: scripts/setup.sh scripts/find-chromium.sh
	@scripts/setup.sh build test
	@mkdir -p $(@D) && touch $@

$(STAMPS)/sanitize-tools: scripts/setup.sh
	@scripts/setup.sh build sanitize
	@mkdir -p $(@D) && touch $@

# Asked each time: it is a matter of milliseconds, and MICROPYTHON_DIR may have changed.
.PHONY: micropython
micropython: $(STAMPS)/build-tools
	@scripts/fetch-micropython.sh

$(LIBS): scripts/python-libs.txt scripts/pack-python-libs.py | $(STAMPS)/build-tools
	@scripts/fetch-python-libs.sh $< $(@D)

build/tested-lib/lib.json: scripts/tested-libs.txt scripts/pack-python-libs.py | $(STAMPS)/build-tools
	@scripts/fetch-python-libs.sh $< $(@D)

build/stubs: scripts/stubs.txt | $(STAMPS)/build-tools
	@echo "Fetching CircuitPython's stubs"
	@rm -rf $@
	@python3 -m pip install -q --no-deps --require-hashes --only-binary :all: --target $@ -r $<
	@touch $@

$(NPM): package-lock.json | $(STAMPS)/build-tools
	npm ci
	@touch $@

# Straight from PyPI into a folder of ours: no root, and the same version everywhere.
$(STAMPS)/clang-format: scripts/clang-format.txt | $(STAMPS)/build-tools
	@rm -rf .tools/clang-format
	@python3 -m pip install -q --no-deps --require-hashes --only-binary :all: \
		--target .tools/clang-format -r $<
	@mkdir -p $(@D) && touch $@

# --- the products ---

# firmware/Makefile knows what the firmware depends on, so it is always asked.
.PHONY: firmware-up-to-date
firmware-up-to-date: micropython $(NPM)
	@$(FIRMWARE_MAKE)

$(WASM): firmware-up-to-date ;

# As firmware-up-to-date.
.PHONY: host-up-to-date
host-up-to-date: $(STAMPS)/sanitize-tools micropython
	@$(HOST_MAKE)

build/host/player: host-up-to-date ;

# As firmware-up-to-date.
.PHONY: hardware-up-to-date
hardware-up-to-date: micropython
	@$(HARDWARE_MAKE)

build/sim/tests: hardware-up-to-date ;

build/mpy-cross/mpy-cross: scripts/build-mpy-cross.sh scripts/mpy-cross.diff firmware/patches/py/runtime0.h.diff | micropython
	@scripts/build-mpy-cross.sh

build/firmware/sizes.txt: $(WASM) scripts/sizes.js
	@node scripts/sizes.js | tee $@

build/cli/cli.js: $(WEB_FILES) vite.node.config.js $(NPM)
	@npm run --silent build:node
	@touch $@

dist/index.html: $(WASM) $(LIBS) $(WEB_FILES) vite.config.js $(NPM)
	@npm run --silent build
	@touch $@
