// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// CircuitPython's words for errors, as names that py/makeqstrdata.py turns into text (the text
// itself is in qstrdefsport.h). Why they stand in a list of numbers: errno.c.
#ifndef WHILETRUE_MODULES_ERRNO_WORDS_H
#define WHILETRUE_MODULES_ERRNO_WORDS_H

#define ERRNO_WORDS(X)                                                                             \
    X(Operation_space_not_space_permitted)                                                         \
    X(No_space_such_space_file_slash_directory)                                                    \
    X(Input_slash_output_space_error)                                                              \
    X(Permission_space_denied)                                                                     \
    X(File_space_exists)                                                                           \
    X(No_space_such_space_device)                                                                  \
    X(Invalid_space_argument)                                                                      \
    X(No_space_space_space_left_space_on_space_device)                                             \
    X(Read_hyphen_only_space_filesystem)

#define MP_Operation_space_not_space_permitted MP_EPERM
#define MP_No_space_such_space_file_slash_directory MP_ENOENT
#define MP_Input_slash_output_space_error MP_EIO
#define MP_Permission_space_denied MP_EACCES
#define MP_File_space_exists MP_EEXIST
#define MP_No_space_such_space_device MP_ENODEV
#define MP_Invalid_space_argument MP_EINVAL
#define MP_No_space_space_space_left_space_on_space_device MP_ENOSPC
#define MP_Read_hyphen_only_space_filesystem MP_EROFS

#define ERRNO_NAMES(X)                                                                             \
    X(EPERM)                                                                                       \
    X(ENOENT)                                                                                      \
    X(EIO)                                                                                         \
    X(EBADF)                                                                                       \
    X(EAGAIN)                                                                                      \
    X(ENOMEM)                                                                                      \
    X(EACCES)                                                                                      \
    X(EEXIST)                                                                                      \
    X(ENODEV)                                                                                      \
    X(ENOTDIR)                                                                                     \
    X(EISDIR)                                                                                      \
    X(EINVAL)                                                                                      \
    X(ENOSPC)                                                                                      \
    X(EROFS)                                                                                       \
    X(EPIPE)                                                                                       \
    X(EOPNOTSUPP)                                                                                  \
    X(EADDRINUSE)                                                                                  \
    X(ECONNABORTED)                                                                                \
    X(ECONNRESET)                                                                                  \
    X(ENOBUFS)                                                                                     \
    X(ENOTCONN)                                                                                    \
    X(ETIMEDOUT)                                                                                   \
    X(ECONNREFUSED)                                                                                \
    X(EHOSTUNREACH)                                                                                \
    X(EALREADY)                                                                                    \
    X(EINPROGRESS)

#endif // WHILETRUE_MODULES_ERRNO_WORDS_H
