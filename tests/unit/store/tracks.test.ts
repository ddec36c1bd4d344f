import { describe, expect, test } from 'vitest';
import { decode, provideData, type RunSpec, type Scenario } from '../../../src';
import { DEFAULT_EXPERIMENT } from '../../../src/core/explore/experiment';
import { explore } from '../../../src/core/explore/explore';
import { objectiveOf } from '../../../src/core/objective';
import { changesBetween } from '../../../src/embed/changes';
import { setRow } from '../../../src/store/across';
import { addTracks } from '../../../src/store/addTracks';
import { addRun } from '../../../src/store/edits';
import { resetScene, setGrid, setOptimizer, setSurface, setSurfaceParam } from '../../../src/store/lateEdits';
import { plan, simulateMissing } from '../../../src/store/result';
import { fittedExperiment } from '../../../src/ui/experiment/fitted';

const keyOf = (records: number): string => {
  const places = Float64Array.from({ length: records }, (_, k) => k / records);
  return provideData({ kind: 'track', name: `${records} records`, track: { x: places, y: places } });
};

const KEYS = [4, 90, 5, 6, 7, 8, 9, 10].map(keyOf);

const told = ({ runs }: Scenario): string[] => runs.map(({ optimizer, content }: RunSpec) => content ?? optimizer);

const scene = (address: string): Scenario => decode(address).scenario;

describe('tracks of a file', () => {
  test('come after the routes, with steps enough for the longest', () => {
    const added = addTracks(KEYS.slice(0, 2))(scene('?surface=bowl&steps=60&run=adam'));
    expect([told(added), added.steps]).toEqual([['adam', KEYS[0], KEYS[1]], 89]);
    expect(addTracks(KEYS.slice(0, 1))(scene('?surface=bowl&steps=60&run=adam')).steps).toBe(60);
  });

  test('come once', () => {
    const once = addTracks([KEYS[0]!, KEYS[0]!])(scene('?surface=bowl&run=adam'));
    expect(told(once)).toEqual(['adam', KEYS[0]]);
    expect(told(addTracks(KEYS.slice(0, 2))(once))).toEqual(['adam', KEYS[0], KEYS[1]]);
  });

  test('take the room of the last routes where there is not enough', () => {
    const full = scene(`?surface=bowl${'&run=gd&run=adam'.repeat(4)}`);
    expect(told(addTracks(KEYS.slice(0, 2))(full))).toEqual([
      'gd',
      'adam',
      'gd',
      'adam',
      'gd',
      'adam',
      ...KEYS.slice(0, 2),
    ]);
    expect(told(addTracks(KEYS)(full))).toEqual(KEYS);
  });
});

describe('edits and recorded tracks', () => {
  test('a new route is like the last that is computed, or the usual one', () => {
    expect(told(addRun(scene(`?surface=bowl&run=adam&run=track,content:${KEYS[0]}`)))).toEqual([
      'adam',
      KEYS[0],
      'adam',
    ]);
    const walk = addRun(scene('?surface=lenet')).runs.at(-1)!;
    expect([walk.optimizer, walk.params.lr]).toEqual(['gd', expect.any(Number)]);
  });

  test('a surface with trainings of its own shows them, and they stay there', () => {
    const lenet = setSurface('lenet')(scene('?surface=bowl&run=adam&run=adam,lr:0.5'));
    expect(told(lenet)).toEqual(['sgd', 'fast-sgd', 'adam']);
    expect(told(setSurface('bowl')(lenet))).toEqual(['gd', 'gd', 'gd']);
    expect(told(setSurface('bowl')(addRun(lenet)))).toEqual(['gd']);
    expect(told(setSurfaceParam('plane', 'filter')(lenet))).toEqual(['sgd', 'fast-sgd', 'adam']);
    expect(told(resetScene(addRun(lenet)))).toEqual(['sgd', 'fast-sgd', 'adam']);
  });

  test('a reader’s own track goes along', () => {
    const own = scene(`?surface=bowl&run=adam&run=track,content:${KEYS[0]}`);
    expect(told(setSurface('rosenbrock')(own))).toEqual(['adam', KEYS[0]]);
    expect(told(setSurface('lenet')(own))).toEqual(['sgd', 'fast-sgd', 'adam', KEYS[0]]);
  });

  test('a setting across leaves them where they are and begins from a route that has settings', () => {
    const own = scene(`?surface=bowl&run=track,content:${KEYS[0]}&run=adam,lr:0.5`);
    const rates = { kind: 'parameter', name: 'lr', values: [0.1, 0.2] } as const;
    const across = setRow(0, rates)(own);
    expect(told(across)).toEqual([KEYS[0], 'adam', 'adam']);
    expect(across.runs.map(({ params }) => params.lr)).toEqual([undefined, 0.1, 0.2]);
    expect(told(setRow(0, rates)(scene('?surface=lenet')))).toEqual(['sgd', 'fast-sgd', 'adam', 'gd', 'gd']);
  });

  test('a route that takes the place of one by another optimizer has no track left', () => {
    const [run] = setOptimizer(0, 'adam')(scene('?surface=lenet')).runs;
    expect(run).toMatchObject({ optimizer: 'adam' });
    expect(run).not.toHaveProperty('content');
  });
});

