import type { Surface } from '../core/types';

/** Samples of data that the losses of one field may run over. */
const WORK = 8e6;
/** Cells between two losses that are computed, at most. */
const WIDEST = 24;

/** How many cells apart losses are computed where each runs over many samples. */
export const cellsApart = ({ scans = 0 }: Surface, cells: number): number =>
  Math.min(WIDEST, Math.ceil(Math.sqrt((scans * cells) / WORK)) || 1);

/** Weights of four values in a row for a place t between the middle ones: exact on parabolas (Catmull and Rom, 1974). */
function weightsAt(t: number): readonly [number, number, number, number] {
  const u = 1 - t;
  return [(-t * u * u) / 2, 1 + (t * t * (3 * t - 5)) / 2, (t * (1 + t * (4 - 3 * t))) / 2, (-t * t * u) / 2];
}

/** The places at which losses are computed: every so-manieth cell, and beyond both ends as far as interpolation looks. */
function knots(places: Float64Array, stride: number): Float64Array {
  const step = stride * (places[1]! - places[0]!);
  return Float64Array.from(
    { length: Math.ceil((places.length - 1) / stride) + 3 },
    (_, k) => places[0]! + (k - 1) * step,
  );
}

/**
 * Losses at even places, computed at every so-manieth along both axes, with a bicubic surface in between.
 * In slices, a row of losses each, since one that runs over much data takes long.
 * @param values row by row
 */
export function* fillField(
  surface: Pick<Surface, 'value'>,
  xs: Float64Array,
  ys: Float64Array,
  stride: number,
  values: Float64Array,
): Generator<undefined, void> {
  if (stride === 1) {
    for (let j = 0; j < ys.length; j++) {
      for (let i = 0; i < xs.length; i++) values[j * xs.length + i] = surface.value(xs[i]!, ys[j]!);
      yield;
    }
    return;
  }
  const [knotXs, knotYs] = [knots(xs, stride), knots(ys, stride)];
  const width = knotXs.length;
  const weights = Array.from({ length: stride }, (_, k) => weightsAt(k / stride));
  const known = new Float64Array(width * knotYs.length);
  for (const [q, y] of knotYs.entries()) {
    knotXs.forEach((x, p) => {
      known[q * width + p] = surface.value(x, y);
    });
    yield;
  }
  const row = new Float64Array(width);
  for (let j = 0; j < ys.length; j++) {
    const above = Math.floor(j / stride) * width;
    const down = weights[j % stride]!;
    for (let p = 0; p < width; p++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += down[k]! * (known[above + k * width + p] ?? 0);
      row[p] = sum;
    }
    for (let i = 0; i < xs.length; i++) {
      const left = Math.floor(i / stride);
      const across = weights[i % stride]!;
      values[j * xs.length + i] =
        across[0] * row[left]! +
        across[1] * row[left + 1]! +
        across[2] * row[left + 2]! +
        across[3] * (row[left + 3] ?? 0);
    }
  }
}
