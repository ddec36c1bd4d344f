import { bigSize } from '../../big';
import { createSurface } from '../../objective';
import type { RunSpec } from '../../scenario';
import type { Sliced } from '../../sliced';
import type { Surface } from '../../types';
import type { Design } from '../design';
import { bendsOf } from './bends';
import { largestStableRate } from './stability';

/** Work of making another surface and looking at how it bends. */
const SURFACE = 500;

/** Not a number where it is not known, or each batch of data bends the loss in a way of its own. */
function edgeOn(surface: Surface, route: RunSpec): number {
  const { fit } = surface;
  if (route.schedule || (fit && route.batch !== 'full' && route.batch < fit.samples)) return Number.NaN;
  const bends = bendsOf(surface);
  return (bends && largestStableRate(route, bends)) ?? Number.NaN;
}

/**
 * The largest learning rate with which the route of an experiment stays on the map: at each value of the axis that is not
 * the learning rate's, or once. Where the surface itself is varied and bends otherwise from place to place, it is taken to
 * do so with every value.
 * @param surface that of the scenario
 */
export function* edgesOf({ scenario, route, axes, settings }: Design, surface: Surface): Sliced<Float64Array> {
  const other = axes.findIndex(({ name }) => name !== 'lr');
  const axis = axes[other];
  const setting = settings[other];
  if (!axis || !setting) return Float64Array.of(edgeOn(surface, route));
  if (!setting.ground) return axis.values.map((value) => edgeOn(surface, setting.run?.(route, value) ?? route));
  const edges = new Float64Array(axis.values.length).fill(Number.NaN);
  if (!bendsOf(surface) || bigSize(scenario)) return edges;
  for (let i = 0; i < edges.length; i++) {
    edges[i] = edgeOn(createSurface(setting.ground(scenario, axis.values[i]!)), route);
    yield SURFACE;
  }
  return edges;
}
