// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
// *FORMAT-OFF*
Q(/)
Q(/lib)
Q(microcontroller.pin)
Q(<input>)
Q(Password: )
Q(utf-8)
Q(Operation not permitted)
Q(No such file/directory)
Q(Input/output error)
Q(Permission denied)
Q(File exists)
Q(No such device)
Q(Invalid argument)
Q(No space left on device)
Q(Read-only filesystem)
