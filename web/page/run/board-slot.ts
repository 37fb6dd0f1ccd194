// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { createBoardPanel } from '../../panel/board-panel';
import { openBoard, type OpenedBoard } from '../../project/open-board';
import type { BoardDefinition, Wire } from '../../sim/board';
import { lookOf, type BoardLook } from '../../sim/board-look';
import type { BoardView } from '../../sim/board-view';
import type { Project } from '../../project/project';
import type { StripShape, StripShapes } from '../../project/strip-shape';
import { calledPin } from '../../strips/called-pin';
import { createStrips } from '../../strips/strips';
import { byId, element } from '../../ui/dom';
import type { Notices } from '../../ui/notices';
import { createSpeedNote } from './speed-note';
import type { Speed } from './speeds';

export interface BoardSlotHost {
  /** The files of the program that is open. */
  files(): Project['files'];
  setPin(pin: number, wire: Wire): void;
  reset(): void;
  /** The person has laid out the strip on a pin. */
  layOut(pin: string, shape: StripShape): void;
}

/** The place of the page where the board is. */
export interface BoardSlot {
  /** The board that is there; null until it is drawn, or when there is none of that name. */
  readonly definition: BoardDefinition | null;
  /** The same, with its drawing. */
  readonly opened: OpenedBoard | null;
  /** What the running program last lit; null when it never did. */
  readonly look: BoardLook | null;
  /** `shapes` are how strips beside it are laid out. */
  show(id: string, shapes: StripShapes): Promise<void>;
  /** The board that is to be shown, when it is there; what failed before is tried once more. */
  ready(): Promise<BoardDefinition | null>;
  /** `reached`: see DeviceEvents. */
  update(view: BoardView, reached: number | null): void;
  /** How time passes for the board. */
  setSpeed(speed: Speed): void;
}

export function createBoardSlot(notices: Notices, host: BoardSlotHost): BoardSlot {
  const slot = byId('board');
  const name = byId('board-name');
  const speedNote = createSpeedNote();
  name.after(speedNote.dom);
  const place = element('div', { class: 'board-place' });
  const strips = createStrips(
    (pin) => calledPin(pin, host.files(), opened?.svg ?? ''),
    host.layOut,
  );
  slot.append(element('div', { class: 'board-stage' }, place, strips.dom));
  let opened: OpenedBoard | null = null;
  let look: BoardLook | null = null;
  let panel: ReturnType<typeof createBoardPanel> | null = null;
  let wanted = '';
  let shapes: StripShapes = {};
  let showing: Promise<void> | null = null;

  async function draw(id: string): Promise<void> {
    wanted = id;
    look = null;
    speedNote.update(null);
    if (opened?.definition.id === id) {
      // The same one, held and switched as the person left it, and dark.
      panel?.update(null);
      strips.begin(opened.definition, shapes);
      return;
    }
    // A Run from now on is meant for the new one.
    opened = null;
    const board = await openBoard(id);
    // Another project was opened meanwhile.
    if (wanted !== id) return;
    panel?.destroy();
    panel = null;
    place.replaceChildren();
    opened = board;
    strips.begin(board?.definition ?? null, shapes);
    if (!board) {
      showing = null;
      name.textContent = 'Board';
      notices.show({
        kind: 'problem',
        about: 'board',
        text: 'The board could not be loaded. Check your connection, then press Run.',
      });
      return;
    }
    notices.over('board');
    name.textContent = board.definition.name;
    panel = createBoardPanel(board.definition, board.svg, host);
    place.append(panel.dom);
    panel.update(null);
  }

  return {
    get definition() {
      return opened?.definition ?? null;
    },
    get opened() {
      return opened;
    },
    get look() {
      return look;
    },
    show(id, chosen) {
      shapes = chosen;
      showing = draw(id);
      return showing;
    },
    async ready() {
      showing ??= draw(wanted);
      await showing;
      return opened?.definition ?? null;
    },
    update(view, reached) {
      panel?.update(view);
      strips.update(view);
      speedNote.update(reached);
      // A program that has ended leaves the board dark: not how one knows it.
      if (view.state === 'code') look = lookOf(view) ?? look;
    },
    setSpeed: speedNote.choose,
  };
}
