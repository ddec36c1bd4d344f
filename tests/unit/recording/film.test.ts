import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../src';
import { objectiveOf } from '../../../src/core/objective';
import { hundredths, planShots } from '../../../src/recording/shots';
import type { Clock } from '../../../src/scenario/view';
import { createTimeline, timeAt } from '../../../src/store/clock';
import { scenario } from '../scenario/scenarios';

function timelineOf(address: string, clock: Clock) {
  const { scenario: given } = decode(address);
  const trajectories = simulate(given);
  return { timeline: createTimeline(clock, objectiveOf(given).samples, trajectories), trajectories };
}

const read = (time: number): string => String(Math.floor(time * (1 + 1e-12)));
const ticksOf = (shots: readonly { readonly ticks: number }[]): number =>
  shots.reduce((sum, { ticks }) => sum + ticks, 0);

describe('the shots of a film', () => {
  const { timeline, trajectories } = timelineOf('?surface=ravine&steps=40&stop=0&run=gd,lr:0.001', 'step');

  test('show every update once, as long as the others, and then the end', () => {
    const shots = planShots(timeline, trajectories, { seconds: 4, rate: 20, rest: 1.5 }, read);
    expect(shots.map(({ indices }) => indices[0])).toEqual(Array.from({ length: 41 }, (_, k) => k));
    expect(shots.map(({ reading }) => reading)).toEqual(Array.from({ length: 41 }, (_, k) => String(k)));
    expect(shots.map(({ ticks }) => ticks)).toEqual([...Array<number>(40).fill(2), 30]);
  });

  test('leave updates out where there are more of them than ticks, but not the start and the end', () => {
    const shots = planShots(timeline, trajectories, { seconds: 1, rate: 10, rest: 1 }, read);
    expect(shots.map(({ indices }) => indices[0])).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40]);
    expect(shots.at(-1)!.ticks).toBe(10);
  });

  test('are one where no route takes a step', () => {
    const stuck = trajectories.map((trajectory) => ({ ...trajectory, length: 1 }));
    const still = createTimeline('step', 1, stuck);
    const shots = planShots(still, stuck, { seconds: 4, rate: 10, rest: 1 }, read);
    expect(shots).toEqual([{ indices: [0], reading: '0', ticks: 10 }]);
  });

  test('last as long as was asked for, go from start to end, and never back, whatever the clock counts', () => {
    const clock = fc.constantFrom<Clock>('step', 'epoch', 'evals');
    const seconds = fc.integer({ min: 1, max: 12 });
    const rate = fc.constantFrom(10, 20, 30);
    fc.assert(
      fc.property(scenario, clock, seconds, rate, (given, unit, long, fps) => {
        const runs = simulate({ ...given, steps: Math.min(given.steps, 50) });
        const line = createTimeline(unit, objectiveOf(given).samples, runs);
        const shots = planShots(line, runs, { seconds: long, rate: fps, rest: 1 }, read);
        expect(ticksOf(shots)).toBe((line.end > 0 ? long * fps : 0) + fps);
        if (line.end > 0)
          expect(shots[0]!.indices.map((index, place) => timeAt(line, runs[place]!, index))).toEqual(runs.map(() => 0));
        expect(shots.at(-1)!.indices).toEqual(runs.map(({ length }) => length - 1));
        shots.slice(1).forEach(({ indices }, k) => {
          expect(indices.every((index, place) => index >= shots[k]!.indices[place]!)).toBe(true);
        });
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('hundredths of a second', () => {
  test('are whole, and together as long as the film, where a tick is none of them', () => {
    const shots = [1, 1, 1, 1, 2, 45].map((ticks) => ({ indices: [], reading: '', ticks }));
    expect(hundredths(shots, 30)).toEqual([3, 4, 3, 3, 7, 150]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        fc.constantFrom(10, 20, 30),
        (ticks, rate) => {
          const delays = hundredths(
            ticks.map((own) => ({ indices: [], reading: '', ticks: own })),
            rate,
          );
          const whole = ticks.reduce((a, b) => a + b, 0);
          expect(delays.reduce((a, b) => a + b, 0)).toBe(Math.round((100 * whole) / rate));
          expect(delays.every((delay, k) => Math.abs(delay - (100 * ticks[k]!) / rate) <= 1)).toBe(true);
        },
      ),
    );
  });
});
