import { MOST_AT_HAND } from '../../core/big';
import { minimumFrom } from '../../core/minima/descend';
import { createMoments } from '../../core/moments';
import type { Dataset, Minimum, Params, Surface, SurfaceType } from '../../core/types';
import { datasetType as penguins } from '../../datasets/penguins/dataset';
import { largestBend } from '../linear-regression/surface';
import { domainAround, startIn } from '../shared/lineMap';
import { meanLoss, type SampleLoss } from '../shared/meanLoss';
import { largestCurvatureAt, strides } from '../shared/strides';

/** Rounds of weighting anew; what is left is Newton's. */
const ROUNDS = 100;
const CLOSE = 1e-9;

const huber = (xs: Float64Array, ys: Float64Array, delta: number): SampleLoss => ({
  gradient(i, x, y, out) {
    const error = x + y * xs[i]! - ys[i]!;
    const size = Math.abs(error);
    const pull = size <= delta ? error : delta * Math.sign(error);
    out[0] = pull;
    out[1] = pull * xs[i]!;
    return size <= delta ? (error * error) / 2 : delta * (size - delta / 2);
  },
  hessian(i, x, y, out) {
    const near = Math.abs(x + y * xs[i]! - ys[i]!) <= delta ? 1 : 0;
    out[0] = near;
    out[1] = near * xs[i]!;
    out[2] = near * xs[i]! * xs[i]!;
  },
});

/** Least squares over and over, each error beyond δ weighted by δ/|error| (Beaton and Tukey, 1974). */
function reweighted(xs: Float64Array, ys: Float64Array, delta: number, from: readonly [number, number]) {
  let [intercept, slope] = from;
  for (let round = 0; round < ROUNDS; round++) {
    let [w, wx, wy] = [0, 0, 0];
    const weights = xs.map((input, i) => delta / Math.max(delta, Math.abs(intercept + slope * input - ys[i]!)));
    for (let i = 0; i < xs.length; i++) {
      w += weights[i]!;
      wx += weights[i]! * xs[i]!;
      wy += weights[i]! * ys[i]!;
    }
    let [sxx, sxy] = [0, 0];
    for (let i = 0; i < xs.length; i++) {
      const dx = xs[i]! - wx / w;
      sxx += weights[i]! * dx * dx;
      sxy += weights[i]! * dx * (ys[i]! - wy / w);
    }
    const before = slope;
    slope = sxx > 0 ? sxy / sxx : 0;
    intercept = (wy - slope * wx) / w;
    if (Math.abs(slope - before) <= CLOSE * Math.abs(slope)) break;
  }
  return [intercept, slope] as const;
}

function create(params: Params = {}, data: Dataset = penguins.create({}, 0)): Surface {
  const raw = createMoments(data.x, data.y);
  const standard = params.scale !== 'raw';
  const xs = standard ? data.x.map((value) => (value - raw.meanX) / raw.sdX) : data.x;
  const ys = standard ? data.y.map((value) => (value - raw.meanY) / raw.sdY) : data.y;
  const moments = standard ? createMoments(xs, ys) : raw;
  const delta = Number(params.delta ?? parameters.delta.initial) * (standard ? 1 : raw.sdY);
  const { batchGradient, ...loss } = meanLoss(xs.length, huber(xs, ys, delta));
  const near = reweighted(xs, ys, delta, [moments.intercept, moments.slope]);
  const map = domainAround(moments, ...near);
  const minimum: Minimum | undefined = minimumFrom(loss, near, [(map[1] - map[0]) / 2, (map[3] - map[2]) / 2]);
  const [intercept, slope] = minimum ? [minimum.x, minimum.y] : near;
  const domain = domainAround(moments, intercept, slope);
  // Where no sample lies within δ of the line, J is level there: then as if one did.
  const curvature = Math.max(largestCurvatureAt(loss, intercept, slope), largestBend(moments) / xs.length);
  return {
    ...loss,
    minima: minimum ? [minimum] : [],
    domain,
    start: startIn(domain, intercept, slope),
    steps: 100,
    lr: strides(curvature, 0.15, 1.05),
    levels: 'linear',
    aspect: standard ? 'equal' : 'free',
    axes: 'weights',
    symbols: ['θ₀', 'θ₁'],
    fit: {
      samples: xs.length,
      batchGradient,
      data,
      shows: 'line',
      predict: (x, y, input) =>
        standard ? raw.meanY + raw.sdY * (x + (y * (input - raw.meanX)) / raw.sdX) : x + y * input,
    },
  };
}

const parameters = {
  delta: { kind: 'number', initial: 0.3, range: [0.01, 10], slider: [0.03, 3], scale: 'log', symbol: 'δ' },
  scale: { kind: 'choice', choices: ['standard', 'raw'] },
} as const;

/**
 * A line h(x) = θ₀ + θ₁x under Huber's loss, the mean of e²/2 where an error |e| ≤ δ and of δ(|e| − δ/2) beyond, so that
 * outliers pull no harder than δ (Huber, "Robust estimation of a location parameter", 1964). δ is counted in standard
 * deviations of y, also where `scale:raw` leaves the columns' units. Where the lowest place is not one alone (few samples
 * within δ), no minimum is stated.
 */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters,
  datasets: ['line', 'penguins', 'own'],
  most: MOST_AT_HAND,
  create,
};
