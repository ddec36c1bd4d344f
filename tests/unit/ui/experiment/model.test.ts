import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decode, type Experiment, type Scenario } from '../../../../src';
import { designOf } from '../../../../src/core/explore/design';
import { noFindings } from '../../../../src/core/explore/piece';
import type { Theory } from '../../../../src/core/explore/theory/theory';
import { objectiveOf } from '../../../../src/core/objective';
import { simulateMissing } from '../../../../src/store/result';
import { createAppStore } from '../../../../src/store/store';
import { changeExperiment } from '../../../../src/ui/experiment/change';
import { modelOf } from '../../../../src/ui/experiment/model';
import * as exploring from '../../../../src/workers/exploring';

const PLANE =
  '?surface=ravine,kappa:50&steps=100&run=momentum,lr:0.02,momentum:0.5&view=experiment&experiment=lr,by:momentum,places:24,placesBy:16';
const QUIET = 300;

/** An experiment that was asked for: it finds what a test lets it. */
interface Asked {
  readonly scenario: Scenario;
  readonly experiment: Experiment;
  readonly find: (share: number) => void;
  readonly fail: (reason: string) => void;
  readonly stopped: () => boolean;
}

let asked: Asked[] = [];
let theories: { readonly tell: (theory: Theory) => void; readonly stopped: () => boolean }[] = [];
let rest: ReturnType<typeof vi.fn>;

/** Lets all be heard that has been told. */
const settle = (): unknown => vi.advanceTimersByTime(100);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  theories = [];
  vi.spyOn(exploring, 'explore').mockImplementation(({ scenario, experiment }, onFound, onFailed) => {
    const { axes } = designOf(scenario, experiment, objectiveOf(scenario));
    const findings = noFindings({ axes, draws: experiment.draws });
    const stop = vi.fn();
    asked.push({
      scenario,
      experiment,
      find: (share) => onFound({ findings, share, ended: share === 1 }),
      fail: onFailed,
      stopped: () => stop.mock.calls.length > 0,
    });
    return stop;
  });
  vi.spyOn(exploring, 'askTheory').mockImplementation((_, tell) => {
    const stop = vi.fn();
    theories.push({
      // What was given up is not heard.
      tell: (theory) => stop.mock.calls.length === 0 && tell(theory),
      stopped: () => stop.mock.calls.length > 0,
    });
    return stop;
  });
  rest = vi.spyOn(exploring, 'restExploring').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A page with the experiment of an address, followed. */
function open(address = PLANE) {
  const store = createAppStore(decode(address), () => () => undefined);
  const model = modelOf(store);
  const leave = model.follow();
  const set = (name: string, value: number, gesture?: string): void =>
    store.getState().change(
      (scenario) => ({
        ...scenario,
        runs: scenario.runs.map((run, i) => (i === 0 ? { ...run, params: { ...run.params, [name]: value } } : run)),
      }),
      gesture,
    );
  const kappa = (value: number, gesture?: string): void =>
    store
      .getState()
      .change((scenario) => ({ ...scenario, surface: { ...scenario.surface, params: { kappa: value } } }), gesture);
  return { store, model, leave, set, kappa, state: () => model.getState() };
}

/** The same, of which all is known. */
function openEnded(address = PLANE) {
  const page = open(address);
  asked[0]!.find(1);
  settle();
  return page;
}

