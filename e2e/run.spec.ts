// SPDX-FileCopyrightText: 2026 whiletrue contributors
// SPDX-License-Identifier: MIT

import { testProgram } from '../web/sim/test-support';
import { FLUENT, typeAsPerson } from './person';
import { expect, test } from './workbench';

/** A program that lights NeoPixel 3. */
const onePixel = (red: number, green: number, blue: number): string =>
  testProgram('host/one_pixel', { RED: red, GREEN: green, BLUE: blue });

test('a first visit: a program is there, and Run lights the board', async ({ bench }) => {
  await bench.open();
  await expect(bench.editor).toContainText('Rainbow');
  await expect(bench.status).toHaveText('Waiting for Run');
  for (let i = 0; i < 10; i++) await expect(bench.pixel(i, 'off')).toBeVisible();
  await bench.run();
  await expect(bench.status).toHaveText('Running');
  for (let i = 0; i < 10; i++) {
    await expect(bench.pixel(i, 'off')).toHaveCount(0);
    await expect(bench.page.getByRole('img', { name: `NeoPixel ${i}: red` })).toBeVisible();
  }
});

test('edit, run, see the pixels; edit and run again', async ({ bench }) => {
  await bench.open();
  await bench.run(onePixel(255, 0, 128));
  await expect(bench.pixel(3, 'red 255, green 0, blue 128')).toBeVisible();
  await expect(bench.pixel(4, 'off')).toBeVisible();
  await bench.run(onePixel(0, 20, 0));
  await expect(bench.pixel(3, 'red 0, green 20, blue 0')).toBeVisible();
});

test('the glow is there in real pixels', async ({ bench, page }) => {
  await bench.open();
  const brightness = async (channel: 0 | 1 | 2): Promise<number> => {
    const picture = await bench.page
      .getByRole('img', { name: /^NeoPixel 3:/ })
      .screenshot({ animations: 'disabled' });
    return page.evaluate(
      async ([png, at]) => {
        const bytes = Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(image.width / 2 - 2, image.height / 2 - 2, 4, 4);
        return data.reduce((sum, value, i) => sum + (i % 4 === at ? value : 0), 0) / 16;
      },
      [picture.toString('base64'), channel] as const,
    );
  };
  await bench.run(onePixel(0, 0, 255));
  await expect(bench.pixel(3, 'red 0, green 0, blue 255')).toBeVisible();
  expect(await brightness(2)).toBeGreaterThan(200);
  expect(await brightness(2)).toBeGreaterThan((await brightness(0)) + 40);
});

test('Python sees a button held by mouse, and let go', async ({ bench, page }) => {
  await bench.open();
  await bench.run(testProgram('host/button_lights_led'));
  await bench.prints('button is False');
  await expect(page.getByRole('img', { name: 'Red LED: off' })).toBeVisible();
  await bench.button('Button A').hover();
  await page.mouse.down();
  await bench.prints('button is True');
  await expect(page.getByRole('img', { name: 'Red LED: on' })).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('img', { name: 'Red LED: off' })).toBeVisible();
});

test('Python sees a button held with the keyboard', async ({ bench, page }) => {
  await bench.open();
  await bench.run(testProgram('host/press_and_release'));
  await bench.prints('ready');
  await bench.button('Button B').focus();
  await page.keyboard.down('Space');
  await bench.prints('pressed B');
  await page.keyboard.up('Space');
  await bench.prints('released B');
  await expect(bench.status).toHaveText(/^Finished/);
});

