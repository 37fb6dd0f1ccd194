// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Modules, imports, files and longer programs: MicroPython's tests of them.
import { sweep } from './micropython-sweep';

const folders = { extmod: 150, import: 25, io: 10, misc: 8, perf_bench: 14, unicode: 12 };
sweep(folders);