describe('an experiment', () => {
  test('begins by itself, shows what is found as it comes, and ends', () => {
    const { state } = open();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.experiment).toMatchObject({ vary: 'lr', by: 'momentum' });
    expect(state()).toMatchObject({ phase: 'running', share: 0, seen: undefined });
    asked[0]!.find(0.25);
    vi.advanceTimersByTime(0);
    expect(state()).toMatchObject({ phase: 'running', share: 0.25 });
    asked[0]!.find(0.4);
    vi.advanceTimersByTime(99);
    asked[0]!.find(0.5);
    expect(state().share).toBe(0.25);
    vi.advanceTimersByTime(1);
    expect(state()).toMatchObject({ phase: 'running', share: 0.5 });
    const { seen } = state();
    asked[0]!.find(1);
    vi.advanceTimersByTime(0);
    expect(state()).toMatchObject({ phase: 'ended', share: 1 });
    expect(state().seen).not.toBe(seen);
    expect(state().seen!.findings).toBe(seen!.findings);
  });

  test('is the only one of a page', () => {
    const { store, model } = open();
    expect(modelOf(store)).toBe(model);
    expect(modelOf(createAppStore(decode(PLANE), () => () => undefined))).not.toBe(model);
  });

  test('has the theory of what is seen, and that of another only with its picture', () => {
    const { state, kappa } = openEnded();
    const old: Theory = { silence: 'curved' };
    const next: Theory = { silence: 'schedule' };
    theories[0]!.tell(old);
    expect(state().theory).toBe(old);
    kappa(20);
    vi.advanceTimersByTime(QUIET);
    theories[1]!.tell(next);
    expect(state().theory).toBe(old);
    asked[1]!.find(1);
    settle();
    expect(state().theory).toBe(next);
    kappa(30);
    vi.advanceTimersByTime(QUIET);
    asked[2]!.find(1);
    settle();
    expect(state().theory).toBeUndefined();
    theories[2]!.tell(next);
    expect(state().theory).toBe(next);
  });

  test('waits for a scenario that takes long, and does not take what stands in for it', () => {
    let finish = (): void => undefined;
    let fail = (): void => undefined;
    const store = createAppStore(
      decode(`${PLANE.replace('steps=100', 'steps=100000')}&run=adam&run=gd`),
      (plan, _, done, failed) => {
        fail = failed;
        finish = () => done(simulateMissing({ ...plan, objective: plan.objective! }));
        return () => undefined;
      },
    );
    const model = modelOf(store);
    model.follow();
    expect(store.getState().result.scenario.steps).toBe(1);
    vi.advanceTimersByTime(QUIET);
    model.run();
    expect(asked).toHaveLength(0);
    store.getState().retry();
    fail();
    expect(model.getState().phase).toBe('failed');
    store.getState().retry();
    finish();
    expect(asked.map(({ scenario }) => scenario.steps)).toEqual([100_000]);
  });

  test('that is stopped before there is anything to see shows its own axes, without a place', () => {
    const { store, model, state } = openEnded();
    changeExperiment(store, { vary: 'kappa', by: undefined });
    vi.advanceTimersByTime(QUIET);
    expect(state().seen!.design.axes[0].name).toBe('lr');
    model.stop();
    expect(state().phase).toBe('stopped');
    expect(state().seen!.design.axes.map(({ name }) => name)).toEqual(['kappa']);
    expect(state().seen!.findings.trials.tried.includes(1)).toBe(false);
  });

  test('whose theory is late does not give it to the next one', () => {
    const { state, kappa } = openEnded();
    kappa(20);
    vi.advanceTimersByTime(QUIET);
    theories[0]!.tell({ silence: 'curved' });
    expect(state().theory).toBeUndefined();
    expect(theories[0]!.stopped()).toBe(true);
  });
});

