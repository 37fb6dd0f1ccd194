// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
#include "py/builtin.h"

const char help_text[] =
    "Welcome to whiletrue, a board that runs in your browser.\n"
    "It has CircuitPython's API: see docs.circuitpython.org for what there is.\n"
    "\n"
    "To list built-in modules type `help(\"modules\")`.\n";
