import { describe, expect, test } from 'vitest';
import { decode, simulate, type Trajectory } from '../../../src';
import { writeProgram } from '../../../src/codegen/write';
import { workOf } from '../../../src/core/cost';
import { objectiveOf } from '../../../src/core/objective';
import { expectSame } from '../expectSame';

const walk = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;

describe('Sophia’s step', () => {
  test('is α times Newton’s on each axis by itself, and α where that is longer than γ', () => {
    for (const [gamma, x, y] of [
      [1, -2.6 + 0.05, 0.7 - 0.05 * 0.7],
      [5, -2.6 + (0.05 * 2.6) / 5, 0.7 - (0.05 * 0.7) / 5],
      [0.1, -2.6 + 0.05, 0.7 - 0.05],
    ] as const) {
      const route = walk(`?surface=ravine,kappa:40&start=-2.6,0.7&steps=1&run=sophia,lr:0.05,gammaCurvature:${gamma}`);
      expect(route.x[1]).toBeCloseTo(x, 14);
      expect(route.y[1]).toBeCloseTo(y, 14);
    }
  });

  test('is α downhill where the axis curves down, however small the slope is', () => {
    const { x, y } = walk('?surface=saddle&start=0.3,1e-9&steps=5&stop=off&run=sophia,lr:0.05');
    for (const t of [1, 2, 3, 4, 5]) expect(y[t]! - y[t - 1]!).toBeCloseTo(0.05, 14);
    expect(x[1]).toBeCloseTo(0.3 - 0.05 * 0.3, 14);
  });

  test('is Signum’s where γ leaves nothing unclipped', () => {
    const route = (run: string) => walk(`?surface=mountain&steps=60&stop=off&run=${run}`);
    expectSame(
      { ...route('sophia,lr:0.02,gammaCurvature:1e-12'), evals: 0 },
      { ...route('signum,lr:0.02,beta:0.9'), evals: 0 },
    );
  });

  test('pulls towards the origin with the weight decay beside the clip', () => {
    const { x, y } = walk(
      '?surface=ravine&start=-2.6,0.7&steps=1&run=sophia,lr:0.05,gammaCurvature:0.1,weightDecay:0.5',
    );
    expect(x[1]).toBeCloseTo(-2.6 + 0.05 * (1 + 0.5 * 2.6), 14);
    expect(y[1]).toBeCloseTo(0.7 - 0.05 * (1 + 0.5 * 0.7), 14);
  });
});

describe('Sophia’s price', () => {
  test.each(['full', '1', '7'])('is three evaluations a sample, with batches of %s', (batch) => {
    const { evals } = walk(`?surface=linear-regression&stop=off&steps=20&run=sophia,batch:${batch}`);
    const { samples } = objectiveOf(decode('?surface=linear-regression').scenario);
    // The last batch of an epoch may be smaller.
    expect(evals[1]).toBe(3 * (batch === 'full' ? samples : Number(batch)));
  });

  test('is more work than plain descent and less than a search', () => {
    const [plain, sophia, newton] = ['gd', 'sophia', 'newton'].map((id) => {
      const { scenario } = decode(`?surface=mountain&run=${id}`);
      return workOf(objectiveOf(scenario), scenario.runs[0]!, 1);
    });
    expect(sophia).toBeGreaterThan(plain!);
    expect(sophia).toBeLessThan(newton!);
  });
});

test('its program in JavaScript has nothing that only searches use', () => {
  const codeOf = (run: string): string => {
    const program = writeProgram(decode(`?surface=mountain&noise=0.4&run=${run},batch:8`).scenario, 0, 'javascript', 3);
    return 'code' in program ? program.code : '';
  };
  for (const word of ['evaluate', 'batchLoss']) {
    expect(codeOf('newton')).toContain(word);
    expect(codeOf('sophia')).not.toContain(word);
  }
});