describe('a change of what decides the numbers', () => {
  test('restarts after some quiet, with what was seen until the first of the new is known', () => {
    const { state, kappa } = openEnded();
    const { seen } = state();
    kappa(30);
    vi.advanceTimersByTime(QUIET - 1);
    kappa(20);
    vi.advanceTimersByTime(QUIET - 1);
    expect(asked).toHaveLength(1);
    expect(state().question!.scenario.surface.params.kappa).toBe(20);
    vi.advanceTimersByTime(1);
    expect(asked.map(({ scenario }) => scenario.surface.params.kappa)).toEqual([50, 20]);
    expect(state()).toMatchObject({ phase: 'running', share: 0, seen });
    asked[1]!.find(0.1);
    settle();
    expect(state().seen!.scenario.surface.params.kappa).toBe(20);
  });

  test('restarts after the quiet though the one before goes on being shown', () => {
    const { kappa } = open();
    asked[0]!.find(0.1);
    settle();
    kappa(20);
    for (let share = 0.2; share < 0.9; share += 0.1) {
      asked[0]!.find(share);
      settle();
    }
    expect(asked.map(({ scenario }) => scenario.surface.params.kappa)).toEqual([50, 20]);
    expect(asked[0]!.stopped()).toBe(true);
  });

  test('that is taken back before the quiet is over restarts nothing', () => {
    const { store, state, kappa } = openEnded();
    kappa(30);
    store.getState().undo();
    vi.advanceTimersByTime(2 * QUIET);
    expect(asked).toHaveLength(1);
    expect(state().phase).toBe('ended');
  });

  test('under a gesture restarts at once, but not before the coarse part of the one before is known', () => {
    const { state, kappa } = openEnded();
    const kappas = (): unknown[] => asked.map(({ scenario }) => scenario.surface.params.kappa);
    kappa(40, 'kappa');
    expect(kappas()).toEqual([50, 40]);
    kappa(35, 'kappa');
    kappa(30, 'kappa');
    expect(kappas()).toEqual([50, 40]);
    asked[1]!.find(1 / 65);
    settle();
    expect(kappas()).toEqual([50, 40]);
    asked[1]!.find(1 / 64);
    settle();
    expect(kappas()).toEqual([50, 40, 30]);
    expect(asked[1]!.stopped()).toBe(true);
    expect(state().seen!.scenario.surface.params.kappa).toBe(40);
    asked[2]!.find(0.5);
    settle();
    kappa(25, 'kappa');
    expect(kappas()).toEqual([50, 40, 30, 25]);
  });

  test('under a gesture that holds still restarts after the quiet', () => {
    const { kappa } = openEnded();
    kappa(40, 'kappa');
    kappa(30, 'kappa');
    vi.advanceTimersByTime(QUIET);
    expect(asked.map(({ scenario }) => scenario.surface.params.kappa)).toEqual([50, 40, 30]);
  });

  test('of what is asked restarts too', () => {
    const { store } = openEnded();
    changeExperiment(store, { measure: 'loss' });
    vi.advanceTimersByTime(QUIET);
    expect(asked.map(({ experiment }) => experiment.measure)).toEqual(['outcome', 'loss']);
  });

  test('of the map that is seen restarts the starts of it alone', () => {
    const domain = [-1, 1, -2, 2] as const;
    const plane = openEnded();
    plane.store.getState().setDomain(domain);
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    const starts = open('?surface=mountain&run=gd&view=experiment&experiment=start,places:8,placesBy:8');
    starts.store.getState().setDomain(domain);
    vi.advanceTimersByTime(QUIET);
    expect(asked.at(-1)!.experiment).toMatchObject({ from: -1, to: 1, fromBy: -2, toBy: 2 });
    expect(asked).toHaveLength(3);
  });
});

describe('what does not decide the numbers restarts nothing:', () => {
  const BATCH =
    '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4&run=adam&view=experiment&experiment=batch,measure:updates,draws:2';

  test('the route’s own setting of what is varied', () => {
    const { state, set } = openEnded();
    set('lr', 0.05, 'handle');
    set('momentum', 0.9, 'handle');
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    expect(state().phase).toBe('ended');
    expect(state().question!.scenario.runs[0]!.params).toMatchObject({ lr: 0.05, momentum: 0.9 });
  });

  test('another route', () => {
    const { store } = openEnded(BATCH);
    store.getState().change((scenario) => ({
      ...scenario,
      runs: [scenario.runs[0]!, { ...scenario.runs[1]!, params: { ...scenario.runs[1]!.params, lr: 0.7 } }],
    }));
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
  });

  test('the samples that are looked at at once', () => {
    const { store, state } = openEnded(BATCH);
    changeExperiment(store, { parallel: 16 });
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    expect(state().question!.experiment.parallel).toBe(16);
    expect(state().phase).toBe('ended');
  });
});

describe('the place that is held', () => {
  test('stays where the axes stay, and is dropped with others, once the first of them is known', () => {
    const { store, model, state, kappa } = openEnded();
    model.setState({ pinned: 7, pointed: 3 });
    kappa(49);
    vi.advanceTimersByTime(QUIET);
    changeExperiment(store, { from: 0.001, to: 0.1 });
    vi.advanceTimersByTime(QUIET);
    asked.at(-1)!.find(1);
    settle();
    expect(state()).toMatchObject({ pinned: undefined, pointed: undefined });
    model.setState({ pinned: 7, pointed: 3 });
    kappa(48);
    vi.advanceTimersByTime(QUIET);
    asked.at(-1)!.find(1);
    settle();
    expect(state()).toMatchObject({ pinned: 7, pointed: 3 });
    changeExperiment(store, { placesBy: 8 });
    vi.advanceTimersByTime(QUIET);
    expect(state()).toMatchObject({ pinned: 7, pointed: 3 });
    asked.at(-1)!.find(0.5);
    settle();
    expect(state()).toMatchObject({ pinned: undefined, pointed: undefined });
  });
});

