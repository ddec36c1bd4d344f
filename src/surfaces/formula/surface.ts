import { compact } from '../../core/formula/compact';
import { parseFormula } from '../../core/formula/parse';
import { chooseLevels, chooseStart, chooseStrides } from '../../core/formula/scene';
import { createTape } from '../../core/formula/tape';
import type { Node } from '../../core/formula/tree';
import type { Domain, Surface, SurfaceType } from '../../core/types';

const INITIAL = 'x^4/4-x^2+y^2+x/5';

const DOMAIN: Domain = [-3, 3, -3, 3];

function createGround(tree: Node): Pick<Surface, 'value' | 'gradient' | 'evaluate' | 'hessian' | 'work'> {
  const { run, result, slots, work } = createTape(tree);
  return {
    work,
    value(x, y) {
      run(x, y, 0);
      return slots.v[result]!;
    },
    gradient(x, y, out) {
      run(x, y, 1);
      out[0] = slots.x[result]!;
      out[1] = slots.y[result]!;
      return slots.v[result]!;
    },
    evaluate(theta, out) {
      run(theta[0]!, theta[1]!, 1);
      out[0] = slots.x[result]!;
      out[1] = slots.y[result]!;
      out[2] = slots.v[result]!;
    },
    hessian(x, y, out) {
      run(x, y, 2);
      out[0] = slots.xx[result]!;
      out[1] = slots.xy[result]!;
      out[2] = slots.yy[result]!;
    },
  };
}

function createSurface(text: string): Surface {
  const read = parseFormula(text);
  if ('error' in read) return createSurface(INITIAL);
  const ground = createGround(read.tree);
  const start = chooseStart(ground);
  return {
    ...ground,
    minima: [],
    domain: DOMAIN,
    start,
    steps: 100,
    lr: chooseStrides(ground, start, DOMAIN[1] - DOMAIN[0]),
    levels: chooseLevels(ground, DOMAIN),
    aspect: 'equal',
    axes: 'plain',
  };
}

const KEPT = 8;
const kept = new Map<string, Surface>();

/** One page asks for the same few surfaces again and again, and trying strides takes a millisecond. */
function surfaceOf(text: string): Surface {
  const surface = kept.get(text) ?? createSurface(text);
  kept.delete(text);
  kept.set(text, surface);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return surface;
}

/** J is what the reader types; its derivatives are exact. No minimum is known: they are searched for elsewhere. */
export const surfaceType: SurfaceType = {
  group: 'own',
  parameters: {
    f: {
      kind: 'text',
      initial: INITIAL,
      compact,
      errorIn(text) {
        const read = parseFormula(text);
        return 'error' in read ? read.error : undefined;
      },
    },
  },
  create: (params) => surfaceOf(typeof params?.f === 'string' ? params.f : INITIAL),
};
