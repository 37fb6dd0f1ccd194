// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// The life of a board, as CircuitPython has it: power-on, boot.py, code.py, what follows it, the
// REPL, soft and hard resets. Messages are CircuitPython's.
#include "py/runtime.h"

#include "boot.h"
#include "main.h"
#include "mount.h"
#include "next_code.h"
#include "parts/parts.h"
#include "pending.h"
#include "python.h"
#include "py/mphal.h"
#include "shared/readline/readline.h"
#include "run.h"
#include "safe_mode.h"
#include "sim/events.h"
#include "sim/machine.h"
#include "sim/nets.h"
#include "status_bar.h"
#include "usb_drive.h"

// What a restart costs a board, so that a program that restarts for ever takes time.
// CircuitPython 10.1.4 leaves a second to ask for its safe mode (safe_mode.c).
#define RESET_NS 1000000000
// No figure is published: about what Ctrl-D takes.
#define RELOAD_NS 100000000

// CircuitPython's, of 255.
#define STATUS_BRIGHTNESS 63

static bool hard_reset = true;
static bool rebooting;  // something ran before: say so
static bool reloading;  // code.py was ended to start it anew
static bool reload_due; // auto-reload came where it ends nothing
static bool erase_wanted;
static uint32_t next_run_reason;
uint32_t main_run_reason;
uint32_t main_reset_reason;
uint8_t main_status_brightness;
static bool program_reloads; // main_set_auto_reload()

// Ends the program for a reload. A kind of SystemExit: pyexec leaves quietly on those.
MP_DEFINE_EXCEPTION(ReloadException, SystemExit)

static void say(const char *text) {
    mp_hal_stdout_tx_str(text);
}

bool main_auto_reload_on(void) {
    return program_reloads && !(sim.in.flags & SIM_FLAG_NO_AUTORELOAD);
}

void main_set_auto_reload(bool on) {
    program_reloads = on;
}

void main_auto_reload(void) {
    if (!main_auto_reload_on()) {
        return;
    }
    if (sim.out.state != SIM_STATE_CODE) {
        // boot.py and the REPL are left alone; the wait after code.py looks for it.
        reload_due = true;
        return;
    }
    reloading = true;
    next_run_reason = MAIN_RUN_AUTO_RELOAD;
    mp_sched_exception(mp_obj_new_exception(&mp_type_ReloadException));
}

// A Ctrl-C that has come is not lost in the restart.
static void heed_interrupt(void) {
    sim_poll_inputs();
    pending_take();
    mp_handle_pending(true);
}

void main_reload(void) {
    heed_interrupt();
    reloading = true;
    next_run_reason = MAIN_RUN_SUPERVISOR_RELOAD;
    nlr_raise(mp_obj_new_exception(&mp_type_ReloadException));
}

static void start_hardware(void) {
    modules_stop();
    sim_board_start();
    sim_pins_start();
    sim_strips_start();
}

static void restart_all(void) {
    start_hardware();
    python_start();
}

static uint8_t how_it_ended(void) {
    if (reloading) {
        return NEXT_CODE_RELOAD;
    }
    bool failed = run_result == SIM_RESULT_EXCEPTION || run_result == SIM_RESULT_INTERRUPTED;
    return failed ? NEXT_CODE_ERROR : NEXT_CODE_SUCCESS;
}

// True: the next run need not be waited for. Ctrl-C is the exception among errors: what was stopped
// stays stopped, also by what was written before.
static bool end_run(void) {
    bool at_once = next_code_end(how_it_ended());
    if (run_result == SIM_RESULT_INTERRUPTED) {
        at_once = false;
        sim_forget_reload();
    }
    sim.out.result = run_result;
    sim.out.state = at_once || reloading ? SIM_STATE_BOOT : SIM_STATE_DONE;
    return at_once;
}

// Ctrl-C in this time ends the program that comes next, at its beginning.
static void take_time(uint64_t ns) {
    sim.out.state = SIM_STATE_BOOT;
    mp_hal_set_interrupt_char(CHAR_CTRL_C);
    uint64_t wake = sim_now_ns() + ns;
    while (sim_now_ns() < wake) {
        sim_wait(wake);
        pending_take();
    }
}

