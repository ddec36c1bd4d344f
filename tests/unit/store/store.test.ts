import { expect, test, vi } from 'vitest';
import { decode, encode, simulate, surfaces } from '../../../src';
import { completeSchedule } from '../../../src/scenario/schedule';
import { createTimeline, indexAt, nextTime, previousTime, timeAt } from '../../../src/store/clock';
import { addRun, setData, setRunParam, setStart, setWalk } from '../../../src/store/edits';
import {
  duplicateRun,
  moveRun,
  removeRun,
  setBatch,
  setOptimizer,
  setSchedule,
  setScheduleParam,
  setSurface,
} from '../../../src/store/lateEdits';
import { timeOf } from '../../../src/store/playbackSlice';
import type { LongWork } from '../../../src/store/scenarioSlice';
import { createAppStore, viewOf } from '../../../src/store/store';

const never: LongWork = () => () => undefined;
const open = (address = '', longWork: LongWork = never) => createAppStore(decode(address), longWork);

test('a change recomputes the routes that it touches and keeps the others', () => {
  const store = open();
  const before = store.getState().result;
  store.getState().change(setRunParam(1, 'lr', 0.2));
  const after = store.getState().result;
  expect(after.trajectories[0]).toBe(before.trajectories[0]);
  expect(after.trajectories[2]).toBe(before.trajectories[2]);
  expect(after.trajectories[1]).not.toBe(before.trajectories[1]);
  expect(after.objective).toBe(before.objective);
  expect(after.scenario).toBe(store.getState().scenario);
});

test('what is shown is what the scenario simulates to, after any run of edits', () => {
  const store = open();
  const { change } = store.getState();
  const edits = [
    setStart([1, 1]),
    setWalk({ noise: 0.5 }),
    duplicateRun(0),
    setOptimizer(1, 'momentum'),
    moveRun(0, 1),
    setSurface('himmelblau'),
    setWalk({ seed: 7 }),
    removeRun(2),
    setSchedule(1, 'one-cycle'),
    setScheduleParam(1, 'pctStart', 0.5),
    setWalk({ steps: 90 }),
    setOptimizer(1, 'adam'),
    setSurface('linear-regression'),
    setData('line'),
    addRun,
  ];
  for (const edit of edits) {
    change(edit);
    const { result, scenario } = store.getState();
    expect(result.trajectories).toEqual(simulate(scenario));
    expect(decode(encode(scenario)).problems).toEqual([]);
  }
});

test('one gesture is one entry to undo; undo and redo go both ways', () => {
  const store = open();
  const first = store.getState().scenario;
  for (const lr of [0.11, 0.12, 0.13]) store.getState().change(setRunParam(0, 'lr', lr), 'lr:0');
  store.getState().endGesture();
  store.getState().change(setRunParam(0, 'lr', 0.2), 'lr:0');
  const last = store.getState().scenario;
  expect(store.getState().past).toHaveLength(2);
  store.getState().undo();
  expect(store.getState().scenario.runs[0]!.params.lr).toBe(0.13);
  store.getState().undo();
  expect(store.getState().scenario).toBe(first);
  store.getState().undo();
  expect(store.getState().scenario).toBe(first);
  store.getState().redo();
  store.getState().redo();
  expect(store.getState().scenario).toBe(last);
});

test('the last 200 changes can be undone, and it is known where there were more', () => {
  const store = open();
  const change = (lr: number): void => store.getState().change(setRunParam(0, 'lr', lr));
  for (let made = 1; made <= 200; made++) change(made / 1000);
  expect(store.getState().cut).toBe(false);
  change(0.201);
  expect(store.getState().cut).toBe(true);
  for (let undone = 0; undone < 201; undone++) store.getState().undo();
  expect(store.getState().past).toEqual([]);
  expect(store.getState().scenario.runs[0]!.params.lr).toBe(0.001);
});

test('a change after undo forgets what was undone', () => {
  const store = open();
  store.getState().change(setRunParam(0, 'lr', 0.2));
  store.getState().undo();
  store.getState().change(setRunParam(0, 'lr', 0.3));
  expect(store.getState().future).toEqual([]);
});

