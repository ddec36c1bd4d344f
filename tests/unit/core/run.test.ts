import { describe, expect, test } from 'vitest';
import { decode, type Scenario, type Surface, simulate, surfaces, type Trajectory } from '../../../src';
import { createColumns } from '../../../src/core/columns';
import { isFar } from '../../../src/core/far';
import { createObjective, createSurface, type Objective, objectiveOf } from '../../../src/core/objective';
import { createRun } from '../../../src/core/run';
import { expectSame } from '../expectSame';

const bowl = surfaces.bowl.create();

/** A surface that no address names, as an objective: the bowl, but for what is given. */
const madeUp = (given: Partial<Surface>): Objective =>
  createObjective({ ...surfaces.bowl.create(), evaluate: undefined as never, ...given }, 0, 1);

function run(objective: Objective, lr: number, given: Partial<Pick<Scenario, 'start' | 'steps' | 'stop'>> = {}) {
  const setting = { start: [1, 0] as const, steps: 50, stop: 'off' as const, seed: 1, ...given };
  const made = createRun(objective, setting, { optimizer: 'gd', params: { lr, weightDecay: 0 }, batch: 'full' }, 0);
  made.advance(setting.steps);
  return made.finish();
}

const first = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;

describe.each([
  '?surface=mountain&run=gd,lr:0.05',
  '?surface=mountain&noise=0.4&steps=300&stop=off&run=momentum,lr:0.01,batch:5',
  '?surface=linear-regression&steps=300&stop=off&run=nesterov,lr:0.01,batch:32',
  '?surface=rosenbrock&steps=3000&run=momentum,lr:0.0005',
  '?surface=mountain&stop=off&run=adam,lr:0.2,schedule:plateau,patience:1,cooldown:2',
  '?surface=ravine&steps=90&stop=off&run=momentum,schedule:cyclic,mode:exp-range,batch:1',
  '?surface=bowl&run=gd,lr:3',
])('%s', (address) => {
  const { scenario } = decode(address);
  const spec = scenario.runs[0]!;
  const whole = simulate(scenario)[0]!;

  test.each([1, 7, 100])('made in slices of %i updates has the bits of one made in one go', (slice) => {
    const sliced = createRun(objectiveOf(scenario), scenario, spec, 0);
    const made: number[] = [];
    while (!sliced.advance(slice)) made.push(sliced.made);
    expectSame(
      made,
      made.map((_, round) => (round + 1) * slice),
    );
    expectSame(sliced.finish(), whole);
    expect(sliced.outcome()).toEqual(whole.outcome);
  });

  test('goes on no further once it has ended', () => {
    const ended = createRun(objectiveOf(scenario), scenario, spec, 0);
    expect(ended.advance(scenario.steps)).toBe(true);
    const { made } = ended;
    expect(ended.advance(scenario.steps)).toBe(true);
    expect(ended.made).toBe(made);
    expectSame(ended.finish(), whole);
  });

  test('written into columns that held another route is the same', () => {
    const columns = createColumns(scenario.steps);
    for (const column of Object.values(columns)) column.fill(Number.NaN);
    const reused = createRun(objectiveOf(scenario), scenario, spec, 0, columns);
    reused.advance(scenario.steps);
    expectSame(reused.finish(), whole);
  });
});

test.each([
  '?surface=himmelblau&start=-1,2.5&run=gd,lr:0.01',
  '?surface=himmelblau&start=-1,2.5&noise=5&run=gd,lr:0.01,batch:3',
  '?surface=linear-regression&run=gd,lr:0.1,batch:1',
])(
  '%s starts at its start with nothing spent, and its columns are the full loss and slope along its route',
  (address) => {
    const { scenario } = decode(address);
    const [{ x, y, loss, gradNorm, evals, length }] = simulate(scenario) as [Trajectory];
    const surface = createSurface(scenario);
    const g = new Float64Array(2);
    expect([x[0], y[0], evals[0]]).toEqual([...scenario.start, 0]);
    for (const column of [x, y, loss, gradNorm, evals]) expect(column).toHaveLength(length);
    for (let t = 0; t < length; t++) {
      expect(loss[t]).toBe(surface.gradient(x[t]!, y[t]!, g));
      expect(gradNorm[t]! / Math.hypot(g[0]!, g[1]!)).toBeCloseTo(1, 14);
    }
  },
);

test('evaluations count the samples that each update looked at, the short last batch of an epoch too', () => {
  const count = (batch: string) =>
    first(`?surface=linear-regression&steps=23&stop=off&run=gd,lr:0.01,batch:${batch}`).evals;
  expect([...count('full')]).toEqual(Array.from({ length: 24 }, (_, t) => 342 * t));
  expect([...count('1')]).toEqual(Array.from({ length: 24 }, (_, t) => t));
  const expected = Array.from({ length: 24 }, (_, t) => 342 * Math.floor(t / 11) + 32 * (t % 11));
  expect([...count('32')]).toEqual(expected);
  expect([...count('1000')]).toEqual(Array.from({ length: 24 }, (_, t) => 342 * t));
});

