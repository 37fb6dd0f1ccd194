// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { NotRunnable, type Peer, type PeerId } from './peer';
import { parseOutput, type Program, sameResult } from './programs';

/** What all rounds gave. */
export class Measurements {
  /** Seconds, a number for each round. */
  readonly seconds = new Map<string, Partial<Record<PeerId, number[]>>>();
  /** Why a peer did not run a program. */
  readonly refusals: { readonly program: string; readonly peer: PeerId; readonly why: string }[] =
    [];

  add(program: string, peer: PeerId, seconds: number): void {
    const peers = this.seconds.get(program) ?? {};
    (peers[peer] ??= []).push(seconds);
    this.seconds.set(program, peers);
  }

  refused(program: string, peer: PeerId): boolean {
    return this.refusals.some((refusal) => refusal.program === program && refusal.peer === peer);
  }
}

/**
 * Runs each program once on each peer. The last peer's results are the truth: an outcome that
 * differs is an error, not a measurement.
 */
export async function measureRound(
  programs: readonly Program[],
  peers: readonly Peer[],
  into: Measurements,
): Promise<void> {
  for (const program of programs) {
    let truth: string | null = null;
    for (const peer of peers.toReversed()) {
      if (into.refused(program.name, peer.id)) continue;
      try {
        const text = await peer.run(program);
        const outcome = parseOutput(text);
        if (outcome === null) throw new Error(`${program.name} on ${peer.id} printed: ${text}`);
        truth ??= outcome.result;
        if (!sameResult(outcome.result, truth)) {
          throw new Error(`${program.name} on ${peer.id}: ${outcome.result}, not ${truth}`);
        }
        into.add(program.name, peer.id, outcome.seconds.at(-1) ?? NaN);
      } catch (error) {
        if (!(error instanceof NotRunnable)) throw error;
        into.refusals.push({ program: program.name, peer: peer.id, why: error.message });
      }
    }
  }
}
