# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# $(OUT)/layout prints what is made from the contract, and $(OUT)/layout.h is what C wants of that.
# LAYOUT_CC compiles for this computer.
$(OUT)/layout: tools/layout.c sim/sim.h $(wildcard sim/contract/*.h)
	@mkdir -p $(@D)
	$(LAYOUT_CC) -I. -std=gnu11 -Wall -Wextra -Werror -o $@ $<

$(OUT)/layout.h: $(OUT)/layout
	$< header > $@

# The parts' own code is linked for their descriptors alone, and calls nothing: what it would call is left open.
$(OUT)/parts: tools/parts.c $(wildcard parts/*.[ch]) sim/sim.h $(wildcard sim/contract/*.h)
	@mkdir -p $(@D)
	$(LAYOUT_CC) -I. -std=gnu11 -Wall -Wextra -Werror -no-pie -Wl,--unresolved-symbols=ignore-all -o $@ \
		$(filter %.c,$^)
