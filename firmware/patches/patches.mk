# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# MicroPython's sources with our changes (README.md beside this file says which and why). A source
# X is changed by the diff patches/X.diff in a copy, which must fit to the letter: git allows no
# fuzz. Included by sources.mk.

PATCHED = $(BUILD)/patched
PATCHED_FILES := $(patsubst patches/%.diff,%,$(shell find patches -name '*.diff'))
# Of the sources, sources.mk changes py/lexer.c once more; what is no source is included by one.
PATCHED_C := $(filter py/%.c extmod/%.c,$(filter-out py/lexer.c,$(PATCHED_FILES)))
PATCHED_H := $(addprefix $(PATCHED)/,$(filter %.h lib/%,$(PATCHED_FILES)))

# The ceiling: in a checkout of ours git would take the copies for files of that checkout.
$(addprefix $(PATCHED)/,$(PATCHED_FILES)): $(PATCHED)/%: $(TOP)/% patches/%.diff patches/patches.mk
	$(Q)mkdir -p $(@D)
	$(Q)cp $< $@
	$(Q)cd $(PATCHED) && GIT_CEILING_DIRECTORIES='$(abspath $(BUILD))' \
		git apply '$(abspath patches/$*.diff)' || { rm -f '$@'; exit 1; }

$(addprefix $(BUILD)/,$(PATCHED_C:.c=.o)): $(BUILD)/%.o: $(PATCHED)/%.c
	$(ECHO) "CC $<"
	$(Q)$(CC) $(CFLAGS) -MD -MP -MF $(@:.o=.P) -c -o $@ $<

$(HEADER_BUILD)/qstr.i.last: | $(PATCHED_H)
