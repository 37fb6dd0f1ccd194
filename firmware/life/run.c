// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "run.h"

#include <string.h>

#include "extmod/vfs.h"
#include "py/builtin.h"
#include "py/mphal.h"
#include "py/runtime.h"
#include "safe_mode.h"
#include "shared/runtime/pyexec.h"
#include "sim/sim.h"
#include "status_bar.h"

uint32_t run_result;

// pyexec's word on how a file or a REPL line ended; `value` is the exception, or NULL.
void run_after_exec(void *value, int *status) {
    (void)status;
    bool in_file = sim.out.state != SIM_STATE_REPL;
    if (in_file) {
        next_code_keep_traceback(NULL);
    }
    if (value == NULL) {
        run_result = SIM_RESULT_FINISHED;
        return;
    }
    mp_obj_t exception = MP_OBJ_FROM_PTR(value);
    if (mp_obj_exception_match(exception, MP_OBJ_FROM_PTR(&mp_type_KeyboardInterrupt))) {
        run_result = SIM_RESULT_INTERRUPTED;
    } else if (mp_obj_exception_match(exception, MP_OBJ_FROM_PTR(&mp_type_SystemExit))) {
        mp_obj_t code = mp_obj_exception_get_value(exception);
        bool clean = code == mp_const_none || code == MP_OBJ_NEW_SMALL_INT(0);
        run_result = clean ? SIM_RESULT_FINISHED : SIM_RESULT_EXCEPTION;
        return;
    } else {
        run_result = SIM_RESULT_EXCEPTION;
    }
    if (in_file) {
        status_bar_fails(value);
        next_code_keep_traceback(value);
    }
}

bool run_file_exists(const char *name) {
    return mp_import_stat(name) == MP_IMPORT_STAT_FILE;
}

// pyexec prints the exception that ends a program, but not one that is raised while it prints.
// Returns what `run` returns, or 0.
static int run_protected(int (*run)(const char *name), const char *name) {
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        int status = run(name);
        nlr_pop();
        return status;
    }
    mp_hal_set_interrupt_char(-1);
    mp_printf(&mp_plat_print, "%s while an exception was printed\n",
        mp_obj_get_type_str(MP_OBJ_FROM_PTR(nlr.ret_val)));
    run_result = SIM_RESULT_EXCEPTION;
    return 0;
}

static int run_atexit(const char *unused) {
    atexit_run();
    return 0;
}

static int run_program(const char *name) {
    mp_store_global(MP_QSTR___file__, mp_obj_new_str(name, strlen(name)));
    return pyexec_file(name);
}

void run_file(uint32_t state, const char *name) {
    mp_hal_stdout_tx_str(name);
    mp_hal_stdout_tx_str(" output:\r\n");
    sim.out.state = state;
    status_bar_runs(name);
    run_protected(run_program, name);
    run_protected(run_atexit, NULL);
    status_bar_ended();
}

bool run_first(uint32_t state, const char *const *names) {
    for (; *names != NULL; names++) {
        if (run_file_exists(*names)) {
            run_file(state, *names);
            return true;
        }
    }
    return false;
}

static void change_folder(const char *path) {
    mp_vfs_chdir(mp_obj_new_str(path, strlen(path)));
}

bool run_next_code(const struct next_code *next) {
    if (next->file[0] == '\0') {
        return false;
    }
    bool elsewhere = mp_import_stat(next->folder) == MP_IMPORT_STAT_DIR;
    if (elsewhere) {
        change_folder(next->folder);
    }
    if (run_file_exists(next->file)) {
        run_file(SIM_STATE_CODE, next->file);
        return true;
    }
    mp_hal_stdout_tx_str(next->file);
    mp_hal_stdout_tx_str(" not found.\r\n");
    if (elsewhere) {
        change_folder("/");
    }
    return false;
}

static int run_repl_mode(const char *unused) {
    return pyexec_mode_kind == PYEXEC_MODE_RAW_REPL ? pyexec_raw_repl() : pyexec_friendly_repl();
}

void run_repl(void) {
    static const char *const names[] = {"repl.py", NULL};
    sim.out.state = SIM_STATE_REPL;
    if (!safe_mode_is_on()) {
        run_first(SIM_STATE_REPL, names);
    }
    mp_hal_stdout_tx_str("\r\n");
    status_bar_runs("REPL");
    while (run_protected(run_repl_mode, NULL) == 0) {}
    status_bar_ended();
    run_protected(run_atexit, NULL);
}
