# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What the machine is made of, for each target it is compiled for: wasm (Makefile) and, for the
# sanitisers and fuzzers, this computer (host/Makefile). Included after MicroPython's py.mk.
#
# SRC_TARGET  what the target has of its own of suspend/ and vm/

# The rooms whose every C file is compiled for each target: a file that is put there is found. A new room
# is added here, and nowhere else.
ROOMS = life modules $(sort $(dir $(wildcard modules/*/*.c))) mpy parts patches sim terminal vm
SRC_OURS = mphalport.c suspend/collect.c suspend/sim_run.c \
	$(foreach room,$(ROOMS:/=),$(sort $(wildcard $(room)/*.c))) $(SRC_TARGET)

# What of MicroPython's own is used beyond py/. The RAM disk has its own diskio (sim/drive.c).
SRC_SHARED = \
	extmod/modbinascii.c \
	extmod/modjson.c \
	extmod/modre.c \
	extmod/vfs.c \
	extmod/vfs_blockdev.c \
	extmod/vfs_fat.c \
	extmod/vfs_fat_file.c \
	extmod/vfs_reader.c \
	lib/crypto-algorithms/sha256.c \
	lib/oofatfs/ff.c \
	lib/oofatfs/ffunicode.c \
	lib/uzlib/adler32.c \
	lib/uzlib/crc32.c \
	lib/uzlib/header.c \
	lib/uzlib/tinflate.c \
	shared/runtime/pyexec.c \
	shared/runtime/stdout_helpers.c \
	shared/runtime/sys_stdio_mphal.c \
	shared/timeutils/timeutils.c

# Native code emitters and other processors' exception handling compile to nothing here. .mpy files are
# loaded by mpy/load.c.
PY_UNUSED = $(addprefix $(PY_BUILD)/,asm%.o emitn%.o emitinline%.o nlrx%.o nlrthumb.o nlraarch64.o \
	nlrmips.o nlrpowerpc.o nlrrv%.o objint_longlong.o modcmath.o modmicropython.o modthread.o nativeglue.o objringio.o persistentcode.o)
OBJ = $(filter-out $(PY_UNUSED),$(PY_CORE_O)) \
	$(addprefix $(BUILD)/,$(addsuffix .o,$(basename $(SRC_SHARED) $(SRC_OURS))))
SRC_QSTR += $(SRC_SHARED) $(filter %.c,$(SRC_OURS))

# How each is compiled is said here and there, which no object's list of headers knows.
$(OBJ): sources.mk patches/patches.mk

include patches/patches.mk

# MicroPython's scripts note the modules and root pointers of a source, and keep them when it no longer has
# any. Which it has is the configuration's doing: when that changes, they begin anew.
ifneq ($(shell find mpconfigport.h sources.mk -newer $(BUILD)/genhdr/qstr.split 2>/dev/null),)
$(shell rm -rf $(BUILD)/genhdr)
endif

# The same at each commit and on each day, where MicroPython's makeversionhdr.py would ask git and the clock: its
# release, and the day of that, 2025-04-15. No byte of the firmware has either, but what includes them
# would be compiled anew.
$(HEADER_BUILD)/mpversion.h: export MICROPY_GIT_TAG = v1.25.0
$(HEADER_BUILD)/mpversion.h: export SOURCE_DATE_EPOCH = 1744675200
$(HEADER_BUILD)/mpversion.h: export PYTHONWARNINGS = ignore::DeprecationWarning

# MicroPython's own sources meet its own warning level.
$(PY_CORE_O) $(BUILD)/extmod/%.o $(BUILD)/shared/%.o $(BUILD)/lib/%.o: \
	CFLAGS += -Wno-extra -Wno-sign-compare -Wno-missing-field-initializers
