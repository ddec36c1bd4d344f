import type { Mode } from './modes';

/** The excess loss that stays for ever along one direction: αc / (2B(2 − αh)), about αc / 4B for short strides. */
const floorAlong = ({ curvature, variance }: Mode, rate: number, batch: number): number =>
  (rate * variance) / (2 * batch * (2 - rate * curvature));

/** The excess loss E[J] − J(lowest) that sampling noise keeps up for ever; infinite where the stride is too long. */
export function floorOf(modes: readonly Mode[], rate: number, batch: number): number {
  if (modes.some(({ curvature }) => rate * curvature >= 2)) return Number.POSITIVE_INFINITY;
  return modes.reduce((sum, mode) => sum + floorAlong(mode, rate, batch), 0);
}

/**
 * The expected excess loss after t updates of gradient descent with independent draws:
 * Σ ½h(1 − αh)²ᵗr² + (1 − (1 − αh)²ᵗ)·αc / (2B(2 − αh)).
 */
export function expectedExcess(modes: readonly Mode[], rate: number, batch: number, t: number): number {
  let sum = 0;
  for (const mode of modes) {
    const kept = (1 - rate * mode.curvature) ** 2;
    const left = kept ** t;
    sum += 0.5 * mode.curvature * left * mode.offset ** 2 + (1 - left) * floorAlong(mode, rate, batch);
  }
  return sum;
}

/** Updates after which no more are counted. */
const LATE = 1e7;

/**
 * After how many updates the expected excess loss is a part `target` of the start's; not a whole number, and infinite
 * where the noise keeps it above that.
 */
export function expectedUpdates(modes: readonly Mode[], rate: number, batch: number, target: number): number {
  const goal = target * expectedExcess(modes, 0, batch, 0);
  if (!(floorOf(modes, rate, batch) < goal)) return Number.POSITIVE_INFINITY;
  let late = 1;
  while (expectedExcess(modes, rate, batch, late) > goal) {
    late *= 2;
    if (late > LATE) return Number.POSITIVE_INFINITY;
  }
  let early = 0;
  for (let round = 0; round < 50; round++) {
    const middle = (early + late) / 2;
    if (expectedExcess(modes, rate, batch, middle) > goal) early = middle;
    else late = middle;
  }
  return late;
}

/** Of some learning rates the one that is expected to come to the target in the fewest updates; undefined where none is. */
export function bestRateFor(
  modes: readonly Mode[],
  rates: Iterable<number>,
  batch: number,
  target: number,
): number | undefined {
  let best: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const rate of rates) {
    const updates = expectedUpdates(modes, rate, batch, target);
    if (updates < fewest) [best, fewest] = [rate, updates];
  }
  return best;
}
