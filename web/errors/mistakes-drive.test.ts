// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Mistakes with files and folders, each run on the real firmware: the line that is marked, and the sentence.
import { expect, test } from 'vitest';
import { explained, type Mistake } from './test-support';

const FULL =
  'The top folder of the board’s drive is full, or holds a folder of that name: it has place for 512 names, and each long name takes several. Put many files into a folder of their own.';

const MISTAKES: readonly Mistake[] = [
  [
    'a file that is not there',
    'open("data.csv")\n',
    1,
    'There is no file data.csv on the board’s drive. Add it as a new file first.',
  ],
  [
    'a file of nearly that name',
    'open("Date.txt")\n',
    1,
    'There is no file Date.txt on the board’s drive. Did you mean Data.txt?',
  ],
  [
    'a mode that is none',
    'f = open("data.txt", "rw")\n',
    1,
    'open knows these modes: "r" reads, "w" writes anew, "a" adds at the end, and "r+" both reads and writes. A “b” after it is for bytes.',
  ],
  [
    'a number written to a file',
    'f = open("/a.txt", "w")\nf.write(5)\n',
    2,
    'A file takes text. Make text of what is in the brackets with str(…).',
  ],
  [
    'written to what is read',
    'f = open("/Data.txt")\nf.write("x")\n',
    2,
    'This file was opened to be read. To write it anew, open it with "w"; to add at its end, with "a".',
  ],
  [
    'read from what is written',
    'f = open("/a.txt", "w")\nprint(f.read())\n',
    2,
    'This file was opened to be written. To read it, open it with "r".',
  ],
  [
    'a file that is closed',
    'f = open("Data.txt")\nf.close()\nprint(f.read())\n',
    3,
    'f is closed by now: use it before its close(), or further right below its “with”.',
  ],
  [
    'a file behind its with',
    'with open("Data.txt") as f:\n    pass\nprint(f.read())\n',
    3,
    'f is closed by now: use it before its close(), or further right below its “with”.',
  ],
  [
    'a folder that is not there',
    'open("a/b/c.txt", "w")\n',
    1,
    'There is no folder a/b on the board’s drive. Make it first, with os.mkdir().',
  ],
  [
    'a folder that is there',
    'import os\nos.mkdir("/lib")\n',
    2,
    'There is a file or folder of that name already.',
  ],
  [
    'a .mpy file for another version',
    'f = open("lib/old.mpy", "wb")\nf.write(b"C\\x05\\x00\\x1f")\nf.close()\nimport old\n',
    4,
    'This library’s .mpy file was made for another version of CircuitPython: take the one for 10.x, or the library’s .py file.',
  ],
  [
    'a .mpy file for MicroPython',
    'f = open("lib/old.mpy", "wb")\nf.write(b"M\\x06\\x00\\x1f")\nf.close()\nimport old\n',
    4,
    'This library’s .mpy file is for MicroPython. Take the one for CircuitPython 10.x, or the library’s .py file.',
  ],
  [
    'a .mpy file for a chip',
    'f = open("lib/old.mpy", "wb")\nf.write(b"C\\x06\\x17\\x1f")\nf.close()\nimport old\n',
    4,
    'This library’s .mpy file has code for one kind of chip only: take one without, or the library’s .py file.',
  ],
  [
    'a .mpy file that is cut off',
    'f = open("lib/old.mpy", "wb")\nf.write(b"C\\x06\\x00\\x1f")\nf.close()\nimport old\n',
    4,
    'This library’s .mpy file is damaged: download it once more, or the library’s .py file.',
  ],
  ['many files', 'for i in range(600):\n    open("f%d" % i, "w").close()\n', 2, FULL],
  [
    'a folder, where there are many files',
    'import os\ntry:\n    for i in range(600): open("f%d" % i, "w").close()\nexcept OSError:\n    pass\nos.mkdir("x")\n',
    6,
    FULL,
  ],
  ['a folder as a file', 'import os\nos.mkdir("sub")\nopen("sub", "w")\n', 3, FULL],
  [
    'written to a read-only drive',
    'import storage\nstorage.remount("/", True)\nopen("a.txt", "w")\n',
    3,
    'The drive is read-only for the program. A boot.py with storage.remount("/", readonly=False) lets it write; so does “The board’s drive” in the File menu.',
  ],
  [
    'what is for boot.py',
    'import storage\nstorage.disable_usb_drive()\n',
    2,
    'This can be done only in boot.py, which runs before the computer has the drive.',
  ],
  [
    'a folder that is not empty',
    'import os\nos.mkdir("sub")\nopen("sub/a.txt", "w").close()\nos.rmdir("sub")\n',
    4,
    'A folder can be removed only when it is empty.',
  ],
];

test.each(MISTAKES)('%s', (_what, program, line, sentence) => {
  expect(explained(program)).toEqual({ line, sentence });
});
