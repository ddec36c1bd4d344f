import { cos, sin } from '../../core/elementary/sin';
import { resolve } from '../../core/params';
import { withoutUnits } from '../../core/standardized';
import type { Dataset, Domain, Minimum, Params, Surface, SurfaceType } from '../../core/types';
import { datasetType as waves } from '../../datasets/waves/dataset';
import { MOST_SCANNED, meanLoss, type SampleLoss } from '../shared/meanLoss';
import { largestCurvatureAt, strides } from '../shared/strides';
import { minimaUpTo } from './minima';
import { waveNodes } from './waveNodes';

const squaredError = (xs: Float64Array, ys: Float64Array): SampleLoss => ({
  value(i, x, y) {
    const error = sin(x * xs[i]! + y) - ys[i]!;
    return (error * error) / 2;
  },
  gradient(i, x, y, out) {
    const angle = x * xs[i]! + y;
    const error = sin(angle) - ys[i]!;
    const slope = error * cos(angle);
    out[0] = slope * xs[i]!;
    out[1] = slope;
    return (error * error) / 2;
  },
  hessian(i, x, y, out) {
    const angle = x * xs[i]! + y;
    const [s, c] = [sin(angle), cos(angle)];
    const bend = c * c - (s - ys[i]!) * s;
    out[0] = bend * xs[i]! * xs[i]!;
    out[1] = bend * xs[i]!;
    out[2] = bend;
  },
});

type Columns = Pick<Dataset, 'x' | 'y'>;

/** Samples that tell where the deepest valley is. */
const FEW = 200;

function thin({ x, y }: Columns): Columns {
  const stride = Math.ceil(x.length / FEW);
  return { x: x.filter((_, i) => i % stride === 0), y: y.filter((_, i) => i % stride === 0) };
}

/** A θ₁ below it is 0, where the mirror image is the same wave. */
const NONE = 1e-9;

/** A minimum wherever its wave comes again on the map: after whole turns of θ₂, and as (−θ₁, π − θ₂). */
function again({ x, y, value }: Minimum, [left, right, bottom, top]: Domain): Minimum[] {
  const turns = [-2, -1, 0, 1, 2].map((turn) => 2 * Math.PI * turn);
  const mirrored = x > NONE ? turns.map((turn) => ({ x: -x, y: Math.PI - y + turn, value })) : [];
  return [...turns.map((turn) => ({ x, y: y + turn, value })), ...mirrored].filter(
    (place) => place.x > left && place.x < right && place.y > bottom && place.y < top,
  );
}

/** The map's reach along θ₂: more than one turn, so that a valley is seen to come again. */
const TURN = 4.2;

/** How many valleys off the lowest one the map reaches along θ₁. */
const BEYOND = 3;

const tidy = (value: number): number => Number(value.toPrecision(2));

function create(_params: Params = {}, data: Dataset = waves.create(resolve(waves.parameters), 1)): Surface {
  const samples = data.x.length;
  const [a, b] = [withoutUnits(data.x, data), withoutUnits(data.y, data, Math.SQRT1_2)];
  const columns: Columns = { x: a.values, y: b.values };
  const { batchGradient, ...loss } = meanLoss(samples, squaredError(columns.x, columns.y));
  const { valley, nodes } = waveNodes(thin(columns), TURN);
  const [best, shift] = nodes.find(([x, y]) => x > 0 && Math.abs(y) < TURN) ?? [valley, 0];
  const [left, right] = [tidy(-1.7 * valley), tidy(Math.max(best + BEYOND * valley, 4 * valley))];
  const domain: Domain = [left, right, -TURN, TURN];
  let found: readonly Minimum[] | undefined;
  const search = (): readonly Minimum[] =>
    minimaUpTo(loss, columns, Math.max(right, -left))
      .flatMap((minimum) => again(minimum, domain))
      .sort((p, q) => p.value - q.value);
  const bend = largestCurvatureAt(loss, best, shift);
  return {
    ...loss,
    // Searched for when they are first asked for: reading an address needs none.
    get minima() {
      found ??= search();
      return found;
    },
    domain,
    start: [tidy(best + 0.6 * valley), 1.6],
    steps: 100,
    lr: bend > 0 ? strides(bend, 0.4, 1.3) : { range: [0.001, 10], initial: [0.4, 1.5, 0.01] },
    levels: 'linear',
    aspect: 'free',
    axes: 'wave',
    symbols: ['θ₁', 'θ₂'],
    fit: {
      samples,
      batchGradient,
      data,
      shows: 'curve',
      predict: (x, y, input) => b.mean + b.sd * sin((x * (input - a.mean)) / a.sd + y),
    },
  };
}

/**
 * A sine wave through points: h(x) = sin(θ₁x + θ₂), J = 1/2m Σ(h(xᵢ) − yᵢ)². Every wave that catches some of the data's
 * beats has a valley of its own, θ₂ comes again after 2π, and (θ₁, θ₂) is the same wave as (−θ₁, π − θ₂). The reader's own
 * columns have mean 0 here, x variance 1 and y variance ½, that of a sine.
 */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters: {},
  datasets: ['waves', 'own'],
  most: MOST_SCANNED,
  create,
};
