import { tanh } from '../../core/elementary/hyperbolic';
import { resolve } from '../../core/params';
import { standardize, withoutUnits } from '../../core/standardized';
import type { Dataset, Minimum, Params, Surface, SurfaceType } from '../../core/types';
import { datasetType as waves } from '../../datasets/waves/dataset';
import { MOST_SCANNED, meanLoss, type SampleLoss } from '../shared/meanLoss';
import { largestCurvatureAt, strides } from '../shared/strides';
import { minimaAlong } from './minima';

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

/** The map reaches to minima with |w₁| up to this, in 1/max|x|: a steeper unit is a step for nearly every sample. */
const FARTHEST = 250;

/** Those of some minima that are on the map, none of them as the lowest where that is off it, each with its mirror image. */
function withMirrorImages(found: readonly Minimum[], isOnMap: (minimum: Minimum) => boolean): Minimum[] {
  const away = found[0] && !isOnMap(found[0]);
  return found.filter(isOnMap).flatMap(({ x, y, value }): Minimum[] => {
    const what = away ? { value, lowest: false as const } : { value };
    return [
      { x, y, ...what },
      { x: -x, y: -y, ...what },
    ];
  });
}

const tidy = (value: number): number => Number(value.toPrecision(2));

function create(_params: Params = {}, data: Dataset = waves.create(resolve(waves.parameters), 1)): Surface {
  const samples = data.x.length;
  const [a, b] = [withoutUnits(data.x, data), withoutUnits(data.y, data)];
  const { batchGradient, ...loss } = meanLoss(samples, squaredError(a.values, b.values));
  const found = minimaAlong(loss, { x: a.values, y: b.values });
  const largest = a.values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  const near = found.filter(({ x }) => x * largest <= FARTHEST);
  const reach = (of: (minimum: Minimum) => number, otherwise: number): number =>
    near.reduce((far, minimum) => Math.max(far, Math.abs(of(minimum))), 0) || otherwise;
  const right = tidy(1.75 * reach(({ x }) => x, 2));
  const top = tidy(
    2.4 *
      Math.max(
        reach(({ y }) => y, 1),
        0.5 * standardize(b.values).sd,
      ),
  );
  const minima = withMirrorImages(found, ({ x, y }) => x < right && Math.abs(y) < top);
  const [deepest] = near;
  return {
    ...loss,
    minima,
    domain: [-right, right, -top, top],
    start: [tidy(-0.4 * right), tidy(0.5 * top)],
    steps: 300,
    lr: deepest
      ? strides(largestCurvatureAt(loss, deepest.x, deepest.y), 0.5)
      : { range: [0.001, 20], initial: [0.5, 2, 0.02] },
    levels: 'log',
    aspect: 'free',
    axes: 'twoWeights',
    symbols: ['w₁', 'w₂'],
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
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters: {},
  datasets: ['waves', 'own'],
  most: MOST_SCANNED,
  create,
};
