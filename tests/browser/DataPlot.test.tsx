import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { StoreApi } from 'zustand';
import { en } from '../../src/locales/whole';
import { light } from '../../src/plot/palette';
import type { Store } from '../../src/store/store';
import { DataPlot } from '../../src/ui/charts/DataPlot';
import { inked, show } from './charts';

const [RED, AMBER] = light.routes as [string, string];

let store: StoreApi<Store>;
let close = (): void => undefined;

function open(address: string): void {
  ({ store, close } = show(<DataPlot />, address, 470));
}

const plot = () => page.getByRole('img', { name: en.data.label.line });
const canvas = (): HTMLCanvasElement => document.querySelector<HTMLCanvasElement>('.data-plot canvas')!;
const legend = (): string[] => [...document.querySelectorAll('.data-legend li')].map((entry) => entry.textContent);
const texts = (): string[] => [...document.querySelectorAll('.chart-axes text')].map((label) => label.textContent);

afterEach(() => {
  close();
  vi.restoreAllMocks();
});

test('stands only beside surfaces that are made of data', async () => {
  open('?surface=mountain');
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  expect(document.querySelector('.data-plot')).toBeNull();
});

test('shows the columns by name and the line of every route', async () => {
  open('?surface=linear-regression&run=gd,lr:0.1&run=gd,lr:0.01');
  await expect.element(plot()).toBeVisible();
  expect(texts()).toEqual(expect.arrayContaining([en.columns.flipper, en.columns.mass, '5,000', '200']));
  expect(inked(canvas(), RED)).toBeGreaterThan(100);
  expect(inked(canvas(), AMBER)).toBeGreaterThan(100);
});

test('the lines follow the cursor without a render', async () => {
  open('?surface=linear-regression&run=gd,lr:0.1');
  await expect.element(plot()).toBeVisible();
  const before = canvas().toDataURL();
  store.getState().seek(2);
  expect(canvas().toDataURL()).not.toBe(before);
});

test('rings the batch of the update at the cursor, and none before the first', async () => {
  open('?surface=linear-regression&run=gd,lr:0.1,batch:32');
  await expect.element(plot()).toBeVisible();
  expect(legend()).toEqual([en.data.batch]);
  store.getState().seek(0);
  const bare = inked(canvas(), RED);
  store.getState().seek(1);
  expect(inked(canvas(), RED)).toBeGreaterThan(bare + 300);
});

test('rings nothing where every step looks at all data', async () => {
  open('?surface=linear-regression&run=gd,lr:0.1&run=gd,lr:0.1,batch:512');
  await expect.element(plot()).toBeVisible();
  expect(legend()).toEqual([]);
});

test('names the outliers where there are any', async () => {
  open('?surface=linear-regression&data=line,outliers:0.1&run=gd,lr:0.1');
  await expect.element(plot()).toBeVisible();
  expect(legend()).toEqual([en.data.outliers]);
  expect(texts()).toEqual(expect.arrayContaining(['x', 'y']));
});

test('is not drawn anew as long as a batch is still looked for', async () => {
  const clear = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
  const drawings = (): number =>
    clear.mock.contexts.filter((ink) => (ink as CanvasRenderingContext2D).canvas === canvas()).length;
  // Each pass over the data is two batches, and the last of so many passes takes several turns to come to.
  open('?surface=linear-regression&data=line,n:9999&steps=120&stop=off&run=gd,lr:0.1,batch:5000');
  await expect.element(plot()).toBeVisible();
  // However far the search has come by now, going back begins it anew.
  store.getState().seek(1);
  store.getState().seek(0);
  const bare = inked(canvas(), RED);
  const before = drawings();
  store.getState().seek(store.getState().result.trajectories[0]!.length - 1);
  await expect.poll(() => inked(canvas(), RED)).toBeGreaterThan(bare + 300);
  expect(drawings() - before).toBe(2);
});
