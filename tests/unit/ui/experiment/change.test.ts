import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment } from '../../../../src';
import { variableSettings } from '../../../../src/core/explore/choices';
import { objectiveOf } from '../../../../src/core/objective';
import { createAppStore } from '../../../../src/store/store';
import { changeExperiment, mayTake, standingOf, takeSettings } from '../../../../src/ui/experiment/change';

const open = (address: string) => createAppStore(decode(address), () => () => undefined);
const varied = (asked: Partial<Experiment>): Experiment => ({ ...DEFAULT_EXPERIMENT, ...asked });

const ADDRESS = '?surface=linear-regression&data=line,n:64,noise:2&run=gd,schedule:cosine,tMax:30&run=momentum,batch:8';
const NOISY = '?surface=ravine&noise=0.5&run=gd,batch:8';

/** What is varied, to a value that is none of the scenario's own, and the locks that forbid it. */
const SETTINGS: readonly (readonly [address: string, asked: Partial<Experiment>, values: number[], locks: string[]])[] =
  [
    [ADDRESS, { vary: 'lr' }, [0.0123], ['lr', 'lr-1', 'routes']],
    [ADDRESS, { vary: 'lr', route: 2 }, [0.3], ['lr', 'lr-2', 'routes']],
    [ADDRESS, { vary: 'momentum', route: 2 }, [0.3], ['parameters', 'parameters-2', 'routes']],
    [
      ADDRESS,
      { vary: 'lr', by: 'momentum', route: 2 },
      [0.3, 0.2],
      ['lr', 'lr-2', 'parameters', 'parameters-2', 'routes'],
    ],
    [ADDRESS, { vary: 'tMax' }, [7], ['schedule', 'schedule-1', 'routes']],
    [ADDRESS, { vary: 'batch' }, [16], ['batch', 'batch-1', 'routes']],
    [ADDRESS, { vary: 'start' }, [0.1, 0.2], ['start', 'map']],
    [ADDRESS, { vary: 'y' }, [0.2], ['start', 'map']],
    [ADDRESS, { vary: 'n' }, [30], ['data-parameters', 'scene']],
    [ADDRESS, { vary: 'seed' }, [5], ['seed', 'scene']],
    [NOISY, { vary: 'kappa' }, [9], ['surface-parameters', 'scene']],
    [NOISY, { vary: 'noise' }, [0.1], ['noise', 'scene']],
    [NOISY, { vary: 'kappa', by: 'lr' }, [9, 0.02], ['surface-parameters', 'scene', 'lr', 'lr-1', 'routes']],
  ];

const LOCKS = [
  ...['lr', 'lr-1', 'lr-2', 'parameters', 'parameters-1', 'parameters-2', 'schedule', 'schedule-1', 'schedule-2'],
  ...[
    'batch',
    'batch-1',
    'batch-2',
    'start',
    'seed',
    'noise',
    'surface-parameters',
    'data-parameters',
    'steps',
    'stop',
  ],
  ...[
    'surface',
    'data-set',
    'optimizer',
    'rule',
    'zoom',
    'experiment-settings',
    'map',
    'routes',
    'scene',
    'experiment',
  ],
];

describe.each(SETTINGS)('of %s with %o a place', (address, asked, values, locks) => {
  test.each(LOCKS)('is refused under lock=%s where that names it, and not else', (lock) => {
    const store = open(`${address}&lock=${lock}`);
    const before = store.getState().scenario;
    const taken = { experiment: varied(asked), values };
    const free = !locks.includes(lock);
    expect(mayTake(store.getState(), taken)).toBe(free);
    takeSettings(store, taken);
    expect(store.getState().scenario !== before).toBe(free);
  });
});

test('every setting that can be varied has a control whose lock forbids it', () => {
  for (const address of [ADDRESS, NOISY, '?surface=mountain&run=adam']) {
    const { scenario } = decode(address);
    for (const vary of variableSettings(scenario, scenario.runs[0]!, objectiveOf(scenario).samples)) {
      const taken = { experiment: varied({ vary }), values: [0.123] };
      expect(mayTake(open(`${address}&lock=map,routes,scene`).getState(), taken), vary).toBe(false);
      expect(mayTake(open(address).getState(), taken), vary).toBe(true);
    }
  }
});

