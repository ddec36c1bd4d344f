import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_EXPERIMENT } from '../../../src/core/explore/experiment';
import { theoryOf } from '../../../src/core/explore/theory/theory';
import { simulate } from '../../../src/core/simulate';
import { decode } from '../../../src/scenario/decodeAddress';
import type { Report, Request } from '../../../src/workers/protocol';
import { createQueue } from '../../../src/workers/queue';
import { expectSame } from '../expectSame';

const LONG = decode('?surface=mountain&steps=100000&stop=off&run=gd,lr:0.1&run=gd,lr:0.01').scenario;
const SHORT = decode('?surface=bowl&run=gd').scenario;

const sweepOf = ({ runs, ...setting }: typeof SHORT): Request => ({
  kind: 'sweep',
  ...setting,
  run: runs[0]!,
  place: 0,
});

interface Told {
  readonly id: number;
  readonly report: Report;
  readonly done: boolean;
  readonly at: number;
}

let clock = 0;
let pending: (() => void) | undefined;
let told: Told[] = [];

/** A queue on a clock that moves a millisecond at each look, whose turns are taken by hand. */
const open = (slice: number) =>
  createQueue(
    slice,
    (go) => {
      pending = go;
    },
    (id, report, done) => told.push({ id, report, done, at: clock }),
  );

function turn(): boolean {
  const go = pending;
  pending = undefined;
  go?.();
  return go !== undefined;
}

beforeEach(() => {
  clock = 0;
  pending = undefined;
  told = [];
  vi.spyOn(performance, 'now').mockImplementation(() => ++clock);
});
afterEach(() => void vi.restoreAllMocks());

test('a simulation gives the runs that were asked for, and its progress on the way', () => {
  const scenario = { ...LONG, steps: 20000 };
  open(2).start(1, { kind: 'simulate', scenario, places: [1] });
  while (turn());
  const last = told.at(-1)!;
  expect(last).toMatchObject({ id: 1, done: true, report: { kind: 'trajectories' } });
  if (last.report.kind === 'trajectories') expectSame(last.report.trajectories, [simulate(scenario)[1]]);
  const shares = told.slice(0, -1).map(({ report }) => (report.kind === 'progress' ? report.share : Number.NaN));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test('a slice ends in time, and reports of a task are no closer than 50 ms', () => {
  open(12).start(1, { kind: 'simulate', scenario: LONG, places: [0, 1] });
  for (let before = clock; turn(); before = clock) expect(clock - before).toBeLessThanOrEqual(15);
  const times = told.filter(({ done }) => !done).map(({ at }) => at);
  for (const [i, time] of times.slice(1).entries()) expect(time - times[i]!).toBeGreaterThanOrEqual(50);
});

test('sweeps take turns, so that each has its coarse paint early', () => {
  const queue = open(2);
  queue.start(1, sweepOf(LONG));
  queue.start(2, sweepOf(LONG));
  queue.start(3, sweepOf(LONG));
  for (let i = 0; i < 3; i++) turn();
  expect(told.map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('runs that the page waits for come before sweeps', () => {
  const queue = open(2);
  queue.start(1, sweepOf(SHORT));
  queue.start(2, { kind: 'simulate', scenario: LONG, places: [0] });
  while (turn());
  expect(told.filter(({ done }) => done).map(({ id }) => id)).toEqual([2, 1]);
});

test('a cancelled task tells nothing more, and the queue rests', () => {
  const queue = open(2);
  queue.start(1, sweepOf(LONG));
  turn();
  queue.cancel(1);
  const before = told.length;
  while (turn());
  expect(told).toHaveLength(before);
  queue.start(2, sweepOf(SHORT));
  while (turn());
  expect(told.at(-1)).toMatchObject({ id: 2, done: true });
});

test('a task that throws leaves the others their turn', () => {
  const queue = open(2);
  queue.start(1, { kind: 'simulate', scenario: { ...SHORT, start: undefined as never }, places: [0] });
  queue.start(2, sweepOf(SHORT));
  turn();
  expect(told.at(-1)).toMatchObject({ id: 1, done: true, report: { kind: 'failed' } });
  while (turn());
  expect(told.at(-1)).toMatchObject({ id: 2, done: true });
});

test('tasks that rest take no turn until they may go on', () => {
  const queue = open(2);
  queue.start(1, { kind: 'simulate', scenario: { ...LONG, steps: 20000 }, places: [0] });
  turn();
  queue.rest(true);
  turn();
  const heard = told.length;
  expect(turn()).toBe(false);
  queue.start(2, { kind: 'simulate', scenario: { ...LONG, steps: 20000 }, places: [1] });
  expect(turn()).toBe(false);
  expect(told.length).toBe(heard);
  queue.rest(false);
  while (turn());
  expect(
    told
      .filter(({ done }) => done)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([1, 2]);
});

test('of an experiment something is known after the first slice, then each 100 ms, however long it takes', () => {
  const scenario = { ...LONG, steps: 2000 };
  const experiment = { ...DEFAULT_EXPERIMENT, vary: 'start', places: 40, placesBy: 30 };
  open(12).start(1, { kind: 'explore', scenario, experiment });
  turn();
  expect(told).toMatchObject([{ done: false, report: { kind: 'piece' } }]);
  while (turn());
  expect(told.length).toBeGreaterThan(12);
  const times = told.filter(({ done }) => !done).map(({ at }) => at);
  const gaps = times.slice(1).map((time, i) => time - times[i]!);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...gaps)).toBeLessThan(130);
  expect(told.at(-1)).toMatchObject({ done: true, report: { kind: 'piece', share: 1 } });
});

test('theory is told once, at the end; what makes no sense says why and no more', () => {
  const queue = open(12);
  const experiment = { ...DEFAULT_EXPERIMENT, vary: 'lr' };
  queue.start(1, { kind: 'theory', scenario: SHORT, experiment });
  queue.start(2, { kind: 'theory', scenario: SHORT, experiment: { ...experiment, route: 3 } });
  while (turn());
  expect(told.map(({ id, report, done }) => ({ id, report, done }))).toEqual([
    { id: 1, report: { kind: 'theory', theory: theoryOf(SHORT, experiment) }, done: true },
    { id: 2, report: { kind: 'failed', reason: 'there is no route 3' }, done: true },
  ]);
});
