// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/**
 * Something that can go wrong without anybody's code being at fault: a full drive, a missing file,
 * a firmware that does not fit. Its message is for the person, whole and in plain words; whoever
 * calls shows it. Every other exception is a bug.
 */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}

/** The firmware and this program are not of the same version. */
export class VersionError extends PlainError {
  override readonly name = 'VersionError';
}

/** What to tell the person about `error`. */
export function messageOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? `Internal error: ${error.message}` : 'Internal error';
}