test('long work is handed out, shows its progress, and what is shown waits for it', () => {
  const stop = vi.fn();
  const work = vi.fn<LongWork>(() => stop);
  const store = open('?surface=linear-regression&run=gd,batch:1', work);
  const shown = store.getState().result;
  store.getState().change(setWalk({ steps: 100_000, stop: 'off' }));
  store.getState().change(setRunParam(0, 'lr', 0.01));
  store.getState().change(setSurface('linear-regression'));
  store.getState().change((scenario) => ({ ...scenario, steps: 100_000, runs: Array(8).fill(scenario.runs[0]!) }));
  expect(work).toHaveBeenCalled();
  expect(store.getState().progress).toBe(0);
  const [plan, progress, done] = work.mock.calls.at(-1)!;
  progress(0.5, false);
  expect(store.getState().progress).toBe(0.5);
  expect(store.getState().result.scenario.steps).toBeLessThan(100_000);
  done({
    scenario: plan.scenario,
    objective: plan.objective!,
    trajectories: simulate({ ...plan.scenario, steps: 10 }),
  });
  expect(store.getState().progress).toBeUndefined();
  expect(store.getState().result.scenario).toBe(store.getState().scenario);
  expect(shown).toBeDefined();
});

test('cancelling long work stops it and returns to what is shown', () => {
  const stop = vi.fn();
  const store = open('?surface=linear-regression&run=gd', () => stop);
  const shown = store.getState().result.scenario;
  store
    .getState()
    .change((scenario) => ({ ...scenario, steps: 100_000, stop: 'off', runs: Array(8).fill(scenario.runs[0]!) }));
  expect(store.getState().progress).toBe(0);
  store.getState().cancel();
  expect(stop).toHaveBeenCalled();
  expect(store.getState().progress).toBeUndefined();
  expect(store.getState().scenario).toBe(shown);
});

test('a link to a long run opens at once and hands the work out', async () => {
  const work = vi.fn<LongWork>(() => () => undefined);
  const store = open('?surface=linear-regression&steps=100000&stop=off&run=gd&run=gd&run=gd', work);
  expect(store.getState().result.trajectories).toHaveLength(3);
  await Promise.resolve();
  expect(work).toHaveBeenCalledOnce();
});

test('a link to a long run, cancelled, shows how it began, and undo asks for the whole again', async () => {
  const work = vi.fn<LongWork>(() => () => undefined);
  const store = open('?surface=linear-regression&steps=100000&stop=off&run=gd&run=gd&run=gd', work);
  const { scenario: asked } = store.getState();
  await Promise.resolve();
  store.getState().cancel();
  expect(store.getState().progress).toBeUndefined();
  expect(store.getState().scenario).toEqual({ ...asked, steps: 1 });
  store.getState().undo();
  expect(store.getState().scenario).toBe(asked);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a long run that undo or redo led to, cancelled, leaves what could be undone and redone', async () => {
  const store = open('?surface=linear-regression&steps=100000&stop=off&run=gd&run=gd&run=gd');
  await Promise.resolve();
  const { scenario: long, change, undo, redo, cancel } = store.getState();
  change(setWalk({ steps: 20 }));
  const short = store.getState().scenario;
  undo();
  expect(store.getState()).toMatchObject({ scenario: long, progress: 0 });
  cancel();
  const back = { scenario: short, past: [long], future: [], progress: undefined };
  expect(store.getState()).toMatchObject(back);
  change(setWalk({ steps: 100_000 }));
  const last = store.getState().scenario;
  cancel();
  expect(store.getState()).toMatchObject(back);
  change(() => last);
  undo();
  redo();
  expect(store.getState()).toMatchObject({ scenario: last, past: [long, short], progress: 0 });
  cancel();
  expect(store.getState()).toMatchObject({ ...back, future: [last] });
});

test('a gesture that has come to a long run, cancelled, returns to where it was before that', () => {
  const store = open('?surface=linear-regression&run=gd');
  const { scenario: first, change, cancel } = store.getState();
  change(setWalk({ steps: 20 }), 'steps');
  const { scenario } = store.getState();
  change((now) => ({ ...now, steps: 100_000, stop: 'off', runs: Array(8).fill(now.runs[0]!) }), 'steps');
  cancel();
  expect(store.getState()).toMatchObject({ scenario, past: [first], future: [], progress: undefined });
});

test('an edit that can’t be made changes nothing', () => {
  const { scenario } = decode('?run=gd');
  expect(removeRun(0)(scenario)).toBe(scenario);
  expect(moveRun(0, -1)(scenario)).toBe(scenario);
  const full = decode(`?${'run=gd&'.repeat(8)}`).scenario;
  expect(addRun(full)).toBe(full);
  expect(duplicateRun(3)(full)).toBe(full);
  expect(setData('line')(scenario)).toBe(scenario);
});