describe('a run that diverges', () => {
  test('ends at the first place farther than a thousand maps, keeps it, and says at which update', () => {
    const { x, length, outcome } = run(createObjective(bowl, 0, 1), 3);
    expect(outcome).toMatchObject({ kind: 'diverged', at: 13 });
    expect(length).toBe(14);
    expect([...x]).toEqual(Array.from({ length: 14 }, (_, t) => (-2) ** t));
  });

  test('is one farther than a thousand maps from the map’s centre, along a circle in parts of the map', () => {
    const { domain } = surfaces.mountain.create();
    const [cx, cy] = [(domain[0] + domain[1]) / 2, (domain[2] + domain[3]) / 2];
    for (let k = 0; k < 12; k++) {
      const at = (maps: number) =>
        isFar(
          { ...bowl, domain },
          cx + maps * (domain[1] - domain[0]) * Math.cos(k),
          cy + maps * (domain[3] - domain[2]) * Math.sin(k),
        );
      expect([at(0), at(999.9), at(1000.1)]).toEqual([false, false, true]);
    }
    expect(isFar(bowl, Number.NaN, 0)).toBe(true);
  });

  test('keeps the finite part where the loss is not a number, infinite, or infinitely low', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const gradient: Surface['gradient'] = (x, y, out) => {
        bowl.gradient(x, y, out);
        return x < 0.3 ? bad : bowl.value(x, y);
      };
      const { x, length, outcome, ...rest } = run(madeUp({ gradient }), 0.5);
      expect(outcome).toMatchObject({ kind: 'diverged', at: 2 });
      expect(length).toBe(2);
      expect([...x]).toEqual([1, 0.5]);
      for (const column of Object.values(rest)) expect(column.every(Number.isFinite)).toBe(true);
    }
  });

  test('keeps the finite part where the slope is not a number', () => {
    const gradient: Surface['gradient'] = (x, y, out) => {
      out[0] = x < 0.6 ? Number.NaN : x;
      out[1] = y;
      return bowl.value(x, y);
    };
    const { x, outcome } = run(madeUp({ gradient }), 0.5);
    expect(outcome).toMatchObject({ kind: 'diverged', at: 2 });
    expect([...x]).toEqual([1, 0.5]);
  });

  test('has its start alone where the loss is not finite there', () => {
    const { length, x, outcome } = run(madeUp({ gradient: () => Number.NaN }), 0.5);
    expect([length, ...x]).toEqual([1, 1]);
    expect(outcome).toMatchObject({ kind: 'diverged', at: 0 });
  });

  test.each(Object.keys(surfaces))(
    'at learning rates of 1e10 and 1e12 on %s, says so and keeps finite numbers',
    (id) => {
      const trajectories = simulate(
        decode(`?surface=${id}&run=gd,lr:1e10&run=gd,lr:1e12&run=momentum,lr:1e12`).scenario,
      );
      for (const { outcome, length, x, y, loss, gradNorm } of trajectories) {
        expect(outcome.kind).toBe('diverged');
        expect(length).toBeGreaterThan(0);
        for (const column of [x, y, loss, gradNorm]) expect(column.every(Number.isFinite)).toBe(true);
      }
    },
  );
});

test('a run of one step has a start and one update', () => {
  const { length, x } = first('?surface=bowl&start=1,0&steps=1&run=gd,lr:0.25');
  expect(length).toBe(2);
  expect([...x]).toEqual([1, 0.75]);
});

test('a run of 100000 steps makes them all where the stop is off', () => {
  const { length, evals, outcome } = first('?surface=rosenbrock&steps=100000&stop=off&run=gd,lr:0.001');
  expect(length).toBe(100_001);
  expect(evals.at(-1)).toBe(100_000);
  expect(outcome).toMatchObject({ kind: 'converged', lowest: true });
});

test('eight runs of one scenario are each what they are alone at their place', () => {
  const eight = Array.from({ length: 8 }, (_, k) => `&run=gd,lr:${0.01 * (k + 1)},batch:4`).join('');
  const { scenario } = decode(`?surface=mountain&noise=0.2${eight}`);
  const objective = objectiveOf(scenario);
  simulate(scenario).forEach((trajectory, place) => {
    const alone = createRun(objective, scenario, scenario.runs[place]!, place);
    alone.advance(scenario.steps);
    expect(alone.finish()).toEqual(trajectory);
  });
});
