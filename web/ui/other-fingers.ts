// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

/** How far a finger may slip in a tap, in CSS pixels. */
const SLIP_PX = 15;

interface Finger {
  readonly button: HTMLButtonElement;
  readonly x: number;
  readonly y: number;
}

/**
 * Makes buttons be pressed by a finger while another one is down. Browsers make a click of a finger
 * that is alone only: who holds a button of the drawn board could not press Run.
 */
export function pressByOtherFingers(): void {
  const down = new Map<number, Finger>();
  const listen = (
    kind: 'pointerdown' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ): void => {
    document.addEventListener(
      kind,
      (event) => {
        if (event.pointerType === 'touch' && !event.isPrimary) act(event);
      },
      { capture: true },
    );
  };
  listen('pointerdown', ({ pointerId, target, clientX: x, clientY: y }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) down.set(pointerId, { button, x, y });
  });
  listen('pointerup', ({ pointerId, clientX, clientY }) => {
    const finger = down.get(pointerId);
    down.delete(pointerId);
    if (!finger) return;
    if (Math.hypot(clientX - finger.x, clientY - finger.y) <= SLIP_PX) finger.button.click();
  });
  listen('pointercancel', ({ pointerId }) => {
    down.delete(pointerId);
  });
}
