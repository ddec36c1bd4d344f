import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StoreApi } from 'zustand';
import { ENDS } from '../../src/core/ends';
import { lrAt, positionOf } from '../../src/core/lrScale';
import { createSweep } from '../../src/core/sweep';
import { en, zh } from '../../src/locales/whole';
import { light } from '../../src/plot/palette';
import { createFormat } from '../../src/report/format';
import { decode } from '../../src/scenario/decodeAddress';
import { createAppStore, type Store } from '../../src/store/store';
import { LearningRate } from '../../src/ui/rate/LearningRate';
import { PaintNote } from '../../src/ui/rate/PaintNote';
import { RateField } from '../../src/ui/rate/RateField';
import { SharedContext } from '../../src/ui/shell/context';
import { completeFigure, wordsComeBy } from '../../src/ui/shell/painted';
import { simulateLong } from '../../src/workers/client';
import '../../src/ui/shell/base.css';
import '../../src/ui/controls/controls.css';
import '../../src/ui/routes/routes.css';
import { pixels } from './charts';

const THREE = '?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005';
const WIDTH = 340;
const HALF_THUMB = 11;

let store: StoreApi<Store>;
let close: () => void;

function open(address: string, text = en): void {
  const host = document.createElement('div');
  host.style.width = `${WIDTH}px`;
  host.style.padding = '16px';
  host.style.boxSizing = 'content-box';
  document.body.append(host);
  document.body.style.margin = '0';
  store = createAppStore(decode(address), simulateLong);
  const shared = { store, text, format: createFormat(text.tag), palette: light };
  const root = createRoot(host);
  root.render(
    <SharedContext value={shared}>
      {store.getState().scenario.runs.map((_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
        <Fragment key={place}>
          <RateField place={place} />
          <LearningRate place={place} open />
        </Fragment>
      ))}
      <PaintNote />
    </SharedContext>,
  );
  // Nothing else stands on this page, and it has its words.
  wordsComeBy(async () => undefined);
  completeFigure();
  close = () => {
    root.unmount();
    host.remove();
  };
}

const all = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const slider = (place = 0): HTMLInputElement => all<HTMLInputElement>('input[data-param="lr"]')[place]!;
const field = (place = 0): HTMLInputElement => all<HTMLInputElement>('.number')[place]!;
const lrOf = (place = 0): number => store.getState().scenario.runs[place]!.params.lr!;
const undoable = (): number => store.getState().past.length;

async function painted(): Promise<HTMLCanvasElement[]> {
  await expect.poll(() => all('canvas[data-painted="true"]').length).toBe(store.getState().scenario.runs.length);
  return all<HTMLCanvasElement>('canvas[data-painted]');
}

async function press(keys: string): Promise<void> {
  slider().focus();
  await userEvent.keyboard(keys);
}

beforeEach(async () => {
  open(THREE);
  await expect.poll(() => slider()).toBeTruthy();
});
afterEach(() => close());

/** Opens another scene in place of the usual one. */
async function reopen(address: string, text = en): Promise<void> {
  close();
  open(address, text);
  await expect.poll(() => slider()).toBeTruthy();
}

test('the slider runs over whole positions, a hundred a decade, and says the plain decimal', () => {
  expect([slider().min, slider().max, slider().step, slider().value]).toEqual(['-300', '30', '1', '-100']);
  expect(slider().getAttribute('aria-valuetext')).toBe('0.1');
  expect(slider(2).getAttribute('aria-valuetext')).toBe('0.005');
});

test.each([
  ['{ArrowRight}', -95],
  ['{ArrowUp}', -95],
  ['{ArrowLeft}', -105],
  ['{ArrowDown}', -105],
  ['{Shift>}{ArrowRight}{/Shift}', -99],
  ['{Shift>}{ArrowLeft}{/Shift}', -101],
  ['{PageUp}', 0],
  ['{PageDown}', -200],
  ['{Home}', -300],
  ['{End}', 30],
  ['{PageUp}{PageUp}', 30],
])('the keys %s lead to position %i', async (keys, position) => {
  await press(keys);
  expect(positionOf(lrOf())).toBe(position);
  await expect.poll(() => slider().value).toBe(String(position));
});

test('a rate between positions stays exact until the slider is moved, and through ×10 and ÷10', async () => {
  slider(1).focus();
  expect([lrOf(1), slider(1).value, field(1).value]).toEqual([0.75, '-12', '0.75']);
  await userEvent.keyboard('{PageDown}');
  expect(lrOf(1)).toBe(0.075);
  await userEvent.keyboard('{ArrowRight}');
  expect(positionOf(lrOf(1))).toBe(-107);
});

