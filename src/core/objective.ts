import { atHand, bigSize } from './big';
import { datasetTypeOf, surfaceTypeOf } from './catalogue';
import { dataParameters, resolve } from './params';
import { createRandom, STREAM } from './random';
import type { Scenario } from './scenario';
import { atOnce, type Sliced } from './sliced';
import type { Batch, Fit, Summary, Surface, Vec } from './types';

/** A loss over two parameters as the mean of m samples. */
export interface Objective {
  readonly surface: Surface;
  /** m; 1 on an analytic surface without noise. */
  readonly samples: number;
  /** Writes the gradient of the batch's mean loss into `out` and returns that mean. */
  batchGradient(x: number, y: number, batch: Batch, out: Vec): number;
  /** Present on big data. */
  readonly ahead?: Fit['ahead'];
}

/** How many samples an analytic surface is given when it has noise. */
export const TILTS = 64;

/** The ξᵢ of fᵢ(θ) = f(θ) + ξᵢ·θ along one axis: normal with the given spread, shifted so that they sum to zero. */
function centred(spread: number, draw: () => number): Float64Array {
  const tilts = Float64Array.from({ length: TILTS }, draw);
  const mean = tilts.reduce((sum, tilt) => sum + tilt, 0) / TILTS;
  return tilts.map((tilt) => spread * (tilt - mean));
}

function tilted(surface: Surface, noise: number, seed: number): Objective {
  const random = createRandom(seed, STREAM.tilts);
  const xi = centred(noise, random.normal);
  const eta = centred(noise, random.normal);
  return {
    surface,
    samples: TILTS,
    batchGradient(x, y, { order, start, end }, out) {
      let tx = 0;
      let ty = 0;
      for (let k = start; k < end; k++) {
        tx += xi[order[k]!]!;
        ty += eta[order[k]!]!;
      }
      tx /= end - start;
      ty /= end - start;
      const value = surface.gradient(x, y, out);
      out[0] = out[0]! + tx;
      out[1] = out[1]! + ty;
      return value + tx * x + ty * y;
    },
  };
}

/** @param noise spread of the tilts on an analytic surface; a surface made of data has its own samples */
export function createObjective(surface: Surface, noise: number, seed: number): Objective {
  if (surface.fit) {
    const { samples, batchGradient, ahead } = surface.fit;
    return { surface, samples, batchGradient, ahead };
  }
  if (noise > 0) return tilted(surface, noise, seed);
  return { surface, samples: 1, batchGradient: (x, y, _batch, out) => surface.gradient(x, y, out) };
}

type Setting = Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>;

/** The last surfaces made from data, by what decides them: finding the minima of one takes a while. */
const made = new Map<string, Surface>();
const MOST_MADE = 4;

/**
 * The surface a scenario names, made from its data where it needs any; the same object while it is remembered.
 * @param summary what is known of big data; without it the surface of the small data set in its place is made, which has
 * its map, start and strides
 */
export function createSurface(setting: Omit<Setting, 'noise'>, summary?: Summary): Surface {
  const { surface, data, seed } = atHand(setting);
  const type = surfaceTypeOf(surface.id);
  const params = resolve(type.parameters, surface.params);
  if (summary && type.big) return type.big.create(params, summary);
  if (!data) return type.create(params);
  const dataset = datasetTypeOf(data.id);
  const chosen = resolve(dataParameters(type, dataset), data.params);
  const key = JSON.stringify([surface.id, params, data.id, chosen, seed]);
  const known = made.get(key) ?? type.create(params, dataset.create(chosen, seed));
  made.delete(key);
  made.set(key, known);
  for (const oldest of made.keys()) if (made.size > MOST_MADE) made.delete(oldest);
  return known;
}

/** Makes the objective of a scenario with all its samples; of big data, also the summary by which the page knows it. */
export function* makeObjective(setting: Setting): Sliced<{ objective: Objective; summary?: Summary }> {
  const { surface, data, noise, seed } = setting;
  const { big, parameters } = surfaceTypeOf(surface.id);
  if (!big || !data || !bigSize(setting)) {
    return { objective: createObjective(createSurface(setting), noise, seed) };
  }
  const params = resolve(parameters, surface.params);
  const dataset = datasetTypeOf(data.id);
  const given = resolve(dataset.parameters, data.params);
  const samples = dataset.make ? yield* dataset.make(given, seed) : dataset.create(given, seed);
  const summary = yield* big.summarize(params, samples);
  return { objective: createObjective(big.create(params, summary, samples), noise, seed), summary };
}

export const objectiveOf = (setting: Setting): Objective => atOnce(makeObjective(setting)).objective;
