import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, simulate, type Trajectory } from '../../../../src';
import type { Optimizer } from '../../../../src/core/method';
import { type Objective, objectiveOf } from '../../../../src/core/objective';
import { createProbe } from '../../../../src/core/probe';
import { createRun } from '../../../../src/core/run';
import { fullBatch } from '../../../../src/core/sampler';
import { optimizers } from '../../../../src/optimizers';
import { portion } from '../../../support/long';
import { surfaceIds } from '../../scenario/scenarios';
import { hessianAt, pointsIn } from '../numeric';

const walk = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;

const searching = Object.entries(optimizers)
  .filter(([, optimizer]: [string, Optimizer]) => optimizer.needs === 'full batches')
  .map(([id]) => id);

test('the methods that search are those that say that they need full batches', () => {
  expect(searching).toEqual(['armijo', 'cg', 'newton', 'bfgs', 'lbfgs']);
});

/** How much of the first slope is left after each update. */
const slopes = ({ gradNorm }: Trajectory): number[] => [...gradNorm].map((norm) => norm / gradNorm[0]!);

describe('on a quadratic', () => {
  const grounds = [
    'bowl',
    'ravine,kappa:50',
    'ravine,kappa:1000',
    'booth',
    'matyas',
    'linear-regression',
    'linear-regression&data=line,n:60,noise:1,outliers:0.1',
  ];
  const corner = fc.double({ min: -3, max: 3, noNaN: true }).filter((value) => Math.abs(value) > 0.01);

  test.each(grounds)('Newton’s method is at the bottom of %s after one step', (ground) => {
    const all = (x: number, y: number) => walk(`?surface=${ground}&start=${x},${y}&stop=off&steps=3&run=newton`);
    fc.assert(
      fc.property(corner, corner, (x, y) => {
        const route = all(x, y);
        expect(slopes(route)[1]).toBeLessThan(1e-12);
        // The first gradient and Hessian, and the one trial that was right.
        const { samples } = objectiveOf(decode(`?surface=${ground}`).scenario);
        expect(route.evals[1]).toBe(4 * samples);
      }),
      { numRuns: portion(50, 5), seed: 1 },
    );
  });

  test.each(grounds)('conjugate gradient and BFGS are at the bottom of %s after two exact line searches', (ground) => {
    fc.assert(
      fc.property(corner, corner, fc.constantFrom('cg', 'bfgs'), (x, y, id) => {
        const route = walk(`?surface=${ground}&start=${x},${y}&stop=off&steps=3&run=${id},c2:1e-9`);
        expect(slopes(route)[2]).toBeLessThan(1e-10);
      }),
      { numRuns: portion(100, 5), seed: 2 },
    );
  });

  test.each(grounds)(
    'conjugate gradient with its defaults takes three steps at most to where little slope is left of %s',
    (ground) => {
      fc.assert(
        fc.property(corner, corner, (x, y) => {
          const route = walk(`?surface=${ground}&start=${x},${y}&stop=off&steps=3&run=cg`);
          expect(slopes(route)[3]).toBeLessThan(0.05);
        }),
        { numRuns: portion(100, 5), seed: 3 },
      );
    },
  );

  test.each(grounds)('L-BFGS makes the first two steps of BFGS on %s', (ground) => {
    const two = (id: string) => walk(`?surface=${ground}&stop=off&steps=2&run=${id}`);
    const [bfgs, lbfgs] = [two('bfgs'), two('lbfgs')];
    for (const axis of ['x', 'y'] as const) {
      for (const [t, value] of bfgs[axis].entries()) expect(lbfgs[axis][t]).toBeCloseTo(value, 9);
    }
  });
});

