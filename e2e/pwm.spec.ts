// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { testProgram } from '../web/sim/test-support';
import { expect, test } from './workbench';

test('the LED is as bright as its duty looks, and blinks where that is slow', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(testProgram('host/led_brightness'));
  const led = (how: string) => page.getByRole('img', { name: `Red LED: ${how}`, exact: true });
  const redness = async (how: string): Promise<number> => {
    await expect(led(how)).toBeVisible();
    const picture = await led(how).screenshot({ animations: 'disabled' });
    return page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const sum = data.reduce((all, value, i) => all + (i % 4 === 0 ? value : 0), 0);
      return (4 * sum) / data.length;
    }, picture.toString('base64'));
  };

  const light = page.getByRole('img', { name: /^Red LED/ }).locator('.light');
  await bench.prints('0 percent');
  await expect(led('PWM 0 % 500 Hz')).toBeVisible();
  await expect(light).toHaveAttribute('display', 'none');
  await bench.button('Button A').click();
  const seen: number[] = [];
  for (const percent of [2, 25, 100]) {
    await bench.prints(`${percent} percent`);
    seen.push(await redness(`PWM ${percent} % 500 Hz`));
    await expect(light).not.toHaveAttribute('display', 'none');
    await bench.button('Button A').click();
  }
  seen.slice(1).forEach((red, i) => {
    expect(red, seen.join(', ')).toBeGreaterThan((seen[i] ?? 0) + 3);
  });

  await expect(led('PWM 50 % 4 Hz')).toBeVisible();
  for (let i = 0; i < 2; i++) {
    await expect(light).not.toHaveAttribute('display', 'none');
    await expect(light).toHaveAttribute('display', 'none');
  }
  await bench.button('Stop').click();
  await expect(led('off')).toBeVisible();
});
