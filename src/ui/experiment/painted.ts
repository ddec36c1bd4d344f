import { isOverMap } from '../../core/explore/design';
import { type PaintedPlane, paintPlane } from '../../plot/experiment/painted';
import type { Palette } from '../../plot/palette';
import type { Seen } from './question';

const known = new WeakMap<Seen, { readonly palette: Palette; readonly painted: PaintedPlane }>();

/** What is painted at each place; looked at once, however many parts of the page show it. */
export function paintedOf(seen: Seen, palette: Palette): PaintedPlane {
  const last = known.get(seen);
  if (last?.palette === palette) return last.painted;
  const { experiment, objective, findings } = seen;
  const painted = paintPlane(findings, {
    measure: experiment.measure,
    palette,
    minima: objective.surface.minima,
    basins: isOverMap(seen.design),
  });
  known.set(seen, { palette, painted });
  return painted;
}
