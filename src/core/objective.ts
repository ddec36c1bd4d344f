import { datasets, surfaces } from './catalogue';
import { resolve } from './params';
import { createRandom, STREAM } from './random';
import type { Scenario } from './scenario';
import type { Batch, Surface, SurfaceType, Vec } from './types';

/** A loss over two parameters as the mean of m samples. */
export interface Objective {
  readonly surface: Surface;
  /** m; 1 on an analytic surface without noise. */
  readonly samples: number;
  /** Writes the gradient of the batch's mean loss into `out` and returns that mean. */
  batchGradient(x: number, y: number, batch: Batch, out: Vec): number;
}

/** How many samples an analytic surface is given when it has noise. */
const TILTS = 64;

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
  if (surface.fit) return { surface, samples: surface.fit.samples, batchGradient: surface.fit.batchGradient };
  if (noise > 0) return tilted(surface, noise, seed);
  return { surface, samples: 1, batchGradient: (x, y, _batch, out) => surface.gradient(x, y, out) };
}

type Setting = Pick<Scenario, 'surface' | 'data' | 'noise' | 'seed'>;

/** The surface a scenario names, made from its data where it needs any. */
export function createSurface({ surface, data, seed }: Omit<Setting, 'noise'>): Surface {
  const type: SurfaceType = surfaces[surface.id];
  const params = resolve(type.parameters, surface.params);
  if (!data) return type.create(params);
  const dataset = datasets[data.id];
  return type.create(params, dataset.create(resolve(dataset.parameters, data.params), seed));
}

export function objectiveOf(setting: Setting): Objective {
  return createObjective(createSurface(setting), setting.noise, setting.seed);
}
