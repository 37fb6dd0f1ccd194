// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT
//
// Runs one program on one peer, in the kind of worker that the page's machines live in.
import officialUrl from '@micropython/micropython-webassembly-pyscript/micropython.wasm?url';
import firmwareUrl from '../../../../build/firmware/asyncified.wasm?url';
import { asyncifiedPeer } from '../asyncified';
import { officialPeer } from '../official';
import { NotRunnable, type Peer } from '../peer';
import type { PeerAnswer, PeerOrder } from './protocol';

const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<PeerOrder>) => {
  answer(data).then(
    (done) => {
      scope.postMessage(done);
    },
    (error: unknown) => {
      reportError(error);
    },
  );
};

async function answer({ peer, program }: PeerOrder): Promise<PeerAnswer> {
  try {
    return { kind: 'text', text: await (await connect(peer)).run(program) };
  } catch (error) {
    if (error instanceof NotRunnable) return { kind: 'refused', why: error.message };
    throw error;
  }
}

async function connect(peer: PeerOrder['peer']): Promise<Peer> {
  if (peer === 'official') return officialPeer('wall', officialUrl);
  return asyncifiedPeer(await WebAssembly.compileStreaming(fetch(firmwareUrl)), 'wall');
}
