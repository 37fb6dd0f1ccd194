// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What of MicroPython is on. The aim is what CircuitPython 10.1.4 has on a full-build board.
#include <alloca.h>
#include <stdint.h>

#define MICROPY_CONFIG_ROM_LEVEL (MICROPY_CONFIG_ROM_LEVEL_EXTRA_FEATURES)

// Numbers as on real boards: 30-bit floats in the object word, long integers of any size.
#define MICROPY_OBJ_REPR (MICROPY_OBJ_REPR_C)
#define MICROPY_FLOAT_IMPL (MICROPY_FLOAT_IMPL_FLOAT)
#define MICROPY_LONGINT_IMPL (MICROPY_LONGINT_IMPL_MPZ)

// Memory. A collection needs the machine unwound (suspend/collect.c), which gc_collect() sees to.
#define MICROPY_ENABLE_GC (1)
#define MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF (1)
#define MICROPY_EMERGENCY_EXCEPTION_BUF_SIZE (256)
#define MICROPY_ALLOC_PATH_MAX (256)
#define MICROPY_STACK_CHECK_MARGIN (4096)

// The stack check measures the C stack in linear memory; what runs out is the engine's own stack,
// which wasm cannot see. A function whose locals all fit in wasm locals would use the one and not
// the other, so each function that checks for recursion also takes this much of the C stack.
// mp_cstack_check appears as a declaration (void) and as calls (): the macro keeps them apart.
#define MICROPY_STACK_CHECK_FRAME (192)
#define mp_cstack_check(arguments) STACK_CHECK_##arguments
#define STACK_CHECK_void mp_cstack_check_now(void)
#define STACK_CHECK_                                                                               \
    do {                                                                                           \
        char frame[MICROPY_STACK_CHECK_FRAME];                                                     \
        __asm__ volatile("" ::"r"(frame));                                                         \
        if ((size_t)(MP_STATE_THREAD(stack_top) - frame) >= MP_STATE_THREAD(stack_limit)) {        \
            mp_cstack_check_now();                                                                 \
        }                                                                                          \
    } while (0)

// Non-local returns by setjmp(), which the compiler turns into wasm exceptions.
#define MICROPY_NLR_SETJMP (1)

// Messages in full, as CircuitPython's.
#define MICROPY_ERROR_REPORTING (MICROPY_ERROR_REPORTING_DETAILED)
#define MICROPY_WARNINGS (1)
#define MICROPY_USE_INTERNAL_ERRNO (1)
#define MICROPY_USE_INTERNAL_PRINTF (0)

// Language and built-ins beyond the level above that CircuitPython has.
#define MICROPY_PY_BUILTINS_EXECFILE (0)
#define MICROPY_PY_COLLECTIONS_NAMEDTUPLE__ASDICT (1)
#define MICROPY_PY_SYS_GETSIZEOF (1)
#define MICROPY_PY_RE_MATCH_GROUPS (1)
#define MICROPY_PY_RE_MATCH_SPAN_START_END (1)
#define MICROPY_PY_JSON_SEPARATORS (1)

// For binascii.crc32() alone: `deflate` itself is not linked.
#define MICROPY_PY_DEFLATE (1)

// Modules of MicroPython that CircuitPython does not have.
#define MICROPY_PY_MACHINE (0)
#define MICROPY_PY_FRAMEBUF (0)
#define MICROPY_PY_PLATFORM (0)
#define MICROPY_PY_CMATH (0)
#define MICROPY_PY_CRYPTOLIB (0)
#define MICROPY_PY_HEAPQ (0)
#define MICROPY_PY_HASHLIB (0)
#define MICROPY_PY_UCTYPES (0)
#define MICROPY_PY_VFS (0)
#define MICROPY_PY_MICROPYTHON_RINGIO (0)
// Own ones in place of MicroPython's: modules/_asyncio, modules/select.
#define MICROPY_PY_ASYNCIO (0)
#define MICROPY_PY_SELECT (0)
// `math`, `time` and `os` have CircuitPython's own shape: modules/math.c, modules/time, modules/os.c.
#define MICROPY_PY_MATH (0)
#define MICROPY_PY_MATH_CONSTANTS (0)
#define MICROPY_PY_TIME (0)
#define MICROPY_PY_OS (0)

#define MICROPY_PY_RANDOM_SEED_INIT_FUNC (sim_random_seed())
#define MICROPY_PY_SYS_PLATFORM "nRF52840"
#define MICROPY_PY_SYS_PS1_PS2 (0)
#define MICROPY_EPOCH_IS_1970 (1)

// OSError in CircuitPython's words: modules/errno.c.
#include "modules/errno_words.h"
#define MICROPY_PY_ERRNO_ERRORCODE (0)
#define MICROPY_PY_ERRNO_LIST ERRNO_WORDS(X) ERRNO_NAMES(X)

// The drive: FatFs (sim/fatfs_config.h) on a RAM disk.
#define MICROPY_VFS (1)
#define MICROPY_READER_VFS (1)
#define MICROPY_VFS_FAT (1)
#define mp_type_fileio mp_type_vfs_fat_fileio
#define mp_type_textio mp_type_vfs_fat_textio

// REPL.
#define MICROPY_HELPER_REPL (1)
#define MICROPY_REPL_EMACS_KEYS (1)
#define MICROPY_REPL_AUTO_INDENT (1)
#define MICROPY_KBD_EXCEPTION (1)
#define MICROPY_PY_BUILTINS_HELP_TEXT help_text
#define MICROPY_REPL_INFO (0)
#define MICROPY_BANNER_NAME_AND_VERSION "whiletrue 0.1.0 (MicroPython " MICROPY_VERSION_STRING ")"
#define MICROPY_BANNER_MACHINE "CircuitPython 10.1.4 API, simulated board"
#define MICROPY_HW_BOARD_NAME "simulated board"
#define MICROPY_HW_MCU_NAME "wasm32"
// Tells code.py's end apart: life/run.c.
#define MICROPY_BOARD_AFTER_PYTHON_EXEC(input_kind, flags, value, result)                          \
    run_after_exec(value, result)
void run_after_exec(void *value, int *result);

// vm/map_lookup.c asks first what cannot suspend.
#define MICROPY_WRAP_MP_MAP_LOOKUP(function) mp_map_lookup_slow

// The VM hook counts down at branches and returns: vm/inside.h. So does what C does for the program.
#include "vm/work.h"

// Instances' members are looked up by the VM itself: vm/fast.h.
#define MICROPY_OPT_LOAD_ATTR_FAST_PATH (0)

#define MP_SSIZE_MAX (0x7fffffff)
#define UINT_FMT "%u"
#define INT_FMT "%d"
typedef int mp_int_t;
typedef unsigned int mp_uint_t;
typedef long mp_off_t;

uint32_t sim_random_seed(void);

// Runs at the end of mp_init().
void modules_start(void);
#define MICROPY_PORT_INIT_FUNC modules_start()

#define MP_STATE_PORT MP_STATE_VM
