// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Exit status of a run that the simulator could not go on with: EX_SOFTWARE of sysexits.h. */
export const FAULT_OF_OURS = 70;
/** What was to be written could not be: EX_IOERR of sysexits.h. */
export const OUTPUT_FAILED = 74;
/** Whoever read the output has gone: what a shell shows of a program that SIGPIPE has ended. */
export const OUTPUT_CLOSED = 128 + 13;
/** Ctrl-C ended the run: what a shell shows of a program that SIGINT has ended. */
export const INTERRUPTED = 128 + 2;
/** What a shell shows of a program that SIGTERM has ended. */
export const TERMINATED = 128 + 15;
/** --for ran out: as of timeout(1). */
export const TIME_RAN_OUT = 124;

/** Of runs that somebody ended. */
export const STOPPED: readonly number[] = [INTERRUPTED, TERMINATED];