test('a rate that a policy sets is taken with its batch, and is refused where the rate is locked', () => {
  const taken = { experiment: varied({ vary: 'batch', policy: 'tuned' }), values: [16], rate: 0.07 };
  const store = open(ADDRESS);
  takeSettings(store, taken);
  expect(store.getState().scenario.runs[0]).toMatchObject({ batch: 16, params: { lr: 0.07 } });
  expect(mayTake(open(`${ADDRESS}&lock=lr`).getState(), taken)).toBe(false);
});

test('what the route has already may be taken under any lock: it changes nothing', () => {
  const store = open(`${ADDRESS}&lock=routes`);
  const { lr } = store.getState().scenario.runs[0]!.params;
  expect(mayTake(store.getState(), { experiment: varied({ vary: 'lr' }), values: [lr!] })).toBe(true);
});

test('places that are taken under one gesture are one step to undo, each by itself a step of its own', () => {
  const store = open('?surface=ravine&run=momentum,lr:0.02,momentum:0.5');
  const before = store.getState().scenario;
  const experiment = varied({ by: 'momentum' });
  for (const values of [
    [0.03, 0.6],
    [0.04, 0.7],
    [0.05, 0.8],
  ])
    takeSettings(store, { experiment, values }, 'handle');
  store.getState().endGesture();
  expect(store.getState().scenario.runs[0]!.params).toMatchObject({ lr: 0.05, momentum: 0.8 });
  store.getState().undo();
  expect(store.getState().scenario).toBe(before);
  for (const lr of [0.06, 0.07]) takeSettings(store, { experiment: varied({}), values: [lr] });
  expect(store.getState().past).toHaveLength(2);
});

describe('another experiment', () => {
  const ADDRESSED = '?surface=ravine&run=momentum&view=experiment&experiment=lr,by:momentum,from:0.01,to:0.1,draws:3';

  test('has what it is asked for and all else as it was', () => {
    const store = open(ADDRESSED);
    const before = store.getState().frame;
    changeExperiment(store, { measure: 'loss', from: undefined, to: undefined });
    expect(store.getState().frame).toEqual({
      ...before,
      experiment: varied({ by: 'momentum', draws: 3, measure: 'loss' }),
    });
    expect(store.getState().frame.experiment).not.toHaveProperty('from');
  });

  test('is begun from the one that is shown where none was asked for, and is no step to undo', () => {
    const store = open('?surface=ravine&run=momentum&view=experiment');
    changeExperiment(store, { by: 'momentum' });
    expect(store.getState().frame.experiment).toEqual(varied({ by: 'momentum' }));
    expect(store.getState().past).toEqual([]);
  });

  test('keeps what the scenario lacks for now, and has it again when it comes back', () => {
    const store = open(ADDRESSED);
    const { change } = store.getState();
    change((scenario) => ({ ...scenario, runs: decode('?run=gd').scenario.runs }));
    changeExperiment(store, { draws: 5 });
    change((scenario) => ({ ...scenario, runs: decode('?run=momentum').scenario.runs }));
    expect(store.getState().frame.experiment).toMatchObject({ by: 'momentum', draws: 5 });
  });
});

describe('an experiment of before', () => {
  const was = open('?surface=ravine&run=gd&run=momentum').getState();
  const other = open('?surface=bowl&run=gd').getState();

  test.each<[string, Partial<Experiment>, number[]]>([
    ['a surface', { vary: 'kappa' }, [20]],
    ['a route', { vary: 'lr', route: 2 }, [0.1]],
    ['a parameter', { vary: 'momentum' }, [0.1]],
  ])('that varies what %s no longer has can’t be taken, and breaks nothing', (_, asked, values) => {
    const taken = { experiment: varied({ ...asked, ...(asked.vary === 'momentum' && { route: 2 }) }), values };
    expect(standingOf(was, taken)).toBe('free');
    expect(standingOf(other, taken)).toBe('unfit');
    expect(mayTake(other, taken)).toBe(false);
    const store = open('?surface=bowl&run=gd');
    const { scenario } = store.getState();
    takeSettings(store, taken);
    expect(store.getState().scenario).toBe(scenario);
  });

  test('whose setting the scenario lacks has its ends changed as it is seen', () => {
    const store = open('?surface=mountain&run=gd&experiment=kappa');
    store.setState({ frame: { ...store.getState().frame, experiment: varied({ vary: 'kappa' }) } });
    changeExperiment(store, { from: 0.01, to: 0.1 });
    expect(store.getState().frame.experiment).toMatchObject({ vary: 'lr', from: 0.01, to: 0.1 });
  });
});
