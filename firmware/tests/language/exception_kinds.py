# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
# Kinds of OSError that CircuitPython has built in.
for kind in (ConnectionError, BrokenPipeError, TimeoutError):
    try:
        raise kind(110, "late")
    except OSError as error:
        print(repr(error), isinstance(error, ConnectionError), error.errno)