test('playback stops at the end, and steps from update to update of any route', () => {
  const store = open('?surface=linear-regression&steps=20&stop=off&clock=evals&run=gd&run=gd,batch:1');
  const { step, restart, tick, play } = store.getState();
  restart();
  step(1);
  expect(store.getState().time).toBe(1);
  for (let k = 0; k < 19; k++) step(1);
  expect(store.getState().time).toBe(20);
  step(1);
  expect(store.getState().time).toBe(342);
  step(-1);
  expect(store.getState().time).toBe(20);
  play();
  for (let k = 0; k < 1000; k++) tick(0.1);
  expect(store.getState().playing).toBe(false);
  expect(store.getState().time).toBeUndefined();
  expect(timeOf(store.getState())).toBe(20 * 342);
});

test('at equal cost one sample at a time makes 342 updates where all the data make one', () => {
  const { scenario } = decode('?surface=linear-regression&steps=400&stop=off&run=gd&run=gd,batch:1');
  const trajectories = simulate(scenario);
  const timeline = createTimeline('evals', 342, trajectories);
  expect(trajectories.map((t) => indexAt(timeline, t, 342))).toEqual([1, 342]);
  expect(trajectories.map((t) => indexAt(timeline, t, 341))).toEqual([0, 341]);
});

test('epochs count passes over the samples, and reading the clock back finds the update', () => {
  const { scenario } = decode('?surface=linear-regression&steps=100&stop=off&run=gd,batch:32&run=gd');
  const trajectories = simulate(scenario);
  const timeline = createTimeline('epoch', 342, trajectories);
  expect(timeline.end).toBe(100);
  for (const trajectory of trajectories)
    for (let k = 0; k < trajectory.length; k++)
      expect(indexAt(timeline, trajectory, timeAt(timeline, trajectory, k))).toBe(k);
  let time = 0;
  for (let k = 0; k < 50; k++) {
    const next = nextTime(timeline, trajectories, time);
    expect(next).toBeGreaterThan(time);
    expect(previousTime(timeline, trajectories, next)).toBeCloseTo(time, 12);
    time = next;
  }
});

test('the view of a state is what its address would open', () => {
  const address = '?run=gd&domain=-1,1,-1,1&clock=evals&k=3&lang=zh&theme=dark&hide=data';
  const state = open(address).getState();
  expect(decode(encode(state.scenario, viewOf(state))).view).toEqual(decode(address).view);
});

test('another surface shows its own part of the plane', () => {
  const store = open('?domain=-1,1,-1,1');
  store.getState().change(setSurface('bowl'));
  expect(store.getState().domain).toBeUndefined();
});

test('on another surface each route takes the stride there that it took here, and own strides are spread', () => {
  const store = open();
  store.getState().change(setBatch(1, 32));
  store.getState().change(setSurface('bowl'));
  const { initial } = surfaces.bowl.create().lr;
  expect(store.getState().scenario.runs.map(({ params }) => params.lr)).toEqual([...initial]);
  for (const place of [0, 1, 2]) store.getState().change(setRunParam(place, 'lr', 0.123));
  store.getState().change(setSurface('himmelblau'));
  const there = surfaces.himmelblau.create().lr.initial;
  expect(store.getState().scenario.runs.map(({ params }) => params.lr)).toEqual([...there]);
  expect(store.getState().scenario.runs[1]!.batch).toBe(32);
});

test('a schedule is fitted to the number of steps, and stays with another optimizer, on another surface', () => {
  const store = open('?run=gd,lr:0.05&run=gd');
  const { change } = store.getState();
  const schedule = () => store.getState().scenario.runs[0]!.schedule;
  change(setSchedule(0, 'warmup-cosine'));
  expect(schedule()).toEqual(completeSchedule('warmup-cosine', 60));
  change(setScheduleParam(0, 'tMax', 33));
  change(setWalk({ steps: 200 }));
  expect(schedule()).toEqual(completeSchedule('warmup-cosine', 200, { tMax: 33 }));
  change(setOptimizer(0, 'adam'));
  expect(schedule()).toEqual(completeSchedule('warmup-cosine', 200, { tMax: 33 }));
  change(setSurface('rosenbrock'));
  const { steps } = store.getState().scenario;
  expect(steps).not.toBe(200);
  expect(schedule()).toEqual(completeSchedule('warmup-cosine', steps));
  expect(store.getState().scenario.runs[1]).not.toHaveProperty('schedule');
  change(setSchedule(0, undefined));
  expect(store.getState().scenario.runs[0]).not.toHaveProperty('schedule');
  store.getState().undo();
  expect(schedule()).toEqual(completeSchedule('warmup-cosine', steps));
});

test('without a schedule there is no parameter of it to set', () => {
  const { scenario } = decode('?run=gd');
  expect(setScheduleParam(0, 'tMax', 3)(scenario)).toEqual(scenario);
});
