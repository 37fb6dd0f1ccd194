// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

// What the benchmark uses of the package, which has no types.
declare module '@micropython/micropython-webassembly-pyscript' {
  export interface MicroPython {
    runPython(code: string): unknown;
  }
  export function loadMicroPython(options: {
    heapsize: number;
    url?: string;
    stdout: (line: string) => void;
  }): Promise<MicroPython>;
}
