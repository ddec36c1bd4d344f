import { describe, expect, test } from 'vitest';
import { simulate } from '../../../src';
import type { Schedule } from '../../../src/core/method';
import { accepts } from '../../../src/core/params';
import type { RunSpec, ScheduleSpec } from '../../../src/core/scenario';
import type { Parameter, Params } from '../../../src/core/types';
import { optimizers } from '../../../src/optimizers';
import { defaultScenario } from '../../../src/scenario/defaults';
import { completeSchedule, isSchedule, respan } from '../../../src/scenario/schedule';
import { schedules } from '../../../src/schedules';
import type { ScheduleId } from '../../../src/schedules/ids';

const ids: ScheduleId[] = Object.keys(schedules).filter(isSchedule);

/** The rates of a schedule's first updates, with a loss that falls unless told. */
function rates(id: ScheduleId, params: Params, count: number, loss = (made: number) => 1 / (made + 1)): number[] {
  const schedule: Schedule = schedules[id];
  const rate = schedule.create(1, { ...completeSchedule(id, 100).params, ...params });
  return Array.from({ length: count }, (_, made) => rate(made, loss(made)));
}

/** Every way of taking each parameter at its lowest, its default or its highest, or one of its words. */
function extremes(parameters: Readonly<Record<string, Parameter>>): Params[] {
  return Object.entries(parameters).reduce<Params[]>(
    (sets, [name, parameter]) => {
      if (parameter.kind === 'text' || parameter.kind === 'content') return sets;
      const values: readonly (number | string)[] =
        parameter.kind === 'choice' ? parameter.choices : [parameter.range[0], parameter.initial, parameter.range[1]];
      return sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value })));
    },
    [{}],
  );
}

