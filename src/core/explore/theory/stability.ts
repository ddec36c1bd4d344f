import type { MethodId } from '../../../optimizers/ids';
import type { RunSpec } from '../../scenario';
import type { Bends } from './bends';

/**
 * For some optimizers the largest αλ at which a quadratic loss of curvature λ does not grow without bound: where it is
 * larger, one of the two roots of the recursion's characteristic polynomial lies outside the unit circle. Polyak, "Some
 * methods of speeding up the convergence of iteration methods", 1964; for Nesterov's, Lessard, Recht and Packard,
 * "Analysis and design of optimization algorithms via integral quadratic constraints", SIAM J. Optim. 26(1), 2016.
 */
const BOUNDS: Readonly<Partial<Record<MethodId, (params: RunSpec['params']) => number>>> = {
  gd: () => 2,
  // Without momentum there is no buffer, and so no dampening.
  momentum: ({ momentum = 0, dampening = 0 }) => (momentum > 0 ? (2 * (1 + momentum)) / (1 - dampening) : 2),
  'heavy-ball': ({ momentum = 0 }) => 2 * (1 + momentum),
  nesterov: ({ momentum = 0 }) => (2 * (1 + momentum)) / (1 + 2 * momentum),
};

/**
 * The learning rate above which a route with exact gradients leaves a quadratic loss, which on the edge itself it circles
 * for ever; undefined for an optimizer of which that is not known.
 */
export function largestStableRate(
  { optimizer, params }: Pick<RunSpec, 'optimizer' | 'params'>,
  { curvatures: [largest] }: Pick<Bends, 'curvatures'>,
): number | undefined {
  // Weight decay bends the loss that is gone down by as much more.
  return BOUNDS[optimizer] && BOUNDS[optimizer](params) / (largest + (params.weightDecay ?? 0));
}

/** The setting with which an optimizer comes down a quadratic loss in the fewest updates, in the limit of many. */
export interface BestSetting {
  readonly lr: number;
  readonly momentum?: number;
}

/**
 * Of a loss with curvatures from μ to L: for gradient descent α = 2/(L + μ); for heavy ball α = (2/(√L + √μ))² and
 * β = ((√L − √μ)/(√L + √μ))² (Polyak 1964); for Nesterov's α = 4/(3L + μ) and β = (√(3κ + 1) − 2)/(√(3κ + 1) + 2), where
 * κ = L/μ (Lessard, Recht and Packard 2016). Undefined for others, with dampening or weight decay, and where the
 * loss is flat along a direction.
 */
export function bestSetting(
  { optimizer, params }: Pick<RunSpec, 'optimizer' | 'params'>,
  { curvatures: [largest, smallest] }: Pick<Bends, 'curvatures'>,
): BestSetting | undefined {
  if (params.weightDecay || params.dampening || !(smallest > 0)) return undefined;
  const [steep, flat] = [Math.sqrt(largest), Math.sqrt(smallest)];
  const root = Math.sqrt((3 * largest) / smallest + 1);
  if (optimizer === 'gd') return { lr: 2 / (largest + smallest) };
  if (optimizer === 'momentum' || optimizer === 'heavy-ball')
    return { lr: (2 / (steep + flat)) ** 2, momentum: ((steep - flat) / (steep + flat)) ** 2 };
  if (optimizer === 'nesterov') return { lr: 4 / (3 * largest + smallest), momentum: (root - 2) / (root + 2) };
  return undefined;
}
