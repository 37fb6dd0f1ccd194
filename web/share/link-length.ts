// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/**
 * Chats and mail end here: a Discord message has at most 2,000 characters
 * (docs.discord.com/developers/resources/message), and Windows opens links from mail only up to
 * 2,083 (INTERNET_MAX_URL_LENGTH of wininet.h).
 */
const LONG = 2000;
/**
 * What anything that handles addresses is asked to take (RFC 9110, section 4.1); learning
 * platforms, link shorteners and QR codes take no more, most of them less.
 */
const TOO_LONG = 8000;

/** What to know before a link of this length is sent; null when it is short enough for anything. */
export function lengthAdvice(length: number): string | null {
  if (length <= LONG) return null;
  const count = length.toLocaleString('en');
  return length <= TOO_LONG
    ? `This link has ${count} characters. Many chats and mail programs cut a link after 2,000: try it first, or save the program to a file and send that.`
    : `With ${count} characters, this link is too long for chats, mail and most other places. Save the program to a file and send that.`;
}
