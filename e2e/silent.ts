// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Makes a class of so many that C goes from one to the next for ever, and cannot be suspended. */
export const SILENT = `\
class A: pass
for _ in range(18): A = type("A", (type("B", (A,), {}), type("C", (A,), {})), {})
type("Z", (A,) * 20000, {})
`;
