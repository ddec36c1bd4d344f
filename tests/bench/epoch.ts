import '../../src/catalogue/whole';
import { objectiveOf } from '../../src/core/objective';
import { createRun } from '../../src/core/run';
import type { BatchSize, RunSpec } from '../../src/core/scenario';
import type { Trajectory } from '../../src/core/trajectory';
import { decode } from '../../src/scenario/decodeAddress';
import { best, median } from './figures';

const SAMPLES = 1_000_000;
const BATCHES = [1, 32, 1024, 'full'] as const satisfies readonly BatchSize[];
const ROUNDS = 5;
/** The part of the loss between the start and the minimum that is left when a walk counts as done. */
const LEFT = 0.01;
/** Strides of the walks: one sample at a time must tread more softly. */
const RATES: Readonly<Record<(typeof BATCHES)[number], number>> = { 1: 0.02, 32: 0.3, 1024: 0.3, full: 0.3 };

/** Prints what an epoch over a million samples takes at each batch size, and what it takes to come down. */
export function benchEpoch(): void {
  const { scenario } = decode(`?surface=linear-regression&data=line,n:${SAMPLES}&stop=off`);
  const objective = objectiveOf(scenario);
  const { surface } = objective;
  const walk = (batch: (typeof BATCHES)[number], steps: number): Trajectory => {
    const spec: RunSpec = { optimizer: 'gd', params: { lr: RATES[batch], weightDecay: 0 }, batch };
    const run = createRun(objective, { ...scenario, steps }, spec, 0);
    run.advance(steps);
    return run.finish();
  };

  const times = new Map<BatchSize, number[]>(BATCHES.map((batch) => [batch, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const batch of BATCHES) {
      const updates = batch === 'full' ? 1 : Math.ceil(SAMPLES / batch);
      const begun = performance.now();
      walk(batch, updates);
      if (round >= 0) times.get(batch)!.push(performance.now() - begun);
    }
  }
  const whole = times.get('full')!;
  console.log(`An epoch over ${SAMPLES} samples, nanoseconds a sample, medians of ${ROUNDS}:`);
  for (const [batch, spent] of times) {
    const each = ((median(spent) / SAMPLES) * 1e6).toFixed(1).padStart(7);
    const ratio = median(spent.map((time, i) => time / whole[i]!)).toFixed(1);
    const ofBest = (best(spent) / best(whole)).toFixed(1);
    console.log(
      `  batch ${String(batch).padEnd(5)} ${each}   times the full batch's ${ratio}   of the best turns ${ofBest}`,
    );
  }

  const lowest = surface.minima[0]!.value;
  const goal = lowest + LEFT * (surface.value(...scenario.start) - lowest);
  console.log(`Down to ${100 * LEFT} % of the loss at the start, over ${SAMPLES} samples:`);
  for (const batch of BATCHES) {
    const { loss, evals } = walk(batch, batch === 'full' ? 40 : 2000);
    const arrived = loss.findIndex((value) => value <= goal);
    const updates = arrived < 0 ? 'never' : `${arrived} updates`;
    console.log(`  batch ${String(batch).padEnd(5)} ${updates.padStart(13)}   ${evals[arrived]} gradient evaluations`);
  }
}
