// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// What happens to a link on its way: mail quotes it and breaks it into lines, chats put it between
// brackets, stars and quotes, text programs make hyphens nicer, others escape what need not be.

/** A fragment that is one of ours, in one of the shapes that it may have had. */
export interface FoundFragment {
  /** 0 when it says none. */
  readonly version: number;
  /** Base64url, the most likely first. The checksum tells which it was. */
  readonly bodies: readonly string[];
}

// Letters that are gone when nobody sees them: white space, soft hyphens, zero widths, marks of
// direction, the byte order mark.
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;
const LIKE_A_HYPHEN = /[\u2010\u2011\u2212\ufe63\uff0d]/g;
const LIKE_TWO_HYPHENS = /[\u2013\u2014]/g;
const OURS = /^#+v(?:(\d+)(?:\.(.*))?)?$/i;
const IN_AN_ADDRESS = /(?:%23|#|\uff03)v\d{1,2}\..*$/i;
/** As many hyphens and underscores as people put around something: “__link__”. */
const MOST_STRIPPED = 4;

/** Finds what a fragment (with its "#") holds of a link of ours; null when it is none of ours. */
export function tidyFragment(fragment: string): FoundFragment | null {
  const text = unescaped(fragment)
    .replace(UNSEEN, '')
    .replace(LIKE_A_HYPHEN, '-')
    .replace(LIKE_TWO_HYPHENS, '--');
  const found = OURS.exec(text);
  return found && { version: Number(found[1] ?? 0), bodies: shapes(found[2] ?? '') };
}

/** The fragment in an address whose "#" became "%23"; empty when there is none. */
export function fragmentIn(address: string): string {
  const found = IN_AN_ADDRESS.exec(address)?.[0] ?? '';
  return found.replace(/^(%23|\uff03)/, '#');
}

/** Without "%5F" for "_", and so on; twice, since some escape what is escaped. */
function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && plain.includes('%'); times++) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return escapes;
      }
    });
  }
  return plain;
}

function shapes(rest: string): readonly string[] {
  // What follows the first strange character is another text, or the next line of a quoted mail.
  const upTo = /^[\w-]*/.exec(rest)?.[0] ?? '';
  const without = rest.replace(/[^\w-]/g, '');
  const bodies = new Set<string>();
  for (let body of [upTo, without]) {
    bodies.add(body);
    // These two belong to base64url, and are also put around a link.
    for (let cut = 0; cut < MOST_STRIPPED && /[-_]$/.test(body); cut++) {
      body = body.slice(0, -1);
      bodies.add(body);
    }
  }
  return [...bodies];
}