test('no parameter of a schedule has the name of an optimizer’s or of what else a run may say', () => {
  const taken = new Set(Object.values(optimizers).flatMap(({ parameters }) => Object.keys(parameters)));
  for (const word of ['batch', 'schedule']) taken.add(word);
  expect(taken).toContain('lr');
  const names = ids.flatMap((id) => Object.keys(schedules[id].parameters));
  expect(names.filter((name) => taken.has(name))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const schedule: Schedule = schedules[id];

  test('states for each parameter a default and a slider within what it accepts', () => {
    for (const [name, parameter] of Object.entries(schedule.parameters)) {
      for (const steps of [1, 60, 100_000]) {
        expect(accepts(parameter, completeSchedule(id, steps).params[name]), name).toBe(true);
      }
      if (parameter.kind === 'choice') continue;
      const { range, slider = range, scale } = parameter;
      for (const value of slider) expect(accepts(parameter, value), name).toBe(true);
      expect(slider[0]).toBeLessThan(slider[1]);
      if (scale === 'log') expect(slider[0]).toBeGreaterThan(0);
    }
  });

  test('with its parameters at any extreme, gives rates that are no NaN and not below 0', () => {
    for (const params of extremes(schedule.parameters)) {
      const made = rates(id, params, 60, (k) => (k % 7) - 3);
      expect(
        made.every((rate) => rate >= 0),
        JSON.stringify(params),
      ).toBe(true);
    }
  });

  test('scales with the run’s learning rate where no other rate is given', () => {
    const { params } = completeSchedule(id, 40);
    const [one, seven] = [1, 7].map((lr) => {
      const rate = schedule.create(lr, params);
      return Array.from({ length: 40 }, (_, made) => rate(made, 1));
    });
    for (const [made, rate] of one!.entries()) expect(seven![made]! / 7).toBeCloseTo(rate, 14);
  });

  test('gives a run the same bits each time, and its rates a column', () => {
    const spec: ScheduleSpec = completeSchedule(id, 50);
    const { runs, ...scene } = defaultScenario('mountain');
    const run = { ...runs[0]!, batch: 1, schedule: spec };
    const walk = (spec: RunSpec) => simulate({ ...scene, steps: 50, noise: 0.2, stop: 'off', runs: [spec] })[0]!;
    const [route, constant] = [walk(run), walk({ ...runs[0]!, batch: 1 })];
    expect(walk(structuredClone(run))).toEqual(route);
    const losses = route.loss;
    const rate = schedule.create(run.params.lr!, spec.params);
    const expected = Array.from({ length: 50 }, (_, made) => rate(made, losses[made]!));
    expect([...route.lr]).toEqual([expected[0], ...expected]);
    expect(new Set(constant.lr)).toEqual(new Set([run.params.lr]));
    expect(route.x[50]).not.toBe(constant.x[50]);
  });
});

describe('the shapes', () => {
  test('step: a staircase', () => {
    expect(rates('step', { stepSize: 2, gamma: 0.5 }, 6)).toEqual([1, 1, 0.5, 0.5, 0.25, 0.25]);
  });

  test('exponential: a constant ratio', () => {
    expect(rates('exponential', { gamma: 0.5 }, 4)).toEqual([1, 0.5, 0.25, 0.125]);
  });

  test('inverse time: half after 1/decay updates', () => {
    expect(rates('inverse-time', { decay: 0.25 }, 5)[4]).toBe(0.5);
  });

  test('cosine: exact at its top and its bottom, halfway between in the middle, and up again', () => {
    const made = rates('cosine', { tMax: 4, etaMin: 0.2 }, 17);
    expect([made[0], made[4], made[8], made[12], made[16]]).toEqual([1, 0.2, 1, 0.2, 1]);
    expect(made[2]).toBeCloseTo(0.6, 15);
    expect(made[5]).toBe(made[3]);
  });

  test('warm-up, then cosine: the peak comes when the warm-up is over', () => {
    const made = rates('warmup-cosine', { startFactor: 0.5, totalIters: 2, tMax: 3, etaMin: 0 }, 6);
    expect([made[0], made[1], made[2], made[5]]).toEqual([0.5, 0.75, 1, 0]);
  });

  test('cyclic: the three ways in which its peaks go on', () => {
    const saw = { baseLr: 0.5, stepSizeUp: 1, stepSizeDown: 2 };
    expect(rates('cyclic', { ...saw, mode: 'triangular' }, 7)).toEqual([0.5, 1, 0.75, 0.5, 1, 0.75, 0.5]);
    expect(rates('cyclic', { ...saw, mode: 'triangular2' }, 5)[4]).toBe(0.75);
    expect(rates('cyclic', { ...saw, mode: 'exp-range', gamma: 0.5 }, 5)).toEqual([0.5, 0.75, 0.5625, 0.5, 0.53125]);
  });

  test('one cycle: from the first rate over the peak to the last, which stays', () => {
    const made = rates('one-cycle', { totalSteps: 11, pctStart: 6 / 11, divFactor: 4, finalDivFactor: 2 }, 14);
    expect([made[0], made[5], made[10], made[13]]).toEqual([0.25, 1, 0.125, 0.125]);
    expect(rates('one-cycle', { totalSteps: 2, pctStart: 0.5 }, 2)[0]).toBe(1);
  });

  test('plateau: lower when the loss has not fallen for longer than the patience, never below the lowest', () => {
    const stuck = rates('plateau', { factor: 0.5, patience: 1, minLr: 0.3 }, 9, () => 5);
    expect(stuck).toEqual([1, 1, 1, 0.5, 0.5, 0.3, 0.3, 0.3, 0.3]);
    expect(rates('plateau', { factor: 0.5, patience: 1 }, 9)).toEqual(Array(9).fill(1));
    const rested = rates('plateau', { factor: 0.5, patience: 0, cooldown: 2 }, 7, () => 5);
    expect(rested).toEqual([1, 1, 0.5, 0.5, 0.5, 0.25, 0.25]);
  });
});

test('a schedule fits a run of another length where the reader has not chosen otherwise', () => {
  const usual = completeSchedule('warmup-cosine', 100);
  expect(usual.params).toMatchObject({ totalIters: 10, tMax: 90 });
  expect(respan(usual, 100, 1000).params).toEqual({ ...usual.params, totalIters: 100, tMax: 900 });
  const own = completeSchedule('warmup-cosine', 100, { tMax: 50, etaMin: 0.1 });
  expect(respan(own, 100, 1000).params).toEqual({ ...own.params, totalIters: 100 });
});
