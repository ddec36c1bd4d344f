import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StoreApi } from 'zustand';
import type { Trajectory } from '../../src/core/trajectory';
import { en, zh } from '../../src/locales/whole';
import { light } from '../../src/plot/palette';
import { timeOf } from '../../src/store/playbackSlice';
import type { Store } from '../../src/store/store';
import { LossChart } from '../../src/ui/charts/LossChart';
import { createLossPlot, isCrossed, lossDots } from '../../src/ui/charts/lossPlot';
import { inked, pixels, show } from './charts';

const THREE = '?start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';

let store: StoreApi<Store>;
let close = (): void => undefined;

async function open(address = THREE, width = 900, text = en): Promise<void> {
  ({ store, close } = show(<LossChart />, address, width, text));
  await expect.element(chart(text)).toBeVisible();
}

const chart = (text = en) => page.getByRole('img', { name: text.loss.label });
const canvas = (): HTMLCanvasElement => document.querySelector<HTMLCanvasElement>('.loss-chart canvas')!;
const labels = (): string[] => [...document.querySelectorAll('.chart-axes text')].map((label) => label.textContent);
const reading = (): string => document.querySelector('.loss-reading')?.textContent ?? '';
const box = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();

afterEach(() => close());

test('shows the line of every route from the first picture on', async () => {
  await open();
  for (const colour of light.routes.slice(0, 3)) expect(inked(canvas(), colour)).toBeGreaterThan(50);
});

test('a press seeks to the step under it, a drag goes on from there', async () => {
  await open();
  const { left, width } = box('.chart-body .grid');
  const at = (step: number) => ({ x: left - box('.chart-body').left + (step / 60) * width, y: 40 });
  await userEvent.click(chart(), { position: at(20) });
  expect(timeOf(store.getState())).toBe(20);
  await userEvent.dragAndDrop(chart(), chart(), { sourcePosition: at(10), targetPosition: at(45) });
  expect(timeOf(store.getState())).toBe(45);
});

test('what lies ahead of the cursor is not drawn where it is hidden, within the axes of the whole run', async () => {
  await open();
  const axes = labels();
  close();
  await open(`${THREE}&k=6&hide=ahead`);
  expect(labels()).toEqual(axes);
  const { left } = box('.chart-body .grid');
  const { width, left: from } = canvas().getBoundingClientRect();
  const scale = canvas().width / width;
  const cursor = left - from + (6 / 60) * box('.chart-body .grid').width;
  const inkFrom = (px: number): boolean => {
    const { data, width: row } = pixels(canvas());
    return data.some((value, i) => i % 4 === 3 && value > 0 && ((i - 3) / 4) % row > px * scale);
  };
  // Beyond the markers and the losses beside them.
  expect(inkFrom(cursor - 5)).toBe(true);
  expect(inkFrom(cursor + 60)).toBe(false);
  store.getState().seek(60);
  expect(inkFrom(cursor + 60)).toBe(true);
});

test('what a dot stands for is not written over the line of another route, nor over its own before it', async () => {
  await open();
  const { result } = store.getState();
  const size = { width: 160, height: 110 };
  const plot = createLossPlot({ result, clock: 'step', logLoss: false }, light, size);
  const dots = lossDots(plot, 60);
  const valley = dots[1]!;
  const half = 7;
  const right = { left: valley.x + 10, right: valley.x + 36, top: valley.y - half, bottom: valley.y + half };
  const left = { ...right, left: valley.x - 36, right: valley.x - 10 };
  const far = { ...right, left: valley.x + 60, right: valley.x + 86 };
  expect([right, left, far].map((at) => isCrossed(plot, valley, at))).toEqual([true, true, false]);
});

test('what lies ahead of the cursor is fainter', async () => {
  await open();
  const blue = light.routes[2]!;
  const whole = inked(canvas(), blue);
  store.getState().seek(6);
  const { data, width } = pixels(canvas());
  const alphas = (from: number, to: number): number =>
    data.reduce((most, value, i) => {
      const share = (((i - 3) / 4) % width) / width;
      return i % 4 === 3 && share >= from && share < to ? Math.max(most, value) : most;
    }, 0);
  expect(whole).toBeGreaterThan(0);
  expect(alphas(0.06, 0.12)).toBe(255);
  expect(alphas(0.5, 0.9)).toBeLessThan(120);
});

test('the clock and the axis can be switched', async () => {
  await open('?surface=linear-regression&run=gd,lr:0.1&run=gd,lr:0.05,batch:32');
  await page.getByRole('combobox', { name: en.transport.clock }).selectOptions('evals');
  expect(store.getState().clock).toBe('evals');
  await expect.poll(labels).toContain('20,000');
  await page.getByRole('combobox', { name: en.loss.scale }).selectOptions('linear');
  expect(labels()).not.toContain(en.loss.above);
  await page.getByRole('combobox', { name: en.loss.scale }).selectOptions('log');
  await expect.poll(labels).toContain(en.loss.above);
});

test('a route that flies off leaves by the top, and the others keep their shape', async () => {
  await open('?surface=bowl&start=2,1&steps=40&run=gd,lr:0.1&run=gd,lr:3');
  const arrows = [...document.querySelectorAll('.off-top')];
  expect(arrows.map((arrow) => arrow.textContent)).toEqual([`Route 2 ${en.loss.offTop}`]);
  expect(labels().some((label) => /^2(\.0)?$/.test(label))).toBe(true);
  expect(labels().some((label) => /[M万⁶]/.test(label))).toBe(false);
});

test('hovering tells the losses there and moves nothing', async () => {
  await open();
  const before = [box('.loss-head'), box('.chart-body')].map(({ top, height }) => [top, height]);
  await userEvent.hover(chart(), { position: { x: 300, y: 40 } });
  await expect.poll(reading).toMatch(/^Step \d+−?\d\.\d+−?\d\.\d+−?\d\.\d+$/);
  expect([box('.loss-head'), box('.chart-body')].map(({ top, height }) => [top, height])).toEqual(before);
  expect(store.getState().time).toBeUndefined();
  await userEvent.unhover(chart());
  await expect.poll(reading).toBe('');
});

test.each([
  [366, en],
  [366, zh],
  [480, en],
  [560, en],
  [200, en],
] as const)('%i px wide, nothing in the head overlaps', async (width, text) => {
  await open(THREE, width, text);
  const parts = [...document.querySelectorAll('.loss-head > *')].map((part) => part.getBoundingClientRect());
  for (const [i, a] of parts.entries()) {
    expect(a.right).toBeLessThanOrEqual(width);
    for (const b of parts.slice(i + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart).toBe(true);
    }
  }
  expect(box('.chart-body').height).toBeGreaterThanOrEqual(110);
});

test('on a linear axis a line ends where its route arrives, on a logarithmic one it goes on as far as the run', async () => {
  await open('?surface=bowl&steps=400&run=gd,lr:0.5');
  const { result } = store.getState();
  const [{ length, outcome }] = result.trajectories as readonly [Trajectory];
  expect(outcome.at).toBeLessThan(length - 1);
  const lengths = [false, true].map((logLoss) => {
    const { drawn } = createLossPlot({ result, clock: 'step', logLoss }, light, { width: 300, height: 200 });
    return drawn[0]!.length - 1;
  });
  expect(lengths).toEqual([outcome.at, length - 1]);
});
