// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import { parseBoard } from '../sim/parse-board';

export interface OpenedBoard {
  readonly definition: BoardDefinition;
  /** Text of the drawing. */
  readonly svg: string;
}

/** Fetches a board from public/boards; null when there is none of that name, or no connection. */
export async function openBoard(id: string): Promise<OpenedBoard | null> {
  if (!/^[a-z0-9_]+$/.test(id)) return null;
  try {
    const [json, svg] = await Promise.all([
      fetchText(`boards/${id}/board.json`),
      fetchText(`boards/${id}/board.svg`),
    ]);
    return { definition: parseBoard(JSON.parse(json)), svg };
  } catch {
    return null;
  }
}

/** The text of a file beside index.html. */
export async function fetchText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI));
  // Development servers answer an unknown path with the page itself.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.text();
}
