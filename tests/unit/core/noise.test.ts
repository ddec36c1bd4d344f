import { describe, expect, test } from 'vitest';
import { decode, simulate, surfaces } from '../../../src';
import { createObjective } from '../../../src/core/objective';
import { fullBatch } from '../../../src/core/sampler';
import { gradientAt } from './numeric';

/** The ξᵢ of an objective: what each sample's gradient adds to the surface's at a place. */
function tiltsOf(surface: ReturnType<typeof surfaces.bowl.create>, noise: number, seed: number, x = 0.3, y = -0.7) {
  const { samples, batchGradient } = createObjective(surface, noise, seed);
  const [gx, gy] = gradientAt(surface, x, y);
  const { order } = fullBatch(samples);
  const out = new Float64Array(2);
  return Array.from({ length: samples }, (_, i) => {
    batchGradient(x, y, { order, start: i, end: i + 1 }, out);
    return [out[0]! - gx, out[1]! - gy] as const;
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
const bowl = surfaces.bowl.create();

describe('an analytic surface with noise', () => {
  test('is the mean of 64 samples whose tilts sum to zero', () => {
    for (const seed of [1, 2, 77]) {
      const tilts = tiltsOf(bowl, 0.5, seed);
      expect(tilts).toHaveLength(64);
      for (const axis of [0, 1] as const) {
        expect(Math.abs(sum(tilts.map((tilt) => tilt[axis])))).toBeLessThan(64 * 0.5 * 1e-14);
      }
    }
  });

  test('has tilts as wide as the noise says, the same everywhere, other ones for another seed', () => {
    const tilts = tiltsOf(bowl, 2, 1);
    const spread = Math.sqrt(sum(tilts.map(([tx, ty]) => tx * tx + ty * ty)) / 128);
    expect(spread).toBeGreaterThan(1.6);
    expect(spread).toBeLessThan(2.4);
    const elsewhere = tiltsOf(bowl, 2, 1, -2, 1);
    tilts.forEach(([tx, ty], i) => {
      expect(elsewhere[i]![0]).toBeCloseTo(tx, 12);
      expect(elsewhere[i]![1]).toBeCloseTo(ty, 12);
    });
    expect(tiltsOf(bowl, 2, 2)[0]![0]).not.toBeCloseTo(tilts[0]![0], 3);
  });

  test('gives a batch the mean of its samples’ gradients', () => {
    const tilts = tiltsOf(bowl, 1, 3);
    const out = new Float64Array(2);
    createObjective(bowl, 1, 3).batchGradient(1, 2, { order: fullBatch(64).order, start: 5, end: 13 }, out);
    expect(out[0]).toBeCloseTo(1 + sum(tilts.slice(5, 13).map(([tx]) => tx)) / 8, 12);
    expect(out[1]).toBeCloseTo(2 + sum(tilts.slice(5, 13).map(([, ty]) => ty)) / 8, 12);
  });

  test('gives a batch the mean of its samples’ losses f(θ) + ξ·θ', () => {
    const tilts = tiltsOf(bowl, 1, 3);
    const { batchGradient } = createObjective(bowl, 1, 3);
    const loss = batchGradient(1, 2, { order: fullBatch(64).order, start: 5, end: 13 }, new Float64Array(2));
    expect(loss).toBeCloseTo(2.5 + sum(tilts.slice(5, 13).map(([tx, ty]) => tx + 2 * ty)) / 8, 12);
  });

  test('takes the same route with the full batch as without noise, to the bit, at 64 evaluations an update', () => {
    const routes = '&steps=200&run=gd,lr:0.05&run=momentum,lr:0.02,momentum:0.9&run=nesterov,lr:0.02';
    const quiet = simulate(decode(`?surface=mountain${routes}`).scenario);
    const noisy = simulate(decode(`?surface=mountain&noise=0.5${routes}`).scenario);
    noisy.forEach((trajectory, k) => {
      const { evals, ...rest } = trajectory;
      const { evals: single, ...plain } = quiet[k]!;
      expect(rest).toEqual(plain);
      expect(evals).toEqual(single.map((count) => 64 * count));
    });
  });

  test('a single sample errs by about the noise and costs one evaluation, a batch of 16 errs less', () => {
    const wander = (batch: number) => {
      const address = `?surface=bowl&start=0,0&noise=0.5&steps=4000&stop=off&seed=4&run=gd,lr:0.1,batch:${batch}`;
      const [{ x, y, evals }] = simulate(decode(address).scenario) as [ReturnType<typeof simulate>[number]];
      expect([...evals.slice(0, 3)]).toEqual([0, batch, 2 * batch]);
      return Math.sqrt(x.reduce((total, value, k) => total + value ** 2 + y[k]! ** 2, 0) / x.length);
    };
    const [one, sixteen] = [wander(1), wander(16)];
    expect(one).toBeGreaterThan(0.05);
    expect(one).toBeLessThan(0.5);
    expect(sixteen).toBeLessThan(one / 2);
    expect(sixteen).toBeGreaterThan(0);
  });

  test('a batch of all 64 or more counts 64 evaluations and strays from the full one by rounding only', () => {
    const [full, all, more] = simulate(
      decode('?surface=bowl&noise=0.5&steps=50&stop=off&run=gd,lr:0.1&run=gd,lr:0.1,batch:64&run=gd,lr:0.1,batch:999')
        .scenario,
    );
    for (const { x, evals } of [all!, more!]) {
      expect(evals).toEqual(full!.evals);
      for (const [k, value] of x.entries()) expect(value).toBeCloseTo(full!.x[k]!, 12);
    }
  });
});

test('without noise an analytic surface has one sample, and every batch is the whole of it', () => {
  const [full, one, many] = simulate(
    decode('?surface=mountain&noise=0&run=gd,lr:0.1&run=gd,lr:0.1,batch:1&run=gd,lr:0.1,batch:32').scenario,
  );
  expect(createObjective(bowl, 0, 1).samples).toBe(1);
  expect(one).toEqual(full);
  expect(many).toEqual(full);
});
