import { expect, test } from 'vitest';
import { type RunSpec, simulate } from '../../src';
import { defaultScenario } from '../../src/scenario/defaults';
import * as byHand from '../bench/byHand';

const hypers = {
  gd: { lr: 0.001, momentum: 0, dampening: 0, weightDecay: 0.01 },
  momentum: { lr: 0.0001, momentum: 0.9, dampening: 0.2, weightDecay: 0.01 },
  nesterov: { lr: 0.0001, momentum: 0.9, dampening: 0, weightDecay: 0.01 },
} as const;

test.each(['gd', 'momentum', 'nesterov'] as const)(
  'the loop that the benchmark writes out by hand for %s makes the bits of the core in every column',
  (optimizer) => {
    const params = hypers[optimizer];
    const runs: RunSpec[] = [{ optimizer, params, batch: 'full' }];
    const [trajectory] = simulate({ ...defaultScenario('rosenbrock'), steps: 5000, stop: 'off', runs });
    const { outcome: _, ...core } = trajectory!;
    const { still: __, ...hand } = byHand[optimizer]([-1.2, 1], 5000, params);
    expect(core).toEqual({ length: 5001, ...hand });
  },
);