static void power_on(void) {
    if (!python_is_there()) {
        sim_clock_start();
        sim_poll_start();
        sim_events_start();
        sim_nets_start();
        parts_start();
    }
    sim_clock_boot();
    sim_random_start();
    next_code_start();
    if (erase_wanted) {
        erase_wanted = false;
        mount_erased_drive();
    }
    status_bar_start();
    main_status_brightness = STATUS_BRIGHTNESS;
    usb_drive_start();
    program_reloads = !safe_mode_start();
    next_run_reason = MAIN_RUN_STARTUP;
    restart_all();
    if (main_reset_reason == MAIN_RESET_SOFTWARE) {
        take_time(RESET_NS);
    }
    if (boot_run()) {
        restart_all();
    }
}

// False: there is none.
static bool run_usual_file(void) {
    static const char *const names[] = {"code.txt", "code.py", "main.py", "main.txt", NULL};
    static const char *const twice_named[] = {"code.txt.py", "code.py.txt", "code.txt.txt",
        "code.py.py", "main.txt.py", "main.py.txt", "main.txt.txt", "main.py.py", NULL};
    if (run_first(SIM_STATE_CODE, names)) {
        return true;
    }
    if (!run_first(SIM_STATE_CODE, twice_named)) {
        return false;
    }
    say("WARNING: Your code filename has two extensions\r\n");
    return true;
}

// As end_run().
static bool run_code(void) {
    sim.out.starts++;
    sim.out.began_ns = sim_now_ns();
    sim.out.result = SIM_RESULT_NONE;
    run_result = SIM_RESULT_NO_CODE;
    reloading = false;
    sim_forget_reload(); // this run is of what was written until now
    reload_due = false;
    main_run_reason = next_run_reason;
    next_run_reason = MAIN_RUN_REPL_RELOAD;
    say(main_auto_reload_on() ? "\r\nAuto-reload is on. Simply save files over USB to run them or "
                                "enter REPL to disable.\r\n"
                              : "\r\nAuto-reload is off.\r\n");
    if (safe_mode_is_on()) {
        safe_mode_explain();
        return end_run();
    }
    if (!run_next_code(next_code_begin())) {
        run_usual_file();
    }
    bool at_once = end_run();
    say(next_run_reason == MAIN_RUN_AUTO_RELOAD
            ? "\r\nCode stopped by auto-reload. Reloading soon.\r\n"
            : "\r\nCode done running.\r\n");
    return at_once;
}

// Waits for a key or a reload. True: the REPL is wanted.
static bool wait_for_key(void) {
    say("\r\nPress any key to enter the REPL. Use CTRL-D to reload.\r\n");
    // A host that ends with the program does it here, whatever was typed ahead.
    sim_moment();
    sim_pause(SIM_PAUSE_ENDED);
    for (;;) {
        int key = sim_serial_read();
        if (key >= 0) {
            return key != CHAR_CTRL_D;
        }
        if (reload_due && main_auto_reload_on()) {
            next_run_reason = MAIN_RUN_AUTO_RELOAD;
            return false;
        }
        sim_wait(sim_reload_ns);
        pending_take();
    }
}

void main_run(void) {
    if (hard_reset) {
        hard_reset = false;
        power_on();
    } else {
        next_code_end(NEXT_CODE_RELOAD);
        boot_drop();
        restart_all();
    }
    for (;;) {
        if (rebooting) {
            say("\r\nsoft reboot\r\n");
        }
        rebooting = true;
        bool at_once = run_code();
        // The host sees the end of each run and what was lit then, before a key that was typed ahead
        // starts the REPL.
        sim_moment();
        sim_pause(SIM_PAUSE_SLICE);
        restart_all();
        if (at_once || reloading) {
            take_time(RELOAD_NS);
        } else if (wait_for_key()) {
            run_repl();
            restart_all();
        }
    }
}

void sim_reset(void) {
    hard_reset = true;
    rebooting = false;
    main_reset_reason = MAIN_RESET_PIN;
    sim_serial_drop();
    sim_restart();
}

void main_reset(void) {
    heed_interrupt();
    sim_reset();
    main_reset_reason = MAIN_RESET_SOFTWARE;
}

void main_erase_drive(void) {
    erase_wanted = true;
}
