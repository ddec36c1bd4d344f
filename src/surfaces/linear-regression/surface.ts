import { MOST_AT_HAND } from '../../core/big';
import { createMoments, type Moments, momentsOf, UNSCALED } from '../../core/moments';
import { atOnce, type Sliced } from '../../core/sliced';
import { largestEigenvalue } from '../../core/symmetric';
import type { ChoiceParameter, Dataset, Fit, Params, Summary, Surface, SurfaceType, Vec } from '../../core/types';
import { datasetType as penguins } from '../../datasets/penguins/dataset';
import { domainAround, startIn } from '../shared/lineMap';
import { squaredErrors, squaredErrorsOf } from '../shared/squaredErrors';
import { strides } from '../shared/strides';

const scale: ChoiceParameter = { kind: 'choice', choices: ['standard', 'raw'] };

/** Samples of a big data set that the page is given to draw. */
const MOST_SHOWN = 2000;

/** A data set on the surface's scale. */
interface Read extends Omit<Summary, 'samples' | 'sample'> {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

const isStandard = (params: Params): boolean => params.scale !== 'raw';

function read(data: Dataset, standard: boolean): Read {
  const raw = createMoments(data.x, data.y);
  const scaled = (column: Float64Array, mean: number, sd: number): Float64Array =>
    standard ? column.map((value) => (value - mean) / sd) : column;
  const xs = scaled(data.x, raw.meanX, raw.sdX);
  const ys = scaled(data.y, raw.meanY, raw.sdY);
  const moments = standard ? createMoments(xs, ys) : raw;
  return { xs, ys, raw, moments, map: moments };
}

/** The page's part of the samples of a big data set, under the names that all of them have. */
function sampleOf({ x, y, outlier, label: _, head: __, ...named }: Dataset): Dataset {
  const stride = Math.ceil(x.length / MOST_SHOWN);
  const ids = Uint32Array.from({ length: Math.ceil(x.length / stride) }, (_, k) => k * stride);
  const every = (column: Float64Array): Float64Array => Float64Array.from(ids, (id) => column[id]!);
  return {
    ...named,
    x: every(x),
    y: every(y),
    ...(outlier && { outlier: Uint8Array.from(ids, (id) => outlier[id]!) }),
  };
}

function* summarize(params: Params, data: Dataset): Sliced<Summary> {
  const raw = yield* momentsOf(data.x, data.y);
  const moments = isStandard(params) ? yield* momentsOf(data.x, data.y, raw) : raw;
  const map = data.head ? read(data.head, isStandard(params)).moments : moments;
  return { samples: data.x.length, raw, moments, map, sample: sampleOf(data) };
}

/** J by its sufficient statistics: its minimum plus a quadratic around it, exact, without a pass over the samples. */
function lossOf({ meanX, meanXX, intercept, slope, floor }: Moments) {
  return (x: number, y: number, out: Vec): number => {
    const d0 = x - intercept;
    const d1 = y - slope;
    const g0 = d0 + meanX * d1;
    const g1 = meanX * d0 + meanXX * d1;
    out[0] = g0;
    out[1] = g1;
    // Free of the cancellation that Σ(…)² over raw units has.
    return floor + (d0 * g0 + d1 * g1) / 2;
  };
}

/** The larger eigenvalue of the Hessian of a linear regression, which is the same everywhere. */
export const largestBend = ({ meanX, meanXX }: Moments): number => largestEigenvalue(1, meanX, meanXX);

function surfaceOf(
  standard: boolean,
  { raw, moments, map }: Pick<Summary, 'raw' | 'moments' | 'map'>,
  samples: Pick<Fit, 'samples' | 'batchGradient' | 'ahead' | 'data'>,
): Surface {
  const { meanX, meanXX, intercept, slope, floor } = moments;
  const gradient = lossOf(moments);
  const out = new Float64Array(2);
  const domain = domainAround(map, map.intercept, map.slope);
  return {
    value: (x, y) => gradient(x, y, out),
    gradient,
    evaluate(theta, out) {
      out[2] = gradient(theta[0]!, theta[1]!, out);
    },
    hessian(_x, _y, h) {
      h[0] = 1;
      h[1] = meanX;
      h[2] = meanXX;
    },
    minima: [{ x: intercept, y: slope, value: floor }],
    domain,
    start: startIn(domain, map.intercept, map.slope),
    steps: 100,
    lr: strides(largestBend(map), 0.15),
    levels: 'log',
    // Columns without units share one scale: routes cross the contours at right angles on the map too.
    aspect: standard ? 'equal' : 'free',
    axes: 'weights',
    symbols: ['θ₀', 'θ₁'],
    lambdaMax: largestBend(moments),
    fit: {
      ...samples,
      shows: 'line',
      predict: (x, y, input) =>
        standard ? raw.meanY + raw.sdY * (x + (y * (input - raw.meanX)) / raw.sdX) : x + y * input,
    },
  };
}

function createBig(params: Params, summary: Summary, data?: Dataset): Surface {
  const { samples, sample, raw } = summary;
  const by = isStandard(params) ? raw : UNSCALED;
  const batches = data
    ? squaredErrorsOf({ x: data.x, y: data.y, by })
    : {
        batchGradient(): number {
          throw new Error('The samples are elsewhere');
        },
      };
  return surfaceOf(isStandard(params), summary, { samples, data: sample, ...batches });
}

function create(params: Params = {}, data: Dataset = penguins.create({}, 0)): Surface {
  if (data.x.length > MOST_AT_HAND) return createBig(params, atOnce(summarize(params, data)), data);
  const { xs, ys, ...moments } = read(data, isStandard(params));
  return surfaceOf(isStandard(params), moments, { samples: xs.length, data, ...squaredErrors(xs, ys) });
}

/**
 * Least squares for a line: h(x) = θ₀ + θ₁x, J = 1/2m Σ(h(xᵢ) − yᵢ)², lowest at the closed-form solution
 * (Legendre, 1805). `scale:standard` gives both columns mean 0 and variance 1 first; `scale:raw` leaves their units.
 */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters: { scale },
  datasets: ['penguins', 'line', 'own'],
  create,
  big: { summarize, create: createBig },
};
