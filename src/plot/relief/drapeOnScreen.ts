import type { Drape } from './drape';
import { isHidden } from './hidden';
import type { Projection } from './projection';

/** A draped route as it is seen: place by place, px; NaN where there is no ground. */
export interface SeenDrape {
  readonly at: Float64Array;
  readonly px: Float64Array;
  readonly py: Float64Array;
  /** 1 where the ground hides the place. */
  readonly hidden: Uint8Array;
}

/** Projects a draped route. */
export function seeDrape({ at, u, v, z }: Drape, projection: Projection): SeenDrape {
  const count = at.length;
  const seen = { at, px: new Float64Array(count), py: new Float64Array(count), hidden: new Uint8Array(count) };
  for (let k = 0; k < count; k++) {
    const { px, py } = projection.place(u[k]!, v[k]!, z[k]!);
    seen.px[k] = Number.isFinite(py) ? px : Number.NaN;
    seen.py[k] = py;
    if (Number.isFinite(py)) seen.hidden[k] = Number(isHidden(projection, u[k]!, v[k]!, z[k]!));
  }
  return seen;
}
