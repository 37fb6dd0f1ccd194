// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createBoardPanel } from '../panel/board-panel';
import { openBoard } from '../project/open-board';
import type { BoardDefinition, Drive } from '../sim/board';
import type { BoardView } from '../sim/board-view';
import { byId } from './dom';
import type { Notices } from './notices';

export interface BoardSlotEvents {
  setPin(pin: number, drive: Drive): void;
  reset(): void;
}

/** The place of the page where the board is. */
export interface BoardSlot {
  /** The board that is there; null until it is drawn, or when there is none of that name. */
  readonly definition: BoardDefinition | null;
  show(id: string): Promise<void>;
  update(view: BoardView): void;
}

export function createBoardSlot(notices: Notices, events: BoardSlotEvents): BoardSlot {
  const slot = byId('board');
  const name = byId('board-name');
  let definition: BoardDefinition | null = null;
  let panel: ReturnType<typeof createBoardPanel> | null = null;
  let wanted = '';

  return {
    get definition() {
      return definition;
    },
    async show(id) {
      wanted = id;
      const board = await openBoard(id);
      // Another project was opened meanwhile.
      if (wanted !== id) return;
      panel?.destroy();
      panel = null;
      slot.replaceChildren();
      definition = board?.definition ?? null;
      if (!board) {
        name.textContent = 'Board';
        notices.show({
          kind: 'problem',
          about: 'board',
          text: 'The board could not be loaded. Check your connection, then reload the page.',
        });
        return;
      }
      notices.over('board');
      name.textContent = board.definition.name;
      panel = createBoardPanel(board.definition, board.svg, events);
      slot.append(panel.dom);
      panel.update(null);
    },
    update(view) {
      panel?.update(view);
    },
  };
}
