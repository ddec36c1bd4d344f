import { test } from 'vitest';
import { optimizers, type RunSpec, simulate } from '../../../src';
import { resolve } from '../../../src/core/params';
import type { Params } from '../../../src/core/types';
import { defaultScenario } from '../../../src/scenario/defaults';
import { byHand } from '../../bench/byHand';
import { expectSame } from '../expectSame';

const ids = Object.keys(byHand) as (keyof typeof byHand)[];

/** Unlike the defaults, so that every term of a rule counts. */
const SET: Partial<Record<string, Params>> = {
  gd: { lr: 0.001 },
  momentum: { lr: 0.0001, dampening: 0.2 },
  nesterov: { lr: 0.0001 },
  adagrad: { lr: 0.1, lrDecay: 0.001 },
  rmsprop: { lr: 0.001, momentum: 0.5, centered: 1 },
  radam: { lr: 0.002 },
};

test.each(ids)(
  'the loop that the benchmark writes out by hand for %s makes the bits of the core in every column',
  (id) => {
    const given = { lr: 0.01, weightDecay: 0.01, ...SET[id] };
    const params = resolve(optimizers[id].parameters, given) as Record<string, number>;
    const runs: RunSpec[] = [{ optimizer: id, params, batch: 'full' }];
    const [core] = simulate({ ...defaultScenario('rosenbrock'), steps: 5000, stop: 'off', runs });
    const hand = byHand[id]([-1.2, 1], 5000, params);
    const { outcome: _, ...columns } = core!;
    const { still: __, ...rest } = hand;
    expectSame(columns, { length: 5001, ...rest });
  },
);
