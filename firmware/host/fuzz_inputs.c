// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Any bytes anywhere in sim.in, the board table among it, before power-on and at any pause.
#include <string.h>

#include "sim/sim.h"
#include "fuzz.h"

static const char code[] =
    "import board, digitalio, microcontroller, os, random, supervisor, sys, time\n"
    "import neopixel_write\n"
    "def look(module):\n"
    "    for name in dir(module):\n"
    "        pin = getattr(module, name)\n"
    "        print(name, pin)\n"
    "        if isinstance(pin, microcontroller.Pin):\n"
    "            try:\n"
    "                with digitalio.DigitalInOut(pin) as io:\n"
    "                    io.pull = digitalio.Pull.UP\n"
    "                    print(io.value)\n"
    "                    io.switch_to_output(True)\n"
    "                    neopixel_write.neopixel_write(io, b'abc')\n"
    "                    digitalio.DigitalInOut(pin)\n"
    "            except ValueError as error:\n"
    "                print(error)\n"
    "for again in range(3):\n"
    "    look(board)\n"
    "    look(microcontroller.pin)\n"
    "    try:\n"
    "        print(time.time(), time.localtime())\n"
    "    except (OverflowError, ValueError) as error:\n"
    "        print(error)\n"
    "    print(time.monotonic(), time.monotonic_ns(), random.random(), os.uname())\n"
    "    print(supervisor.ticks_ms(), supervisor.runtime.serial_bytes_available)\n"
    "    open('/f', 'w').close()\n"
    "    time.sleep(0.01)\n"
    "sys.stdin.read(1)\n";

// One step: what to do, then its operands. Returns how many bytes it took.
static size_t step(const uint8_t *data, size_t size) {
    switch (data[0] & 7) {
        case 0:
            sim_reset();
            return 1;
        case 1:
            sim_restart();
            return 1;
        case 2:
        case 3:
            fuzz_run(1 + (data[0] >> 3));
            return 1;
        default: {
            if (size < 4) {
                return size;
            }
            size_t at = (data[1] << 8 | data[2]) % sizeof(sim.in);
            size_t length = data[3];
            length = length < size - 4 ? length : size - 4;
            length = length < sizeof(sim.in) - at ? length : sizeof(sim.in) - at;
            memcpy((char *)&sim.in + at, data + 4, length);
            return 4 + length;
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    fuzz_start();
    fuzz_write_file("/code.py", code, sizeof(code) - 1);
    for (unsigned steps = 0; steps < 32 && size > 0; steps++) {
        size_t taken = step(data, size);
        data += taken;
        size -= taken;
    }
    fuzz_run(32);
    return 0;
}
