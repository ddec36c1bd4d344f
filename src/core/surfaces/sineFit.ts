import { withoutUnits } from '../data/standardized';
import { waves } from '../data/waves';
import { cos, sin } from '../elementary/sin';
import { resolve } from '../params';
import type { Dataset, Minimum, Params, Point, Surface, SurfaceType } from '../types';
import { MOST_SCANNED, meanLoss, type SampleLoss } from './meanLoss';
import { newton } from './newton';
import { curvatureAt, strides } from './strides';
import { waveNodes } from './waveNodes';

const squaredError = (xs: Float64Array, ys: Float64Array): SampleLoss => ({
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

/** The minima that Newton comes to from some places, each once, the lowest first. */
function minimaFrom(loss: Parameters<typeof newton>[0], places: readonly Point[], reach: Point): Minimum[] {
  const found: Minimum[] = [];
  for (const place of places) {
    const minimum = newton(loss, place, reach);
    const same = ({ x, y }: Minimum): boolean =>
      Math.abs(x - minimum!.x) < 1e-4 * reach[0] && Math.abs(y - minimum!.y) < 1e-4 * reach[1];
    if (minimum && !found.some(same)) found.push(minimum);
  }
  return found.sort((a, b) => a.value - b.value);
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
  let found: readonly Minimum[] | undefined;
  const search = (): readonly Minimum[] => {
    const beside = waveNodes(columns, TURN).nodes.filter(([x]) => x > left - valley && x < right + valley);
    const minima = minimaFrom(loss, beside, [valley / 16, 0.2]);
    return minima.filter(({ x, y }) => x > left && x < right && Math.abs(y) < TURN);
  };
  const bend = curvatureAt(loss, best, shift);
  return {
    ...loss,
    // Searched for when they are first asked for: reading an address needs none.
    get minima() {
      found ??= search();
      return found;
    },
    domain: [left, right, -TURN, TURN],
    start: [tidy(best + 0.6 * valley), 1.6],
    steps: 100,
    lr: bend > 0 ? strides(bend, 0.4, 1.3) : { range: [0.001, 10], initial: [0.4, 1.5, 0.01] },
    levels: 'linear',
    aspect: 'free',
    axes: 'wave',
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
export const sineFit: SurfaceType = {
  group: 'data',
  parameters: {},
  datasets: ['waves', 'own'],
  most: MOST_SCANNED,
  create,
};
