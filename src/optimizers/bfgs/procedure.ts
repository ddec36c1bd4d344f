import type { Procedure, StepReadings } from '../../core/inspect/procedure';
import { SEARCH_ROUNDING } from '../../core/lineSearch/armijo';
import { norm } from '../../core/norm';
import { quasiNewton } from '../shared/quasiNewtonTerms';
import { along, pair, slopeAlong } from '../shared/terms';

type Matrix = readonly [xx: number, xy: number, yy: number];

const inverseOf = ({ values }: StepReadings): Matrix => {
  const [xx = 0, xy = 0, yy = 0] = values.inverse ?? [];
  return [xx, xy, yy];
};

const times = ([xx, xy, yy]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] => [
  xx * x + xy * y,
  xy * x + yy * y,
];

function aimed(readings: StepReadings): readonly [number, number] {
  const [x, y] = times(inverseOf(readings), pair(readings, 'g'));
  return [-x, -y];
}

const isFresh = (readings: StepReadings): boolean => !(slopeAlong(readings, aimed(readings)) < 0);

/** VᵀHV + ppᵀ/p·y with V = I − ypᵀ/p·y; H as it was where the step teaches nothing, zero where no step was found. */
function learned(readings: StepReadings): Matrix {
  const before = inverseOf(readings);
  const { step, values } = readings;
  const [px, py] = step.change;
  const [yx, yy] = pair(readings, 'y');
  const fresh = isFresh(readings);
  if (px === 0 && py === 0) {
    const promised = -slopeAlong(readings, pair(readings, 'd')) * (values.lr?.[0] ?? 0);
    return !fresh && promised <= Number.EPSILON * Math.abs(step.batchLoss) ? before : [0, 0, 0];
  }
  const curve = px * yx + py * yy;
  if (!(curve > SEARCH_ROUNDING * norm(px, py) * norm(yx, yy))) return before;
  const scale = curve / (yx * yx + yy * yy);
  const [a, b, c] = fresh ? ([scale, 0, scale] as const) : before;
  // V = (v00 v01; v10 v11)
  const [v00, v01] = [1 - (yx * px) / curve, (-yx * py) / curve];
  const [v10, v11] = [(-yy * px) / curve, 1 - (yy * py) / curve];
  return [
    v00 * (a * v00 + b * v10) + v10 * (b * v00 + c * v10) + (px * px) / curve,
    v00 * (a * v01 + b * v11) + v10 * (b * v01 + c * v11) + (px * py) / curve,
    v01 * (a * v01 + b * v11) + v11 * (b * v01 + c * v11) + (py * py) / curve,
  ];
}

export const procedure: Procedure = [
  ...quasiNewton(aimed, isFresh),
  { name: 'inverse', symbol: 'H', slot: 'inverse', value: learned },
  along,
];