describe.each(searching)('%s', (id) => {
  test('never lets the full loss rise by more than rounding, on any surface, from anywhere on the map', () => {
    for (const ground of surfaceIds) {
      const { scenario } = decode(`?surface=${ground}&steps=60&stop=off&run=${id}`);
      const objective = objectiveOf(scenario);
      for (const start of pointsIn(objective.surface.domain, portion(20))) {
        const [{ loss }] = simulate({ ...scenario, start }) as [Trajectory];
        const rises = [...loss.slice(1)].flatMap((value, t) =>
          value - loss[t]! <= 4e-15 * Math.abs(loss[t]!) ? [] : [`at ${t} by ${value - loss[t]!}`],
        );
        expect(rises, `${ground} from ${start}`).toEqual([]);
      }
    }
  });

  test('reaches a minimum of Himmelblau from almost everywhere within 40 steps', () => {
    const { scenario } = decode(`?surface=himmelblau&steps=40&stop=off&run=${id}`);
    const ends = pointsIn([-5, 5, -5, 5], 100).map((start) => simulate({ ...scenario, start })[0]!);
    const reached = ends.filter(({ loss }) => loss.at(-1)! < 1e-6);
    expect(reached.length).toBeGreaterThanOrEqual(95);
  });

  test.each(['full', '1', '7', '342', '1000'])('counts every evaluation with batches of %s', (batch) => {
    const { scenario } = decode(`?surface=linear-regression&stop=off&steps=30&run=${id},batch:${batch}`);
    const objective = objectiveOf(scenario);
    let count = 0;
    const counted: Objective = {
      ...objective,
      surface: {
        ...objective.surface,
        hessian(x, y, out) {
          count += 2 * objective.samples;
          objective.surface.hessian(x, y, out);
        },
      },
      batchGradient(x, y, window, out) {
        count += window.end - window.start;
        return objective.batchGradient(x, y, window, out);
      },
    };
    const run = createRun(counted, scenario, scenario.runs[0]!, 0);
    for (let t = 1; t <= 30; t++) {
      run.advance(1);
      // What the verdict asks of the surface is no part of the walk.
      const spent = count;
      expect(run.finish().evals[t], `update ${t}`).toBe(spent);
      count = spent;
    }
    expect(count).toBeGreaterThan(30 * (batch === 'full' ? 0 : 1));
  });

  test('counts an evaluation of a noisy landscape as 64, and takes the route of the quiet one', () => {
    const [quiet, noisy] = [0, 0.5].map((noise) => walk(`?surface=mountain&noise=${noise}&stop=off&run=${id}`));
    expect(noisy!.evals).toEqual(quiet!.evals.map((count) => 64 * count));
    expect(noisy!.x).toEqual(quiet!.x);
    expect(noisy!.y).toEqual(quiet!.y);
  });

  test('asks no more once two searches in a row have found no descent', () => {
    const { evals, x, y } = walk(`?surface=plateau&stop=off&steps=2000&run=${id}`);
    const last = evals.indexOf(evals.at(-1)!);
    expect(last).toBeLessThan(200);
    expect([x[last], y[last]]).toEqual([x.at(-1), y.at(-1)]);
  });

  test('goes on after a batch that shows no descent', () => {
    const { x, length } = walk(`?surface=linear-regression&stop=off&steps=400&seed=3&run=${id},batch:8`);
    expect(length).toBe(401);
    for (let t = 40; t <= 400; t += 40) expect(new Set(x.subarray(t - 40, t)).size, `at ${t}`).toBeGreaterThan(10);
  });

  test('spends a bounded number of evaluations on an update, whatever its learning rate', () => {
    for (const lr of [1e-300, 1e-12, 1e12]) {
      for (const ground of surfaceIds) {
        const { evals } = walk(`?surface=${ground}&noise=0&stop=off&steps=20&run=${id},lr:${lr}`);
        const { samples } = objectiveOf(decode(`?surface=${ground}`).scenario);
        const spent = [...evals.slice(1)].map((count, t) => count - evals[t]!);
        expect(Math.max(0, ...spent), `${ground}, ${lr}`).toBeLessThanOrEqual(103 * samples);
      }
    }
  });
});

describe('Newton’s method', () => {
  test('goes downhill where the surface curves down: it leaves the saddle’s pass and the tops of hills', () => {
    for (const [surface, start] of [
      ['saddle', '0.5,0.01'],
      ['saddle', '0.001,-0.001'],
      ['mountain', '0,0.4'],
    ]) {
      const { outcome } = walk(`?surface=${surface}&start=${start}&steps=200&run=newton`);
      expect(outcome, `${surface} from ${start}`).toMatchObject({ kind: 'converged' });
    }
  });

  test('with a floor of 1 is gradient descent with stride 1/λmax', () => {
    const newton = walk('?surface=ravine,kappa:20&stop=off&steps=50&run=newton,floor:1');
    const gd = walk('?surface=ravine,kappa:20&stop=off&steps=50&run=gd,lr:0.05');
    for (const [t, value] of newton.x.entries()) expect(value).toBeCloseTo(gd.x[t]!, 12);
    for (const [t, value] of newton.y.entries()) expect(value).toBeCloseTo(gd.y[t]!, 12);
  });
});

test('the Hessian of a batch of all the samples, by differences of its gradient, is the surface’s own', () => {
  for (const scale of ['standard', 'raw']) {
    const objective = objectiveOf(decode(`?surface=linear-regression,scale:${scale}`).scenario);
    const { surface, samples } = objective;
    const probe = createProbe(objective, false, false);
    const [x, y] = surface.start;
    const out = new Float64Array(3);
    probe.begin(x, y, fullBatch(samples), new Float64Array(2));
    probe.hessian(x, y, out);
    expect(probe.spent).toBe(3 * samples);
    const exact = hessianAt(surface, x, y);
    const size = Math.sqrt(exact[0] * exact[2]);
    for (const [i, value] of exact.entries()) expect(Math.abs(out[i]! - value)).toBeLessThan(1e-6 * size);
  }
});
