// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { PeerId } from './peer';
import { geometricMean, rounded } from './statistics';

/** Seconds by program and peer. */
export type Table = Readonly<Record<string, Readonly<Partial<Record<PeerId, number>>>>>;

/** Mean of how many times longer `slow` takes than `fast`, over the programs that both ran. */
export function ratio(table: Table, slow: PeerId, fast: PeerId): number {
  const ratios = Object.values(table).flatMap(({ [slow]: long, [fast]: short }) =>
    long === undefined || short === undefined ? [] : [long / short],
  );
  return rounded(geometricMean(ratios));
}

/** The table for people, in milliseconds, with what the firmware that ships does beside others. */
export function formatTable(table: Table, peers: readonly PeerId[]): string {
  const others = peers.filter((peer) => peer !== 'asyncified');
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(18) + cells.map((cell) => cell.padStart(12)).join('');
  const lines = Object.entries(table).map(([program, seconds]) =>
    row(program, [
      ...peers.map((peer) => milliseconds(seconds[peer])),
      ...others.map((peer) => times(seconds.asyncified, seconds[peer])),
    ]),
  );
  const means = others.map((peer) => `x ${ratio(table, 'asyncified', peer).toFixed(2)}`);
  return [
    row('ms', [...peers, ...others.map((peer) => `/ ${peer}`)]),
    ...lines,
    row('geometric mean', [...peers.map(() => ''), ...means]),
  ].join('\n');
}

function milliseconds(seconds: number | undefined): string {
  return seconds === undefined ? '-' : (seconds * 1000).toFixed(1);
}

function times(mine: number | undefined, other: number | undefined): string {
  return mine === undefined || other === undefined ? '-' : `x ${(mine / other).toFixed(2)}`;
}
