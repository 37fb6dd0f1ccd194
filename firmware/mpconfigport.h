// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What of MicroPython is on. The aim is what CircuitPython 10.1.4 has on a full-build board.
#include <alloca.h>
#include <stdint.h>

#define MICROPY_CONFIG_ROM_LEVEL (MICROPY_CONFIG_ROM_LEVEL_CORE_FEATURES)

// Numbers as on real boards: 30-bit floats in the object word, long integers of any size.
#define MICROPY_OBJ_REPR (MICROPY_OBJ_REPR_C)
#define MICROPY_FLOAT_IMPL (MICROPY_FLOAT_IMPL_FLOAT)
#define MICROPY_LONGINT_IMPL (MICROPY_LONGINT_IMPL_MPZ)

// Memory. A collection needs the machine unwound (suspend/collect.c), which gc_collect() sees to.
#define MICROPY_ENABLE_GC (1)
#define MICROPY_GC_ALLOC_THRESHOLD (1) // for tests: `sim.in.collect_every`
#define MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF (1)
#define MICROPY_EMERGENCY_EXCEPTION_BUF_SIZE (256)
#define MICROPY_ALLOC_PATH_MAX (256)
#define MICROPY_STACK_CHECK_MARGIN (4096)
#define MICROPY_ENABLE_PYSTACK (1) // vm/pystack.h

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

// Messages as a full build of CircuitPython has them.
#define MICROPY_ERROR_REPORTING (MICROPY_ERROR_REPORTING_NORMAL)
#define MICROPY_USE_INTERNAL_ERRNO (1)
#define MICROPY_USE_INTERNAL_PRINTF (0)

// What a full build has beyond the level above, in the order of its py/circuitpy_mpconfig.h.
#define MICROPY_CAN_OVERRIDE_BUILTINS (1)
#define MICROPY_COMP_MODULE_CONST (1)
#define MICROPY_ENABLE_FINALISER (1)
#define MICROPY_ENABLE_SOURCE_LINE (1)
#define MICROPY_MODULE_BUILTIN_INIT (1)
#define MICROPY_MODULE_BUILTIN_SUBPACKAGES (1)
#define MICROPY_PERSISTENT_CODE_LOAD (1) // mpy/load.c
#define MICROPY_PY_ARRAY_SLICE_ASSIGN (1)
#define MICROPY_PY_BUILTINS_BYTES_HEX (1)
#define MICROPY_PY_BUILTINS_COMPILE (1)
#define MICROPY_PY_BUILTINS_HELP (1)
#define MICROPY_PY_BUILTINS_HELP_MODULES (1)
#define MICROPY_PY_BUILTINS_INPUT (1)
#define MICROPY_PY_BUILTINS_MEMORYVIEW (1)
#define MICROPY_PY_BUILTINS_ROUND_INT (1)
#define MICROPY_PY_BUILTINS_SLICE_ATTRS (1)
#define MICROPY_PY_BUILTINS_SLICE_INDICES (1)
#define MICROPY_PY_BUILTINS_STR_UNICODE (1)
#define MICROPY_PY_BINASCII (1)
#define MICROPY_PY_BINASCII_CRC32 (1)
#define MICROPY_PY_DESCRIPTORS (1)
#define MICROPY_PY_ERRNO (1)
#define MICROPY_PY_IO_IOBASE (1)
#define MICROPY_PY_JSON (1)
#define MICROPY_PY_JSON_SEPARATORS (1)
#define MICROPY_PY_SYS_MAXSIZE (1)
#define MICROPY_PY_SYS_STDFILES (1)
#define MICROPY_PY_SYS_STDIO_BUFFER (1)
#define MICROPY_QSTR_BYTES_IN_HASH (1)
#define MICROPY_STACK_CHECK (1)
#define MICROPY_STREAMS_NON_BLOCK (1)
#define MICROPY_PY_BUILTINS_POW3 (1)
#define MICROPY_PY_FSTRINGS (1)
#define MICROPY_PY_ALL_SPECIAL_METHODS (1)
#define MICROPY_PY_BUILTINS_FROZENSET (1)
#define MICROPY_PY_BUILTINS_NOTIMPLEMENTED (1)
#define MICROPY_PY_BUILTINS_STR_CENTER (1)
#define MICROPY_PY_BUILTINS_STR_PARTITION (1)
#define MICROPY_PY_BUILTINS_STR_SPLITLINES (1)
#define MICROPY_PY_COLLECTIONS_ORDEREDDICT (1)
#define MICROPY_PY_COLLECTIONS_DEQUE (1)
#define MICROPY_PY_COLLECTIONS_DEQUE_ITER (1)
#define MICROPY_PY_COLLECTIONS_DEQUE_SUBSCR (1)
#define MICROPY_PY_FUNCTION_ATTRS (1)
#define MICROPY_PY_REVERSE_SPECIAL_METHODS (1)
#define MICROPY_PY_RE (1)
#define MICROPY_PY_RE_MATCH_GROUPS (1)
#define MICROPY_PY_RE_MATCH_SPAN_START_END (1)
#define MICROPY_PY_RE_SUB (1)

// What a program does not notice: pending exceptions, modules that answer themselves, and speed.
#define MICROPY_ENABLE_SCHEDULER (1)
#define MICROPY_MODULE_ATTR_DELEGATION (1)
#define MICROPY_COMP_RETURN_IF_EXPR (1)
#define MICROPY_COMP_TRIPLE_TUPLE_ASSIGN (1)
#define MICROPY_OPT_MAP_LOOKUP_CACHE (1)
#define MICROPY_OPT_MPZ_BITWISE (1)

// For binascii.crc32() alone: `deflate` itself is not linked.
#define MICROPY_PY_DEFLATE (1)

// `math`, `random`, `struct`, `time` and `os` have CircuitPython's own shape: in modules/.
#define MICROPY_PY_MATH (0)
#define MICROPY_PY_STRUCT (0)

#define MICROPY_PY_SYS_PLATFORM "nRF52840"
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

// Runs at the end of mp_init().
void modules_start(void);
#define MICROPY_PORT_INIT_FUNC modules_start()

#define MP_STATE_PORT MP_STATE_VM
