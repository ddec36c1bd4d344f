import { standardize, withoutUnits } from '../data/standardized';
import { waves } from '../data/waves';
import { tanh } from '../elementary/hyperbolic';
import { resolve } from '../params';
import type { Dataset, Minimum, Params, Surface, SurfaceType } from '../types';
import { MOST_SCANNED, meanLoss, type SampleLoss } from './meanLoss';
import { newton } from './newton';
import { curvatureAt, strides } from './strides';

const squaredError = (xs: Float64Array, ys: Float64Array): SampleLoss => ({
  gradient(i, x, y, out) {
    const t = tanh(x * xs[i]!);
    const error = y * t - ys[i]!;
    out[0] = error * y * (1 - t * t) * xs[i]!;
    out[1] = error * t;
    return (error * error) / 2;
  },
  hessian(i, x, y, out) {
    const t = tanh(x * xs[i]!);
    const error = y * t - ys[i]!;
    const slope = (1 - t * t) * xs[i]!;
    out[0] = y * slope * (y * slope - 2 * error * t * xs[i]!);
    out[1] = slope * (y * t + error);
    out[2] = t * t;
  },
});

/** Where the search for |w₁| begins, in parts of 1/max|x|, and by how much each try exceeds the last. */
const FLATTEST = 0.02;
const FACTOR = 1.1;
const TRIES = 100;

/**
 * For every w₁ one w₂ is best, ŷ being linear in it: w₂ = mean(yt)/mean(t²) with t = tanh(w₁x). The minima of J are those
 * of what is left along w₁; each comes with its mirror image.
 */
function minimaOf(
  loss: Pick<Surface, 'value' | 'gradient' | 'hessian'>,
  { x, y }: Pick<Dataset, 'x' | 'y'>,
): Minimum[] {
  const largest = x.reduce((size, value) => Math.max(size, Math.abs(value)), 0) || 1;
  const tries = Array.from({ length: TRIES }, (_, k) => {
    let w1 = FLATTEST / largest;
    for (let times = 0; times < k; times++) w1 *= FACTOR;
    let [tt, ty] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const t = tanh(w1 * x[i]!);
      tt += t * t;
      ty += t * y[i]!;
    }
    return { w1, w2: ty / tt, gain: (ty * ty) / tt };
  });
  return tries.flatMap(({ w1, w2, gain }, k) => {
    const [before, after] = [tries[k - 1], tries[k + 1]];
    if (!before || !after || !(gain >= before.gain && gain > after.gain)) return [];
    const found = newton(loss, [w1, w2], [(FACTOR - 1) * w1, 0.1 * Math.abs(w2)]);
    return found ? [found, { x: -found.x, y: -found.y, value: found.value }] : [];
  });
}

const tidy = (value: number): number => Number(value.toPrecision(2));

function create(_params: Params = {}, data: Dataset = waves.create(resolve(waves.parameters), 1)): Surface {
  const samples = data.x.length;
  const [a, b] = [withoutUnits(data.x, data), withoutUnits(data.y, data)];
  const { batchGradient, ...loss } = meanLoss(samples, squaredError(a.values, b.values));
  const minima = minimaOf(loss, { x: a.values, y: b.values }).sort((p, q) => p.value - q.value);
  const [lowest] = minima;
  const reach = (of: (minimum: Minimum) => number, otherwise: number): number =>
    minima.reduce((far, minimum) => Math.max(far, Math.abs(of(minimum))), 0) || otherwise;
  const right = tidy(1.75 * reach(({ x }) => x, 2));
  const top = tidy(
    2.4 *
      Math.max(
        reach(({ y }) => y, 1),
        0.5 * standardize(b.values).sd,
      ),
  );
  return {
    ...loss,
    minima,
    domain: [-right, right, -top, top],
    start: [tidy(-0.4 * right), tidy(0.5 * top)],
    steps: 300,
    lr: lowest ? strides(curvatureAt(loss, lowest.x, lowest.y), 0.5) : { range: [0.001, 20], initial: [0.5, 2, 0.02] },
    levels: 'log',
    aspect: 'free',
    axes: 'twoWeights',
    fit: {
      samples,
      batchGradient,
      data,
      shows: 'curve',
      predict: (x, y, input) => b.mean + b.sd * y * tanh((x * (input - a.mean)) / a.sd),
    },
  };
}

/**
 * The least neural network: one hidden tanh unit without biases, ŷ = w₂·tanh(w₁x), J = 1/2m Σ(ŷᵢ − yᵢ)². Turning both
 * signs changes nothing, so each minimum has a mirror image, and the origin between them is a saddle (Sussmann,
 * "Uniqueness of the weights for minimal feedforward nets with a given input-output map", 1992). The reader's own columns
 * have mean 0 and variance 1 here.
 */
export const tanhNetwork: SurfaceType = {
  group: 'data',
  parameters: {},
  datasets: ['waves', 'own'],
  most: MOST_SCANNED,
  create,
};
