# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# What the machine is made of, for each target it is compiled for: wasm (Makefile) and, for the
# sanitisers and fuzzers, this computer (host/Makefile). Included after MicroPython's py.mk.
#
# SRC_TARGET  what the target has of its own

# Every C file of ours. A new module or part is added here, and nowhere else.
SRC_OURS = \
	char_width.c \
	gc.c \
	line_change.c \
	line_editor.c \
	line_text.c \
	main.c \
	mphalport.c \
	map_lookup.c \
	native_stream.c \
	next_code.c \
	run.c \
	vm_frame.c \
	vm_with.c \
	$(wildcard modules/*.c) \
	$(wildcard modules/*/*.c) \
	$(wildcard sim/*.c) \
	$(SRC_TARGET)

# What of MicroPython's own is used beyond py/. The RAM disk has its own diskio (sim/drive.c).
SRC_SHARED = \
	extmod/modbinascii.c \
	extmod/modjson.c \
	extmod/modrandom.c \
	extmod/modre.c \
	extmod/vfs.c \
	extmod/vfs_blockdev.c \
	extmod/vfs_fat.c \
	extmod/vfs_fat_file.c \
	extmod/vfs_reader.c \
	lib/oofatfs/ff.c \
	lib/oofatfs/ffunicode.c \
	lib/uzlib/adler32.c \
	lib/uzlib/crc32.c \
	lib/uzlib/header.c \
	lib/uzlib/tinflate.c \
	shared/runtime/interrupt_char.c \
	shared/runtime/pyexec.c \
	shared/runtime/stdout_helpers.c \
	shared/runtime/sys_stdio_mphal.c \
	shared/timeutils/timeutils.c

# Native code emitters and other processors' exception handling compile to nothing here.
PY_UNUSED = $(addprefix $(PY_BUILD)/,asm%.o emitn%.o emitinline%.o nlrx%.o nlrthumb.o nlraarch64.o \
	nlrmips.o nlrpowerpc.o nlrrv%.o objint_longlong.o modcmath.o modthread.o nativeglue.o objringio.o)
OBJ = $(filter-out $(PY_UNUSED),$(PY_CORE_O)) \
	$(addprefix $(BUILD)/,$(addsuffix .o,$(basename $(SRC_SHARED) $(SRC_OURS))))
SRC_QSTR += $(SRC_SHARED) $(filter %.c,$(SRC_OURS))

# How each is compiled is said below, which no object's list of headers knows.
$(OBJ): sources.mk

include patches/patches.mk

# MicroPython's own sources meet its own warning level.
$(PY_CORE_O) $(BUILD)/extmod/%.o $(BUILD)/shared/%.o $(BUILD)/lib/%.o: \
	CFLAGS += -Wno-extra -Wno-sign-compare -Wno-missing-field-initializers

$(addprefix $(BUILD)/py/,objdict.o objlist.o objstr.o objtuple.o): \
	CFLAGS += -include checks.h
$(BUILD)/extmod/vfs_fat.o: CFLAGS += -include fat_checks.h
# The VM's loop as vm_run() (vm_frame.h). What no macro of vm_inside.h reaches is changed here, and
# the build stops where one of the changes does not find its place.
$(BUILD)/vm_run.c: $(TOP)/py/vm.c vm_patch.sed sources.mk
	$(Q)mkdir -p $(@D)
	$(Q)sed -f vm_patch.sed $< > $@
	$(Q)test "$$(grep -c 'vm_frame \*frame\|VM_START\|VM_MARK\|VM_RAISE\|vm_with_' $@)" = 6
$(BUILD)/py/vm.o: $(BUILD)/vm_run.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -include vm_inside.h -Wno-unused-label -MD -MP -MF $(@:.o=.P) -c -o $@ $<
# Calls of Python functions try vm_frame.c's common case first.
$(BUILD)/vm_objfun.c: $(TOP)/py/objfun.c sources.mk
	$(Q)mkdir -p $(@D)
	$(Q)sed -e 's/^static mp_obj_t fun_bc_call(/mp_obj_t vm_call_any_function(/' \
		-e 's/call, fun_bc_call$$/call, vm_call_function/' $< > $@
	$(Q)test "$$(grep -c vm_call_ $@)" = 2
$(BUILD)/py/objfun.o: $(BUILD)/vm_objfun.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -include vm_frame.h -MD -MP -MF $(@:.o=.P) -c -o $@ $<
# The allocator's search, with a stride over what is in use (gc_skip.h).
$(BUILD)/gc_skip.c: $(TOP)/py/gc.c sources.mk
	$(Q)mkdir -p $(@D)
	$(Q)sed 's/byte a = area->gc_alloc_table_start\[i\];/i = gc_skip_used(area, i, \&n_free); &/' $< > $@
	$(Q)test "$$(grep -c gc_skip_used $@)" = 1
$(BUILD)/py/gc.o: $(BUILD)/gc_skip.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -include gc_skip.h -MD -MP -MF $(@:.o=.P) -c -o $@ $<
# A class of Python's does not get a native base's protocol as it is (native_stream.h).
$(BUILD)/class_stream.c: $(TOP)/py/objtype.c sources.mk
	$(Q)mkdir -p $(@D)
	$(Q)sed 's/base_protocol = MP_OBJ_TYPE_GET_SLOT_OR_NULL(\(.*\), protocol);/base_protocol = native_stream_inherited(\1);/' \
		$< > $@
	$(Q)grep -q 'native_stream_inherited(((mp_obj_type_t \*)MP_OBJ_TO_PTR(bases_items\[0\])))' $@
$(BUILD)/py/objtype.o: $(BUILD)/class_stream.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -include native_stream.h -MD -MP -MF $(@:.o=.P) -c -o $@ $<
# The line that each instruction comes from (source_lines.h). The numbers: how many of the changes
# are in each source.
LINED := lexer=2 parse=2 emitbc=5 compile=11
define change_lines
	$(Q)mkdir -p $(@D)
	$(Q)sed -f source_lines.sed $< > $@
	$(Q)test "$$(grep -c '\bline_\(enter\|emit\|new_leaf\|note\|wanted\)\b\|outer :\|// line_\|source_lines' $@)" = \
		$(patsubst $*=%,%,$(filter $*=%,$(LINED)))
endef
$(BUILD)/lines_%.c: $(PATCHED)/py/%.c source_lines.sed sources.mk
	$(change_lines)
$(BUILD)/lines_%.c: $(TOP)/py/%.c source_lines.sed sources.mk
	$(change_lines)
$(foreach source,$(LINED),$(BUILD)/py/$(firstword $(subst =, ,$(source))).o): \
	$(BUILD)/py/%.o: $(BUILD)/lines_%.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -include source_lines.h -MD -MP -MF $(@:.o=.P) -c -o $@ $<
$(BUILD)/py/compile.o: CFLAGS += -include compile_checks.h
$(BUILD)/py/modbuiltins.o: CFLAGS += -include class_body.h
$(BUILD)/py/modio.o: CFLAGS += -include io_buffer.h
$(BUILD)/py/repl.o: CFLAGS += -include repl_names.h
# What Python has open for writing is known (sim/open_files.c).
$(BUILD)/extmod/vfs_fat_file.o: CFLAGS += -Df_open=sim_file_open -Df_close=sim_file_close \
	-Df_sync=sim_file_sync
$(BUILD)/py/objexcept.o: CFLAGS += -include modules/exceptions.h
$(BUILD)/py/builtinimport.o: CFLAGS += -include modules/import.h
$(BUILD)/py/objint.o: CFLAGS += -include modules/int_bytes.h
WORDED := $(addprefix $(BUILD)/py/,modmath.o objfloat.o objint_mpz.o objtype.o runtime.o)
$(WORDED): CFLAGS += -include words.h
# Damaged data must not lead a decompression out of its tables: a symbol that is not in the code is
# negative, which its caller does not look at.
$(BUILD)/lib/uzlib/%.o: CFLAGS += -DUZLIB_CONF_PARANOID_CHECKS=1
$(BUILD)/uzlib_inflate.c: $(TOP)/lib/uzlib/tinflate.c sources.mk
	$(Q)mkdir -p $(@D)
	$(Q)sed -e 's/if (dist >= 30) {/if (dist < 0 || dist >= 30) {/' \
		-e 's/if (d->eof) {/if (d->eof || sym < 0) {/' $< > $@
	$(Q)test "$$(grep -c 'dist < 0 ||\||| sym < 0' $@)" = 2
$(BUILD)/lib/uzlib/tinflate.o: $(BUILD)/uzlib_inflate.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -I$(TOP)/lib/uzlib -MD -MP -MF $(@:.o=.P) -c -o $@ $<
