import { exp } from '../../core/elementary/exp';
import { log } from '../../core/elementary/log';
import { minimumFrom } from '../../core/minima/descend';
import { norm } from '../../core/norm';
import { type Standardized, standardize } from '../../core/standardized';
import type { Dataset, Domain, Fit, Params, Point, Surface, SurfaceType } from '../../core/types';
import { datasetType as penguins } from '../../datasets/penguins/dataset';
import { MOST_SCANNED, meanLoss, type SampleLoss } from '../shared/meanLoss';
import { largestCurvatureAt, strides } from '../shared/strides';

/** log(1 + e^z) without overflow, to full precision at both ends; `decay` is e^−|z|. */
function softplus(z: number, decay: number): number {
  const sum = 1 + decay;
  // What 1 + decay lost by rounding is given back (Kahan's log1p).
  return Math.max(z, 0) + (sum === 1 ? decay : (log(sum) * decay) / (sum - 1));
}

const sigmoid = (z: number, decay: number): number => (z >= 0 ? 1 : decay) / (1 + decay);

/** Cross-entropy of the class under σ(x·a + y·b), features a and b. */
const crossEntropy = (as: Float64Array, bs: Float64Array, label: Uint8Array): SampleLoss => ({
  gradient(i, x, y, out) {
    // The score towards the sample's own class: J = log(1 + e^−score).
    const side = label[i] === 1 ? -1 : 1;
    const z = side * (x * as[i]! + y * bs[i]!);
    const decay = exp(-Math.abs(z));
    const pull = side * sigmoid(z, decay);
    out[0] = pull * as[i]!;
    out[1] = pull * bs[i]!;
    return softplus(z, decay);
  },
  hessian(i, x, y, out) {
    const decay = exp(-Math.abs(x * as[i]! + y * bs[i]!));
    const curve = decay / ((1 + decay) * (1 + decay));
    out[0] = curve * as[i]! * as[i]!;
    out[1] = curve * as[i]! * bs[i]!;
    out[2] = curve * bs[i]! * bs[i]!;
  },
});

type Features = readonly [Float64Array, Float64Array];

/** Whether weights put every sample on its own side, or on the border: longer ones of that kind are then always better. */
const separates = ([as, bs]: Features, label: Uint8Array, x: number, y: number): boolean =>
  (x !== 0 || y !== 0) &&
  label.every((one, i) => {
    const score = x * as[i]! + y * bs[i]!;
    return one === 1 ? score >= 0 : score <= 0;
  });

/** Where no minimum is, the map reaches for weights so many times as long as the first that put every sample right. */
const BEYOND = 3;

/** Weights shorter than this do not make the map any smaller. */
const NEAREST = 1.5;

/** The longest first step of a good stride, in lengths of the weights that the walk is after. */
const LEAP = 1.2;

/** The map from the wrong side of the origin to beyond the weights that the walk is after. */
function mapTo(x: number, y: number): { domain: Domain; start: Point } {
  const size = Math.max(norm(x, y), NEAREST);
  const [cx, cy] = [0.55 * x, 0.55 * y];
  const round = (value: number): number => Number((value * size).toPrecision(2));
  const [u, v] = [x / size, y / size];
  const side = u * v < 0 ? -0.5 : 0.5;
  return {
    domain: [cx / size - 1, cx / size + 1, cy / size - 0.85, cy / size + 0.85].map(round) as unknown as Domain,
    start: [round(-0.25 * u - side * v), round(-0.25 * v + side * u)],
  };
}

function create(params: Params = {}, data: Dataset = penguins.create({}, 0)): Surface {
  const label = data.label ?? new Uint8Array(data.x.length);
  const samples = label.length;
  const one = params.fit !== 'two-weights';
  const a = standardize(data.x);
  const b = one ? undefined : standardize(data.y);
  const features: Features = [a.values, b?.values ?? new Float64Array(samples).fill(1)];
  const { batchGradient, ...loss } = meanLoss(samples, crossEntropy(...features, label));

  let far: Point = [0, 0];
  const minimum = minimumFrom(loss, [0, 0], [4, 4], (x, y) => {
    far = [x, y];
    return separates(features, label, x, y);
  });
  const target = minimum ? ([minimum.x, minimum.y] as const) : ([BEYOND * far[0], BEYOND * far[1]] as const);
  const { domain, start } = mapTo(...target);
  const lambda = largestCurvatureAt(loss, ...target);
  // The floor is so flat that a stride made for it alone would leap off the map from the steep land of the start.
  const slope = new Float64Array(2);
  loss.gradient(...start, slope);
  const leap = (LEAP * Math.max(norm(...target), NEAREST)) / norm(slope[0]!, slope[1]!);

  return {
    ...loss,
    minima: minimum ? [minimum] : [],
    domain,
    start,
    steps: one ? 300 : 150,
    lr: strides(lambda, Math.min(0.2, (leap * lambda) / 2), 1.5),
    levels: minimum ? 'log' : 'linear',
    aspect: 'equal',
    axes: one ? 'weightBias' : 'twoWeights',
    symbols: one ? ['w', 'b'] : ['w₁', 'w₂'],
    fit: { samples, batchGradient, ...(b ? border(data, a, b) : probability(data, label, a)) },
  };
}

/** The samples at 0 and 1, and σ(w·x + b) through them. */
const probability = (data: Dataset, label: Uint8Array, a: Standardized): Pick<Fit, 'data' | 'shows' | 'predict'> => ({
  data: { ...data, y: Float64Array.from(label), columns: { x: data.columns.x, y: 'probability' } },
  shows: 'probability',
  predict(x, y, input) {
    const z = x * ((input - a.mean) / a.sd) + y;
    return sigmoid(z, exp(-Math.abs(z)));
  },
});

/** Both features as a plane, and the line w·x = 0 through it. */
const border = (data: Dataset, a: Standardized, b: Standardized): Pick<Fit, 'data' | 'shows' | 'border'> => ({
  data,
  shows: 'border',
  border: (x, y) => [x / a.sd, y / b.sd, -(x * a.mean) / a.sd - (y * b.mean) / b.sd],
});

const parameters = { fit: { kind: 'choice', choices: ['weight-bias', 'two-weights'] } } as const;

/**
 * Logistic regression: two classes told apart by σ(w·x + b) over one column, or by σ(w₁x₁ + w₂x₂) over two, columns with
 * mean 0 and variance 1; J is the mean cross-entropy (Cox, "The regression analysis of binary sequences", 1958).
 * Classes that a border separates leave no minimum: J falls for ever towards longer weights, and none is stated.
 */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters,
  datasets: ['penguins', 'blobs', 'own'],
  labelled: true,
  most: MOST_SCANNED,
  create,
};
