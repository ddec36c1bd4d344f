import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files as words } from '../../src/locales/files/en';
import { shownSurface, until } from '../support/app';
import { HOSTILE } from '../support/hostileFiles';
import { portion } from '../support/long';
import { closeDialog, dialog, drop, dropBytes, openFit, verdict } from '../support/ownFile';
import { wholeOnly } from '../support/whole';
import { randomOf, writtenFile } from '../support/writtenFiles';

const MEGABYTE = 1024 * 1024;

/** A file that takes a while to read: rows of nothing, of which none can be taken. */
const LASTING = [[',\n', 9 * MEGABYTE]] as const;

test('a reading that lasts is told and stopped, and the next file is read', async () => {
  const page = await openFit();
  await drop(page, 'commas.csv', LASTING);
  await dialog(page).getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: words.stop }).click();
  await until(() => dialog(page).getByRole('progressbar').count()).toBe(0);
  expect(await verdict(page).count()).toBe(0);
  await drop(page, 'rows.csv', [['1,2\n3,4\n5,7\n', 1]]);
  await dialog(page).getByText(words.kept('3', '3')).waitFor();
  await page.getByRole('button', { name: words.cancel }).click();
  await until(() => page.workers().length).toBeLessThan(2);
});

test('where no worker can be had, files are read in the page, which answers meanwhile', async () => {
  wholeOnly();
  const page = await openFit((blank) =>
    blank.addInitScript(() => {
      window.Worker = new Proxy(Worker, {
        construct(target, [url, options]) {
          if (String(url).includes('readWorker')) throw new DOMException('no', 'SecurityError');
          return Reflect.construct(target, [url, options]);
        },
      });
    }),
  );
  await drop(page, 'commas.csv', LASTING);
  await dialog(page).getByRole('progressbar').waitFor();
  await page.getByLabel(words.paste).fill('1,2\n3,4\n5,7\n6,8');
  await dialog(page).getByText(words.kept('4', '4')).waitFor();
});

test('a line, a number and brackets beyond what is read are told with their place', async () => {
  wholeOnly();
  const page = await openFit();
  const told = (text: string) => until(() => dialog(page).getByRole('alert').innerText()).toContain(text);
  await drop(page, 'line.csv', [
    ['1,2\n', 1],
    ['7', 2 * MEGABYTE],
  ]);
  await told(words.place.row('2') + words.flaws.long('', '1,000,000'));
  await drop(page, 'deep.json', [['[', 4 * MEGABYTE]]);
  await told(words.place.both('1', '65') + words.flaws.deep('', '64'));
  await drop(page, 'number.json', [
    ['[[1, ', 1],
    ['7', MEGABYTE],
  ]);
  await told(words.place.both('1', '6') + words.flaws.digits('777', '400').slice(0, -10));
});

const FILES = portion(200, 20);

test('whatever the file, the page comes to a verdict and goes on', async () => {
  wholeOnly();
  const page = await openFit();
  const random = randomOf(1);
  const hostile = Object.values(HOSTILE);
  for (let i = 0; i < FILES; i++) {
    const size = Math.round(10 ** (3 + 3 * random()));
    const made = hostile[Math.floor(random() * hostile.length)]!(size);
    const written = writtenFile(random);
    const cut = Math.floor(random() * made.length);
    const text = [made, written, written + made, made.slice(cut) + written, written.slice(0, 60) + made][i % 5]!;
    await drop(page, `${i}.csv`, [[text, 1]]);
    await verdict(page).waitFor();
    await closeDialog(page);
  }
  expect(await shownSurface(page)).toBe('linear-regression');
});

const BINARY = [
  'height-float16.npy',
  'landscape.h5',
  'landscape-latest.h5',
  'landscape-names.h5',
  'projection.h5',
  'track-xy-float32.npy',
];

test('whatever the bytes of a binary file, too', async () => {
  wholeOnly();
  const page = await openFit();
  const random = randomOf(2);
  for (let i = 0; i < FILES; i++) {
    const name = BINARY[i % BINARY.length]!;
    const bytes = readFileSync(new URL(`../files/${name}`, import.meta.url));
    for (let changes = 3; changes > 0; changes--)
      bytes[8 + Math.floor(random() * Math.min(2000, bytes.length - 8))] = Math.floor(256 * random());
    const end = Math.floor(bytes.length * Math.min(1, 1.3 * random()));
    await dropBytes(page, name, bytes.subarray(0, Math.max(8, end)));
    await verdict(page).waitFor();
    await closeDialog(page);
  }
  expect(await shownSurface(page)).toBe('linear-regression');
});