describe('a reader', () => {
  test('stops it with what it has found, and runs it again', () => {
    const { model, state } = open();
    asked[0]!.find(0.5);
    settle();
    const { seen } = state();
    model.stop();
    expect(state()).toMatchObject({ phase: 'stopped', share: 0.5, seen });
    expect([asked[0]!.stopped(), theories[0]!.stopped()]).toEqual([true, true]);
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    model.run();
    expect(asked).toHaveLength(2);
    expect(state()).toMatchObject({ phase: 'running', share: 0, seen });
  });

  test('who runs what has just been changed runs it once', () => {
    const { model, kappa } = openEnded();
    kappa(20);
    model.run();
    vi.advanceTimersByTime(QUIET);
    expect(asked.map(({ scenario }) => scenario.surface.params.kappa)).toEqual([50, 20]);
  });

  test('asks for senseless ends and is told so, with the picture as it was', () => {
    const { store, state } = openEnded();
    const { seen } = state();
    changeExperiment(store, { from: 1, to: 0.1 });
    vi.advanceTimersByTime(QUIET);
    expect(state()).toMatchObject({ phase: 'failed', reason: undefined, seen });
    expect(state().question!.design).toBeUndefined();
    expect(asked).toHaveLength(1);
    changeExperiment(store, { from: 0.01 });
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(2);
    expect(state().phase).toBe('running');
  });

  test('begins too much work alone', () => {
    const { model, state } = open(
      PLANE.replace('steps=100', 'steps=100000').replace('24,placesBy:16', '1000,placesBy:1000'),
    );
    expect(asked).toHaveLength(0);
    expect(state()).toMatchObject({ phase: 'untried', share: 0 });
    expect(state().seen!.findings.trials.tried.some(Boolean)).toBe(false);
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(0);
    model.run();
    expect(asked).toHaveLength(1);
    expect(state().phase).toBe('running');
  });

  test('is told why it can’t be computed, until it is run again', () => {
    const { model, state } = open();
    asked[0]!.find(0.5);
    settle();
    asked[0]!.fail('out of memory');
    expect(state()).toMatchObject({ phase: 'failed', reason: 'out of memory' });
    expect(state().seen).toBeDefined();
    expect(theories[0]!.stopped()).toBe(true);
    model.run();
    expect(state()).toMatchObject({ phase: 'running', reason: undefined });
  });
});

describe('who leaves', () => {
  test('stops what is under way, and it begins anew on coming back', () => {
    const { model, leave, state, kappa } = open();
    asked[0]!.find(0.5);
    settle();
    leave();
    expect(asked[0]!.stopped()).toBe(true);
    expect(state().phase).toBe('stopped');
    kappa(20);
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    model.follow();
    expect(asked.map(({ scenario }) => scenario.surface.params.kappa)).toEqual([50, 20]);
    expect(state().phase).toBe('running');
  });

  test('and comes back to what has ended makes nothing anew', () => {
    const { model, leave, state } = openEnded();
    theories[0]!.tell({ silence: 'curved' });
    leave();
    const before = state();
    model.follow();
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    expect(state()).toMatchObject({ phase: 'ended', seen: before.seen, theory: { silence: 'curved' } });
  });

  test('and comes back to what the reader has stopped finds it so', () => {
    const { model, leave, state } = open();
    asked[0]!.find(0.5);
    settle();
    model.stop();
    leave();
    model.follow();
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(1);
    expect(state()).toMatchObject({ phase: 'stopped', share: 0.5 });
  });

  test('and comes back with another question has it answered', () => {
    const { model, leave, kappa } = openEnded();
    leave();
    kappa(20);
    model.follow();
    vi.advanceTimersByTime(QUIET);
    expect(asked).toHaveLength(2);
  });
});

test('an embed that is not on the screen rests, also where it left and came back meanwhile', () => {
  const { store, model, leave } = open();
  store.getState().setPresent(false);
  expect(rest).toHaveBeenLastCalledWith(true);
  store.getState().setPresent(true);
  expect(rest).toHaveBeenLastCalledWith(false);
  store.getState().setPresent(false);
  leave();
  store.getState().setPresent(true);
  model.follow();
  expect(rest).toHaveBeenLastCalledWith(false);
});