test('a rate beyond the slider pins the thumb, stays true in the field, and is not pulled back by going on', async () => {
  await reopen('?run=gd,lr:10000000000');
  expect([slider().value, field().value]).toEqual(['30', '10000000000']);
  await press('{ArrowRight}');
  expect(lrOf()).toBe(1e10);
  await press('{ArrowLeft}');
  expect(lrOf()).toBe(2);
});

test('keys that mean nothing to the slider are left alone', async () => {
  const prevented = vi.fn();
  addEventListener('keydown', (event) => prevented(event.defaultPrevented), { once: true });
  await press('{Escape}');
  expect(prevented).toHaveBeenCalledWith(false);
  expect(lrOf()).toBe(0.1);
});

test('a drag of the mouse moves the rate along and is one thing to undo', async () => {
  const at = (position: number) => ({ x: xOf(position), y: 12 });
  await userEvent.dragAndDrop(slider(), slider(), { sourcePosition: at(-100), targetPosition: at(-250), steps: 12 });
  expect(Math.abs(positionOf(lrOf()) + 250)).toBeLessThanOrEqual(1);
  expect(undoable()).toBe(1);
  await userEvent.dragAndDrop(slider(), slider(), { sourcePosition: at(-250), targetPosition: at(-50), steps: 12 });
  expect(undoable()).toBe(2);
  store.getState().undo();
  store.getState().undo();
  expect(lrOf()).toBe(0.1);
});

test('each press of a key is a thing to undo, a held key is one', async () => {
  await press('{ArrowRight}{ArrowRight}');
  expect(undoable()).toBe(2);
  await press('{ArrowRight>5/}');
  expect(positionOf(lrOf())).toBe(-65);
  expect(undoable()).toBe(3);
});

test.each([
  ['1e-3', 0.001],
  ['0,01', 0.01],
  ['０．０２５', 0.025],
  ['0.123456789', 0.123456789],
  ['1e12', 1e12],
  ['0', 0],
])('the field takes %s', async (typed, lr) => {
  await userEvent.fill(field(), typed);
  await userEvent.keyboard('{Enter}');
  expect(lrOf()).toBe(lr);
  expect(undoable()).toBe(1);
  await expect.poll(() => field().value).toBe(String(lr));
});

test('what the field can’t take is told, and the rate holds', async () => {
  await userEvent.fill(field(), '-1');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => all('[role="alert"]').length).toBe(1);
  expect(lrOf()).toBe(0.1);
});

/** Where the paint of a position is centred, from the left of the track. */
function xOf(position: number): number {
  return HALF_THUMB + ((position + 300) / 330) * (WIDTH - 2 * HALF_THUMB);
}

test('the thumb’s centre stands over the paint of its position', async () => {
  // Far from each other, since a press on the thumb itself only takes hold of it.
  for (const position of [-290, -100, 25, -200, 0, -163, -7]) {
    await userEvent.click(slider(), { position: { x: Math.round(xOf(position)), y: 12 } });
    expect(Math.abs(positionOf(lrOf()) - position), String(position)).toBeLessThanOrEqual(1);
  }
});

test('the paint changes colour where the runs change their end', async () => {
  const [canvas] = await painted();
  const { runs, ...setting } = store.getState().scenario;
  const sweeper = createSweep({ ...setting, run: runs[0]!, place: 0 });
  while (!sweeper.advance(1e6));
  const { first, ends } = sweeper.snapshot();
  const next = first + ends.findIndex((end) => end !== ends[0]);
  const ratio = canvas!.width / WIDTH;
  const { data } = pixels(canvas!);
  const colour = (i: number): string => data.slice(4 * i, 4 * i + 3).join();
  let edge = 1;
  while (edge < canvas!.width && colour(edge) === colour(1)) edge++;
  expect(Math.abs(edge / ratio - (xOf(next) - 0.5))).toBeLessThanOrEqual(1.5);
  expect(canvas!.getBoundingClientRect().left).toBe(slider().getBoundingClientRect().left);
  expect(canvas!.getBoundingClientRect().width).toBe(slider().getBoundingClientRect().width);
});

test('a change of the rate paints no track anew; a change of the start paints them all', async () => {
  await painted();
  const draw = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
  await press('{ArrowRight}{ArrowRight}{PageDown}');
  expect(draw).not.toHaveBeenCalled();
  const before = all<HTMLCanvasElement>('canvas')[0]!.toDataURL();
  store.getState().change((scenario) => ({ ...scenario, start: [-2, 1] }));
  await expect.poll(() => all<HTMLCanvasElement>('canvas')[0]!.toDataURL()).not.toBe(before);
  expect(draw.mock.calls.length % 3).toBe(0);
  draw.mockRestore();
});

