import { createMoments, type Moments } from '../data/moments';
import { penguins } from '../data/penguins';
import { norm } from '../norm';
import type { Batch, ChoiceParameter, Dataset, Domain, Fit, Surface, SurfaceType, Vec } from '../types';
import { strides } from './strides';

const scale: ChoiceParameter = { kind: 'choice', choices: ['standard', 'raw'] };

/** The part of the map's half width by which the start stands off the minimum, along θ₀ and θ₁. */
const OFFSET = [-0.72, -0.6] as const;

/** How many times the spread of y the map reaches to each side of the minimum. */
const REACH = 1.6;

/** The least half of the map, as a part of the weight at its middle. */
const THINNEST = 1e-6;

/** Rounded to two digits, or as many as it takes to stay well within `half` of the value. */
function tidy(value: number, half: number): number {
  let digits = 2;
  for (let size = Math.abs(value); size >= 2 * half && digits < 17; size /= 10) digits++;
  return Number(value.toPrecision(digits));
}

function domainAround({ meanXX, varianceX, sdY, intercept, slope }: Moments): Domain {
  const around = (centre: number, spread: number): [number, number] => {
    const half = Math.max(REACH * spread, THINNEST * Math.abs(centre));
    return [tidy(centre - half, half), tidy(centre + half, half)];
  };
  return [...around(intercept, sdY * Math.sqrt(meanXX / varianceX)), ...around(slope, sdY / Math.sqrt(varianceX))];
}

/** h(x) = θ₀ + θ₁x over columns that are already scaled; `moments` are theirs. */
function squaredLoss(xs: Float64Array, ys: Float64Array, moments: Moments) {
  const { meanX, meanXX, intercept, slope, floor } = moments;
  return {
    // J is its minimum plus a quadratic around it: exact, and free of the cancellation that Σ(…)² over raw units has.
    gradient(x: number, y: number, out: Vec): number {
      const d0 = x - intercept;
      const d1 = y - slope;
      const g0 = d0 + meanX * d1;
      const g1 = meanX * d0 + meanXX * d1;
      out[0] = g0;
      out[1] = g1;
      return floor + (d0 * g0 + d1 * g1) / 2;
    },
    batchGradient(x: number, y: number, { order, start, end }: Batch, out: Vec): number {
      let g0 = 0;
      let g1 = 0;
      let squares = 0;
      for (let k = start; k < end; k++) {
        const i = order[k]!;
        const error = x + y * xs[i]! - ys[i]!;
        g0 += error;
        g1 += error * xs[i]!;
        squares += error * error;
      }
      out[0] = g0 / (end - start);
      out[1] = g1 / (end - start);
      return squares / (2 * (end - start));
    },
  };
}

function create(params: Readonly<Record<string, unknown>> = {}, data: Dataset = penguins.create({}, 0)): Surface {
  const raw = createMoments(data.x, data.y);
  const standard = params.scale !== 'raw';
  const scaled = (column: Float64Array, mean: number, sd: number): Float64Array =>
    standard ? column.map((value) => (value - mean) / sd) : column;
  const xs = scaled(data.x, raw.meanX, raw.sdX);
  const ys = scaled(data.y, raw.meanY, raw.sdY);
  const moments = standard ? createMoments(xs, ys) : raw;
  const { meanX, meanXX, intercept, slope, floor } = moments;
  const loss = squaredLoss(xs, ys, moments);
  const out = new Float64Array(2);
  const domain = domainAround(moments);
  const [half0, half1] = [(domain[1] - domain[0]) / 2, (domain[3] - domain[2]) / 2];
  const lambdaMax = (1 + meanXX + norm(1 - meanXX, 2 * meanX)) / 2;

  const fit: Fit = {
    samples: data.x.length,
    batchGradient: loss.batchGradient,
    data,
    predict: (x, y, input) =>
      standard ? raw.meanY + raw.sdY * (x + (y * (input - raw.meanX)) / raw.sdX) : x + y * input,
  };
  return {
    value: (x, y) => loss.gradient(x, y, out),
    gradient: loss.gradient,
    evaluate(theta, out) {
      out[2] = loss.gradient(theta[0]!, theta[1]!, out);
    },
    hessian(_x, _y, h) {
      h[0] = 1;
      h[1] = meanX;
      h[2] = meanXX;
    },
    minima: [{ x: intercept, y: slope, value: floor }],
    domain,
    start: [tidy(intercept + OFFSET[0] * half0, half0), tidy(slope + OFFSET[1] * half1, half1)],
    steps: 100,
    lr: strides(lambdaMax, 0.15),
    levels: 'log',
    // Columns without units share one scale: routes cross the contours at right angles on the map too.
    aspect: standard ? 'equal' : 'free',
    axes: 'weights',
    lambdaMax,
    fit,
  };
}

/**
 * Least squares for a line: h(x) = θ₀ + θ₁x, J = 1/2m Σ(h(xᵢ) − yᵢ)², lowest at the closed-form solution
 * (Legendre, 1805). `scale:standard` gives both columns mean 0 and variance 1 first; `scale:raw` leaves their units.
 */
export const linearRegression: SurfaceType = {
  group: 'data',
  parameters: { scale },
  datasets: ['penguins', 'line'],
  create,
};
