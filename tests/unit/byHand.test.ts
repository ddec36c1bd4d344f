import { expect, test } from 'vitest';
import { type RunSpec, simulate } from '../../src';
import * as optimizers from '../../src/core/optimizers';
import * as surfaces from '../../src/core/surfaces';
import { completeParams, defaultScenario, isOptimizer } from '../../src/scenario/defaults';
import { byHand } from '../bench/byHand';

test.each(Object.keys(optimizers).filter(isOptimizer))(
  'the loop that the benchmark writes out for %s makes the bits of the core in every column',
  (optimizer) => {
    const params: Record<string, number> = completeParams(optimizer, surfaces.rosenbrock.create());
    for (const name of ['weightDecay', 'dampening']) if (name in params) params[name] = 0.01;
    const runs: RunSpec[] = [{ optimizer, params, batch: 'full' }];
    const [trajectory] = simulate({ ...defaultScenario('rosenbrock'), steps: 5000, stop: 'off', runs });
    const { outcome: _, ...core } = trajectory!;
    const { still: __, ...hand } = byHand(optimizer, Object.keys(params))([-1.2, 1], 5000, params);
    expect(core).toEqual({ length: 5001, ...hand });
  },
);