test('a key goes on holding its part while Run or Reset is pressed, and goes nowhere else', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.run(`
import board, digitalio
button = digitalio.DigitalInOut(board.BUTTON_A)
button.switch_to_input(pull=digitalio.Pull.DOWN)
print("begin", button.value)
while button.value:
    pass
print("typed:", input("type? "))
`);
  await bench.prints('begin False\ntype?');
  for (const [key, press] of [
    ['a', 'Run'],
    ['Space', 'Reset'],
    ['Space', 'Run'],
  ] as const) {
    await bench.button('Clear').click();
    await bench.button('Button A').focus();
    await page.keyboard.down(key);
    await expect(bench.button('Button A')).toHaveClass(/pressed/);
    await bench.button(press).click();
    await bench.prints('begin True');
    // A key that is held repeats.
    await page.keyboard.down(key);
    await page.keyboard.down(key);
    await page.keyboard.up(key);
    await bench.prints('type?');
    await bench.type('mine\n');
    await bench.prints('typed: mine\n\nCode done running.');
    expect((await bench.consoleText()).match(/begin/g)).toHaveLength(1);
  }
});

test('an endless loop: the page lives on, and Stop ends it', async ({ bench, page }) => {
  await bench.open();
  await bench.run('print("going")\nwhile True: pass\n');
  await bench.prints('going');
  await expect(bench.status).toHaveText('Running');
  // However slow the computer, frames go on.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 60;
        const frame = (): void => {
          left -= 1;
          if (left > 0) requestAnimationFrame(frame);
          else resolve();
        };
        requestAnimationFrame(frame);
      }),
  );
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await bench.prints('KeyboardInterrupt');
  await bench.run('print("and again")\n');
  await bench.prints('and again');
  await expect(bench.status).toHaveText(/^Finished/);
});

test('Stop ends even a loop that is not written in Python', async ({ bench }) => {
  await bench.open();
  await bench.run('input("begin? ")\nprint(sum(range(10 ** 9)))\n');
  await bench.prints('begin?');
  await bench.type('\n');
  await expect(bench.status).toHaveText('Running');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText(/^(Stopped|Waiting for Run)$/, { timeout: 15_000 });
  await bench.run('print("alive")\n');
  await bench.prints('alive');
});

