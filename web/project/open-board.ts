// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import type { BoardDefinition } from '../sim/board';
import { isBoardId, parseBoard } from '../sim/parse-board';
import { publicText } from './public-files';

export interface OpenedBoard {
  readonly definition: BoardDefinition;
  /** Text of the drawing. */
  readonly svg: string;
}

/** A board of public/boards; null when there is none of that name, or no connection. */
export async function openBoard(id: string): Promise<OpenedBoard | null> {
  if (!isBoardId(id)) return null;
  try {
    const [json, svg] = await Promise.all([
      publicText(`boards/${id}/board.json`),
      publicText(`boards/${id}/board.svg`),
    ]);
    return { definition: parseBoard(JSON.parse(json)), svg };
  } catch {
    return null;
  }
}
