# SPDX-FileCopyrightText: 2026 whiletrue contributors
# SPDX-License-Identifier: MIT
import warnings


class Own(Warning):
    pass


def fails(act):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)


warnings.warn("plain")
warnings.warn("later", FutureWarning)
warnings.warn("own", category=Own)
fails(lambda: warnings.warn("no category", ValueError))
fails(lambda: warnings.warn("no class", 5))
fails(lambda: warnings.warn(5))
warnings.simplefilter("ignore")
warnings.warn("not seen")
warnings.simplefilter("error")
fails(lambda: warnings.warn("now an error"))
fails(lambda: warnings.warn("own error", Own))
fails(lambda: warnings.simplefilter("default"))
warnings.simplefilter("always")
warnings.warn("seen again")
print(issubclass(FutureWarning, Warning), issubclass(Warning, Exception))
