# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# MicroPython's sources with our changes (README.md beside this file says which and why). Included by
# sources.mk.

# A source X is changed by the diff patches/X.diff in a copy, which must fit to the letter: git allows
# no fuzz. The ceiling: in a checkout of ours git would take the copies for files of that checkout.
PATCHED = $(BUILD)/patched
PATCHED_FILES := $(patsubst patches/%.diff,%,$(shell find patches -name '*.diff'))
$(addprefix $(PATCHED)/,$(PATCHED_FILES)): $(PATCHED)/%: $(TOP)/% patches/%.diff patches/patches.mk
	$(Q)mkdir -p $(@D)
	$(Q)cp $< $@
	$(Q)cd $(PATCHED) && GIT_CEILING_DIRECTORIES='$(abspath $(BUILD))' \
		git apply '$(abspath patches/$*.diff)' || { rm -f '$@'; exit 1; }

# A copy whose diff is gone would be compiled on: it goes too, with what was compiled of it.
STALE := $(filter-out $(PATCHED_FILES), \
	$(patsubst $(PATCHED)/%,%,$(shell find $(PATCHED) -type f 2>/dev/null)))
ifneq ($(STALE),)
$(shell cd $(BUILD) && rm -f $(addprefix patched/,$(STALE)) \
	$(foreach source,$(filter %.c,$(STALE)),$(source:.c=.o) $(source:.c=.P)))
endif

# What is included by a source is found before its original.
PATCHED_C := $(filter-out lib/re1.5/%,$(filter %.c,$(PATCHED_FILES)))
PATCHED_H := $(addprefix $(PATCHED)/,$(filter-out $(PATCHED_C),$(PATCHED_FILES)))
$(addprefix $(BUILD)/,$(PATCHED_C:.c=.o)): $(BUILD)/%.o: $(PATCHED)/%.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -MD -MP -MF $(@:.o=.P) -c -o $@ $<
$(HEADER_BUILD)/qstr.i.last: | $(PATCHED_H)

# Macros change more. HEADER=SOURCE: the header is included before this source of MicroPython.
INCLUDED := \
	vm/inside.h=py/vm \
	vm/frame.h=py/objfun \
	modules/binding.h=py/objtype \
	modules/builtins.h=py/modbuiltins modules/builtins.h=py/modio \
	modules/exceptions.h=py/objexcept \
	modules/import.h=py/builtinimport \
	modules/int_bytes.h=py/objint \
	modules/storage/storage.h=extmod/vfs_fat \
	modules/version.h=shared/runtime/pyexec \
	mpy/load.h=py/objfun \
	stdint.h=lib/crypto-algorithms/sha256 string.h=lib/crypto-algorithms/sha256 \
	$(addprefix patches/include/, \
		checks.h=py/objdict checks.h=py/objlist checks.h=py/objstr checks.h=py/objtuple \
		class_body.h=py/modbuiltins \
		compile_checks.h=py/compile \
		fat_checks.h=extmod/vfs_fat \
		gc_skip.h=py/gc \
		io_buffer.h=py/modio \
		length_hint.h=py/objarray length_hint.h=py/objdict length_hint.h=py/objstr \
		must_fit.h=py/compile must_fit.h=py/emitbc must_fit.h=py/scope \
		native_stream.h=py/objtype \
		no_threshold.h=py/modgc \
		repl_names.h=py/repl \
		settled_index.h=py/objarray settled_index.h=py/objdeque settled_index.h=py/objlist \
		source_lines.h=py/lexer source_lines.h=py/parse source_lines.h=py/emitbc \
		source_lines.h=py/compile \
		$(addprefix work_blocks.h=py/,map objarray objdict objlist objset objstr objstringio \
			sequence vstr) \
		$(addprefix words.h=py/,obj objdict objfloat objint_mpz objobject objrange objset objslice \
			objstr objtype parsenum runtime))
define include_before
$(BUILD)/$(lastword $(subst =, ,$(1))).o: CFLAGS += -include $(firstword $(subst =, ,$(1)))
endef
$(foreach pair,$(INCLUDED),$(eval $(call include_before,$(pair))))

$(BUILD)/py/vm.o: CFLAGS += -Wno-unused-label
# What Python has open for writing is known (fat_files.c).
$(BUILD)/extmod/vfs_fat_file.o: CFLAGS += -Df_open=fat_file_open -Df_close=fat_file_close \
	-Df_sync=fat_file_sync
$(BUILD)/lib/oofatfs/ff.o: CFLAGS += -I$(TOP)/lib/oofatfs
# Damaged data must not lead a decompression out of its tables.
$(BUILD)/lib/uzlib/%.o: CFLAGS += -I$(TOP)/lib/uzlib -DUZLIB_CONF_PARANOID_CHECKS=1
