// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Runs in Node, when the site is built: the firmware itself says which names it has.
import type { BoardDefinition } from '../sim/board';
import { RunLoop } from '../sim/run-loop';
import type { Files } from '../sim/files';
import { MAX_PACE } from '../sim/pacer';
import type { Pause } from '../sim/machine';
import { preparePowerOn } from '../sim/power-on';
import type { FirmwareNames, Names } from './firmware-names';

const MOST_SLICES = 100_000;

/** Each line that it writes about names is one JSON list: what they belong to, and the names. */
const PROGRAM = `
import board, gc, json, os, sys

KEYWORDS = """False None True and as assert async await break class continue def del elif else
except finally for from global if import in is lambda nonlocal not or pass raise return try while
with yield""".split()
# Some attributes are there only in objects. Enough to make one of most classes:
ARGUMENTS = ((), (board.D13,), (board.NEOPIXEL, 10))

def is_keyword(word):
    try:
        compile(word + " = 1", "", "exec")
    except SyntaxError:
        return True
    return False

def kind(value):
    if isinstance(value, type):
        return "class"
    if type(value) is type(sys):
        return "module"
    return "function" if callable(value) else "value"

def example(made_of):
    for arguments in ARGUMENTS:
        try:
            return made_of(*arguments)
        except Exception:
            pass
    return made_of

def tell(what, name, thing):
    names = {}
    for each in dir(thing):
        if not each.startswith("_"):
            try:
                names[each] = kind(getattr(thing, each))
            except Exception:
                names[each] = "value"
    print(json.dumps([what, name, names]))

print(json.dumps(["keywords", "", {word: "keyword" for word in KEYWORDS if is_keyword(word)}]))
for name in sorted(set(MODULES + [file.split(".")[0] for file in os.listdir("/lib")])):
    if name.startswith("_"):
        continue
    try:
        module = __import__(name)
    except ImportError:
        continue
    tell("modules", name, module)
    for member in dir(module):
        value = getattr(module, member)
        if isinstance(value, type) and not issubclass(value, BaseException):
            tell("classes", name + "." + member, example(value))
    module = value = None
    gc.collect()
`;

/** Asks a machine for the keywords, modules and classes that programs on it can use. */
export function askFirmware(
  firmware: WebAssembly.Module,
  board: BoardDefinition,
  libraries: Files,
): FirmwareNames {
  const run = (code: string): string => outputOf(firmware, board, libraries, code);
  // What help() prints in columns is the only list of the modules that are in the firmware itself.
  const list = run('help("modules")').match(/output:\s+([^]*?)Plus any modules/)?.[1] ?? '';
  const modules = JSON.stringify(list.trim().split(/\s+/));
  const found = {
    keywords: {} as Names,
    modules: {} as Record<string, Names>,
    classes: {} as Record<string, Names>,
  };
  for (const line of run(`MODULES = ${modules}\n${PROGRAM}`).split('\r\n')) {
    if (!line.startsWith('["')) continue;
    const [what, name, names] = JSON.parse(line) as [keyof typeof found, string, Names];
    if (what === 'keywords') found.keywords = names;
    else found[what][name] = names;
  }
  return found;
}

function outputOf(
  firmware: WebAssembly.Module,
  board: BoardDefinition,
  libraries: Files,
  code: string,
): string {
  const files = { 'code.py': new TextEncoder().encode(code) };
  const machine = preparePowerOn(firmware, board, libraries, files, {
    seed: 1,
    epochUs: 0,
  });
  const decoder = new TextDecoder();
  let text = '';
  const paused = (pause: Pause): void => {
    if (pause.kind === 'failed') throw new Error(pause.message);
    text += decoder.decode(machine.serial.read(), { stream: true });
  };
  new RunLoop(machine, paused, { pace: MAX_PACE }).runUntil(
    () => machine.state === 'done',
    MOST_SLICES,
  );
  if (machine.view().result !== 'finished') throw new Error(`The names were not found: ${text}`);
  return text;
}
