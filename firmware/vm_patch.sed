# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
#
# py/vm.c to vm_run(): see vm_frame.h and vm_inside.h.
s/volatile mp_obj_t inject_exc/struct vm_frame *frame/
s/mp_exc_stack_t \*volatile exc_sp = \(.*\);/VM_START(\1)/
s/#define MARK_EXC_IP_GLOBAL() { code_state->ip = ip; }.*/#define MARK_EXC_IP_GLOBAL() VM_MARK()/
s/#define RAISE(o) .*/#define RAISE(o) VM_RAISE(o)/
/ENTRY(MP_BC_SETUP_WITH): {/,/DISPATCH();/c\
                ENTRY(MP_BC_SETUP_WITH): { /* VM_ */\
                    sp = vm_with_enter(sp) - 1;\
                    PUSH_EXC_BLOCK(1);\
                    sp++;\
                    DISPATCH();
/ENTRY(MP_BC_WITH_CLEANUP): {/,/DISPATCH();/c\
                ENTRY(MP_BC_WITH_CLEANUP): { /* VM_ */\
                    sp = vm_with_exit(sp);\
                    DISPATCH();
