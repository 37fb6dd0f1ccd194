// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** Microseconds of the host's time that are judged together; a shorter wait is no rest. */
export const WINDOW_US = 1_000_000;

/** Less than this is worth being told. */
const ENOUGH = 0.9;
/** What was slow for one window only was a hiccup. */
const WINDOWS = 2;

/**
 * Measures whether a machine keeps the pace that was chosen for it, by the time that it had to be let
 * off.
 */
export class PaceMeter {
  private beganUs: number | null = null;
  private lostUs = 0;
  private slowWindows = 0;
  private percent: number | null = null;

  /**
   * About how many percent of its pace the machine reaches; null while it keeps it, or is not known
   * to be too slow.
   */
  get reached(): number | null {
    return this.percent;
  }

  /** At `hostUs` of the host's clock the machine was let off `lostUs` of the host's time. */
  note(hostUs: number, lostUs: number): void {
    this.beganUs ??= hostUs;
    this.lostUs += lostUs;
    const passedUs = hostUs - this.beganUs;
    if (passedUs >= WINDOW_US) {
      this.judge(Math.max(0, 1 - this.lostUs / passedUs));
      this.beganUs = hostUs;
      this.lostUs = 0;
    }
  }

  /** The machine has nothing to do, or another pace: what was before says nothing any more. */
  forget(): void {
    this.beganUs = null;
    this.lostUs = this.slowWindows = 0;
    this.percent = null;
  }

  private judge(share: number): void {
    this.slowWindows = share < ENOUGH ? this.slowWindows + 1 : 0;
    this.percent = this.slowWindows >= WINDOWS ? roundedPercent(share) : null;
  }
}

/** Coarse, so that what people read does not change all the time. */
function roundedPercent(share: number): number {
  const tens = Math.round(share * 10) * 10;
  return tens > 0 ? tens : Math.max(1, Math.round(share * 100));
}