for (const restart of ['microcontroller.reset()', 'supervisor.reload()']) {
  test(`a program that restarts for ever is told of, and Stop ends it: ${restart}`, async ({
    bench,
    page,
  }) => {
    await bench.open();
    await bench.run(`import microcontroller, supervisor\nprint("up")\n${restart}\n`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('restarts the board again and again', { timeout: 20_000 });
    await expect(alert).toContainText(`line 3: ${restart}`);
    await expect(bench.status).toHaveText('Keeps restarting');
    await alert.getByRole('button', { name: 'Show the line' }).click();
    await expect(page.locator('.cm-activeLine')).toHaveText(restart);
    await bench.button('Stop').click();
    await expect(bench.status).toHaveText('Stopped');
    await expect(alert).toBeEmpty();
    await bench.run('print("alive")\n');
    await bench.prints('alive');
  });
}

test('that a program restarts is no matter once it goes on', async ({ bench, page }) => {
  await bench.open();
  await bench.addFile('boot.py');
  await bench.run('import microcontroller\nprint("booting")\nmicrocontroller.reset()\n');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('boot.py, line 3', { timeout: 20_000 });
  await expect(bench.status).toHaveText('Keeps restarting');
  // The line is taken out: the board starts with what is there by then.
  await bench.write('print("booting")\n');
  await expect(alert).toBeEmpty();
  await expect(bench.status).toHaveText(/^(Running|Finished)/);
});

test('a boot.py that never ends is told of, with a way to it, until it is stopped', async ({
  bench,
  page,
}) => {
  await bench.open();
  await bench.addFile('boot.py');
  await bench.write('while True:\n    pass\n');
  await page.getByRole('tab', { name: 'code.py' }).click();
  await bench.run();
  await expect(bench.status).toHaveText('Running boot.py');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(
    'boot.py still runs, and code.py begins only when it has ended',
  );
  await alert.getByRole('button', { name: 'Show boot.py' }).click();
  await expect(page.getByRole('tab', { name: 'boot.py' })).toHaveAttribute('aria-selected', 'true');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await expect(alert).toBeEmpty();
});

test('Stop ends it all, also while boot.py runs', async ({ bench, page }) => {
  await bench.open();
  await bench.write('print("of code.py")\nwhile True:\n    pass\n');
  await bench.addFile('boot.py');
  await bench.run('print("of boot.py")\nwhile True:\n    pass\n');
  await bench.prints('of boot.py');
  await bench.button('Stop').click();
  await expect(bench.status).toHaveText('Stopped');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('Reset starts the program from the beginning', async ({ bench }) => {
  await bench.open();
  await bench.run('import time\nprint("hello")\ntime.sleep(60)\n');
  await bench.prints('hello');
  await bench.button('Clear').click();
  await bench.button('Reset').click();
  await bench.prints('hello');
  await expect(bench.status).toHaveText('Running');
});

test('input() and the REPL', async ({ bench }) => {
  await bench.open();
  await bench.run('name = input("Who? ")\nprint("Hello", name.upper())\n');
  await bench.prints('Who?');
  await expect(bench.status).toHaveText('Waiting for input');
  await bench.type('Ada\n');
  await bench.prints('Hello ADA');
  await expect(bench.status).toHaveText(/^Finished/);
  await bench.prints('Press any key to enter the REPL');
  await bench.type('x');
  await bench.prints('>>>');
  await expect(bench.status).toHaveText('In the REPL');
  await bench.type('6 * 7\n');
  await bench.prints('42');
  await bench.page.getByRole('button', { name: 'Ctrl-D' }).click();
  await bench.prints('Who?');
});

test('in the REPL, a line that runs is told apart from the prompt', async ({ bench }) => {
  await bench.open();
  await bench.run('print("over")\n');
  await bench.prints('Press any key to enter the REPL');
  await bench.type('x');
  await bench.prints('>>>');
  await expect(bench.status).toHaveText('In the REPL');
  // Wherever it is looked for: shape and words.
  const shape = (): Promise<string> =>
    bench.status.locator('.light').evaluate((light) => getComputedStyle(light).clipPath);
  const atPrompt = await shape();
  for (const line of ['while True: pass\n\n', 'import time; time.sleep(600)\n']) {
    await bench.type(line);
    await expect(bench.status).toHaveText('Running in the REPL');
    expect(await shape()).not.toBe(atPrompt);
    await bench.button('Stop').click();
    await expect(bench.status).toHaveText('In the REPL');
  }
});

test('a new file has one ending, and is written into at once', async ({ bench, page }) => {
  await bench.open();
  await bench.write('from helper import double\nprint("double:", double(21))\n');
  await bench.button('New file').click();
  await typeAsPerson(page, 'helper.py\n', FLUENT);
  await expect(page.getByRole('tab', { name: 'helper.py', exact: true })).toBeVisible();
  await typeAsPerson(page, 'def double(n):\nreturn n * 2\n', FLUENT);
  await bench.run();
  await bench.prints('double: 42');
});

test('a program made of two files', async ({ bench, page }) => {
  await bench.open();
  await bench.write('from helper import double\nprint("double:", double(21))\n');
  await bench.addFile('../helper.py');
  await expect(page.getByRole('dialog').getByRole('alert')).not.toBeEmpty();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('helper.py');
  await page.getByRole('button', { name: 'Add the file' }).click();
  await expect(page.getByRole('tab', { name: 'helper.py' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await bench.run('def double(n):\n    return n * 2\n');
  await bench.prints('double: 42');
});

for (const name of ['Blink', 'Buttons', 'Counter', 'Comet', 'Rainbow']) {
  test(`the example ${name} runs`, async ({ bench, page }) => {
    await bench.open();
    await bench.button('Examples').click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(bench.editor).toContainText(`# ${name}`);
    await bench.run();
    const busy = name === 'Counter' ? 'Waiting for input' : 'Running';
    await expect(bench.status).toHaveText(busy);
    // Long enough for a mistake after the imports to show.
    await page.waitForTimeout(700);
    await expect(bench.status).toHaveText(busy);
  });
}