describe('experiments', () => {
  const resultOf = (scenario: Scenario) => ({ scenario, objective: objectiveOf(scenario) });

  test('are made with a route that has settings', () => {
    const mixed = resultOf(scene(`?surface=bowl&run=track,content:${KEYS[0]}&run=adam`));
    expect(fittedExperiment(mixed).route).toBe(2);
    expect(fittedExperiment(mixed, { ...DEFAULT_EXPERIMENT, route: 2 }).route).toBe(2);
    const only = resultOf(scene(`?surface=bowl&run=track,content:${KEYS[0]}`));
    expect(fittedExperiment(only).route).toBe(1);
  });

  test('are made with it by the library and the address, too', () => {
    const address = `?surface=bowl&run=track,content:${KEYS[0]}&run=gd,lr:0.1`;
    const { scenario, view, problems } = decode(`${address}&experiment=lr,measure:loss`);
    expect([view.experiment?.vary, view.experiment?.route, problems]).toEqual(['lr', 2, []]);
    const alone = explore(decode('?surface=bowl&run=gd,lr:0.1').scenario, { places: 4 });
    expect(explore(scenario, { places: 4 }).trials.losses).toEqual(alone.trials.losses);
    expect(() => explore(scenario, { route: 1 })).toThrow('route 1 was recorded and cannot be run again');
    const only = scene('?surface=lenet');
    expect(() => explore(only, { vary: 'start' })).toThrow(RangeError);
  });
});

describe('a long track', () => {
  const long = keyOf(500);
  const own = addTracks([long])(scene('?surface=bowl&steps=60&run=gd,schedule:cosine'));

  test('takes the schedules along', () => {
    expect([own.steps, own.runs[0]!.schedule?.params.tMax]).toEqual([499, 499]);
  });

  test('keeps its steps on every surface, and on a grid that is opened after it', () => {
    expect(setSurface('himmelblau')(own).steps).toBe(499);
    expect(setSurface('lenet')(own)).toMatchObject({ steps: 499 });
    const values = Float64Array.from({ length: 25 }, (_, k) => (k * k) % 7);
    const axis = { first: 0, step: 1 };
    const heights = { columns: 5, rows: 5, values, x: axis, y: axis };
    const grid = setGrid(provideData({ kind: 'grid', name: 'grid', heights }))(own);
    expect([grid.steps, told(grid)]).toEqual([499, ['gd', long]]);
    expect(setSurface('himmelblau')(scene('?surface=bowl&steps=999')).steps).toBe(scene('?surface=himmelblau').steps);
  });

  test('stays when the scene is as it was at first', () => {
    const reset = resetScene(own);
    expect([reset.steps, told(reset)]).toEqual([499, ['gd', 'gd', 'gd', long]]);
  });
});

test('a row of values has its room before tracks have theirs', () => {
  const tracks = KEYS.map((key) => `&run=track,content:${key}`).join('');
  const rates = { kind: 'parameter', name: 'lr', values: [0.1, 0.2, 0.3] } as const;
  const across = setRow(0, rates)(scene(`?surface=bowl${tracks}`));
  expect(told(across)).toEqual([...KEYS.slice(0, 5), 'gd', 'gd', 'gd']);
});

test('another track is a change that a lock sees', () => {
  const [before, after] = ['sgd', 'adam'].map((id) => scene(`?surface=lenet&run=track,content:${id}`));
  expect(changesBetween(before!, after!)).toEqual([['optimizer', 0]]);
});

test('a track is not played again where only what it does not depend on has changed', () => {
  const address = `?surface=bowl&run=track,content:${KEYS[1]}&run=gd`;
  const at = (more: string): Scenario => {
    const { runs, surface } = first.scenario;
    return { ...scene(address + more), runs, surface };
  };
  const first = simulateMissing({ ...planned(scene(address)), objective: objectiveOf(scene(address)) });
  const keptAfter = (next: Scenario): boolean[] => plan(next, first).kept.map((kept) => kept !== undefined);
  expect(keptAfter(at('&start=0.5,0.5'))).toEqual([true, false]);
  expect(keptAfter(at('&stop=off'))).toEqual([true, false]);
  expect(keptAfter(at('&steps=30'))).toEqual([false, false]);
});

/** The work for a scenario where nothing is at hand. */
const planned = (scenario: Scenario) => ({ scenario, kept: scenario.runs.map(() => undefined) });