test('while the start is dragged, paints keep coming', async () => {
  await painted();
  const draw = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect');
  for (let i = 0; i < 40; i++) {
    store.getState().change(({ ...scenario }) => ({ ...scenario, start: [-2 + i / 20, 1] }), 'start');
    await new Promise(requestAnimationFrame);
  }
  expect(draw.mock.calls.length).toBeGreaterThan(9);
  draw.mockRestore();
});

test('the paint is told in words', async () => {
  await painted();
  const words = (place: number) =>
    document.getElementById(slider(place).getAttribute('aria-describedby')!)!.textContent;
  await expect
    .poll(() => words(0))
    .toMatch(
      /^Along the slider: 0\.001 to 0\.0\d+: hardly moves; .*: runs out of steps on the slope; .*: reaches the low/,
    );
  expect(words(1)).toBe(words(0));
  await reopen(THREE, zh);
  await painted();
  await expect
    .poll(() => words(0))
    .toMatch(/^整条滑块上：0\.001 到 0\.0\d+：几乎不动；.*还在山坡上；.*到达最低点.*。$/);
});

test('the bound is named on a quadratic surface, for plain gradient descent only', async () => {
  expect(all('.rate-bound')).toHaveLength(0);
  await reopen('?surface=ravine,kappa:25&run=gd&run=momentum');
  await expect.poll(() => all('.rate-bound').length).toBe(1);
  expect(all('.rate-bound abbr')[0]!.textContent).toBe('2/λmax');
  expect(all('.rate-bound abbr')[0]!.title).toContain('0.08');
});

test('an optimizer that moves by its rate has a slider measured in parts of the map', async () => {
  await reopen('?surface=himmelblau&run=adam&run=gd&run=adadelta');
  expect(lrOf()).toBe(0.2);
  expect([0, 1, 2].map((place) => [slider(place).min, slider(place).max])).toEqual([
    ['-270', '130'],
    ['-400', '-100'],
    ['-200', '200'],
  ]);
  await painted();
});

test('below the track its parts are named without touching, where routes arrive among them', async () => {
  await painted();
  const zones = () => all('.rate-zones')[0]!.querySelectorAll('span');
  await expect.poll(() => [...zones()].map((zone) => zone.textContent)).toContain(en.zones.arrives.hut);
  const boxes = [...zones()].map((zone) => zone.getBoundingClientRect());
  expect(boxes.length).toBeGreaterThan(1);
  for (const [i, { left }] of boxes.entries()) if (i > 0) expect(left).toBeGreaterThan(boxes[i - 1]!.right);
});

test('under the pointer the track says what would happen there, and lets go of it when the pointer leaves', async () => {
  await painted();
  const { runs, ...setting } = store.getState().scenario;
  const sweeper = createSweep({ ...setting, run: runs[0]!, place: 0 });
  while (!sweeper.advance(1e6));
  const { ends, first } = sweeper.snapshot();
  const track = all('.rate-track')[0]!;
  const { left, top, width } = track.getBoundingClientRect();
  const words: Readonly<Record<string, string>> = en.paint.tones;
  const format = createFormat('en');
  for (const share of [0.1, 0.6, 0.9]) {
    const index = Math.round(share * (ends.length - 1));
    const x = HALF_THUMB + (index / (ends.length - 1)) * (width - 2 * HALF_THUMB);
    track.dispatchEvent(new PointerEvent('pointermove', { clientX: left + x, clientY: top + 10, bubbles: true }));
    await expect
      .poll(() => all('.rate-under')[0]?.textContent)
      .toBe(en.zones.under(format.plain(lrAt(first + index)), words[ENDS[ends[index]!]!]!));
  }
  track.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => all('.rate-under').length).toBe(0);
});

test('a paint for which the time did not suffice says that it is coarse', async () => {
  await reopen('?surface=sine-fit&data=waves,n:2000&steps=20000&run=gd,lr:0.1');
  const note = () => all('.paint-notes li').map((item) => item.textContent);
  await expect.poll(note, { timeout: 60_000 }).toEqual([expect.stringMatching(/^Route 1: only one rate in \d+ was/)]);
  const words = document.getElementById(slider(0).getAttribute('aria-describedby')!)!;
  await expect.poll(() => words.textContent).toContain('between them the paint is a guess');
});
