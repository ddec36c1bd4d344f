import { expect, test, vi } from 'vitest';
import type { Sweep } from '../../src/core/ends';
import { objectiveOf } from '../../src/core/objective';
import type { Scenario } from '../../src/core/scenario';
import { simulate } from '../../src/core/simulate';
import { createSweep, type SweepRequest } from '../../src/core/sweep';
import type { Trajectory } from '../../src/core/trajectory';
import { decode } from '../../src/scenario/decodeAddress';
import { createWorkerClient } from '../../src/workers/client';
import { createHost } from '../../src/workers/host';
import { openWorker } from '../../src/workers/open';

const { scenario } = decode('?surface=rosenbrock&steps=100000&stop=off&run=gd&run=momentum&run=nesterov');
const { runs, ...setting } = scenario;
const request: SweepRequest = { ...setting, steps: 4000, run: runs[1]!, place: 1 };

/** What kinds of page there are, by what they give for a worker. */
const pages: readonly (readonly [string, () => Worker])[] = [
  ['a page with a worker', openWorker],
  [
    'a page where workers are forbidden',
    () => {
      throw new DOMException('no workers here', 'SecurityError');
    },
  ],
  ['a page whose worker can’t be loaded', () => new Worker(new URL('/no-such-worker.js', location.href))],
];

interface Done {
  readonly trajectories: readonly Trajectory[];
  readonly scenario: Scenario;
  readonly shares: readonly number[];
}

function run(
  { simulateLong }: ReturnType<typeof createWorkerClient>,
  kept: readonly (Trajectory | undefined)[],
): Promise<Done> {
  const shares: number[] = [];
  return new Promise((resolve) => {
    simulateLong(
      { scenario, objective: objectiveOf(scenario), kept },
      (share) => shares.push(share),
      (result) => resolve({ ...result, shares }),
    );
  });
}

test.each(pages)('%s gives the same trajectories as one go, and keeps those at hand', async (_, open) => {
  const whole = simulate(scenario);
  const { trajectories, shares } = await run(createWorkerClient(createHost(open)), [undefined, whole[1], undefined]);
  expect(trajectories[1]).toBe(whole[1]);
  trajectories.forEach((trajectory, place) => {
    expect(trajectory.outcome).toEqual(whole[place]!.outcome);
    for (const column of ['x', 'y', 'loss', 'gradNorm', 'evals', 'lr'] as const) {
      expect(trajectory[column].join()).toBe(whole[place]![column].join());
    }
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test.each(pages)('%s gives the same sweep as one go', async (_, open) => {
  const { sweep } = createWorkerClient(createHost(open));
  const whole = createSweep(request);
  whole.advance(1e9);
  const parts: Sweep[] = [];
  await new Promise<void>((resolve) => {
    sweep(request, (part, done) => {
      parts.push(part);
      if (done) resolve();
    });
  });
  expect(parts.at(-1)).toEqual(whole.snapshot());
});

test.each(pages)('on %s cancelled work tells nothing', async (_, open) => {
  const { sweep, simulateLong } = createWorkerClient(createHost(open));
  const told = vi.fn();
  sweep({ ...request, steps: 100000 }, told)();
  simulateLong({ scenario, objective: objectiveOf(scenario), kept: [undefined, undefined] }, told, told)();
  await new Promise<void>((resolve) => {
    sweep(request, (_part, done) => done && resolve());
  });
  expect(told).not.toHaveBeenCalled();
});
