import { createSurface } from '../../objective';
import type { RunSpec, Scenario } from '../../scenario';
import type { Design } from '../design';
import { bendsOf } from './bends';
import { largestStableRate } from './stability';

/** Not a number where it is not known, or each batch of data bends the loss in a way of its own. */
function edgeOf(scenario: Scenario, route: RunSpec): number {
  const surface = createSurface(scenario);
  const { fit } = surface;
  if (route.schedule || (fit && route.batch !== 'full' && route.batch < fit.samples)) return Number.NaN;
  const bends = bendsOf(surface);
  return (bends && largestStableRate(route, bends)) ?? Number.NaN;
}

/**
 * The largest learning rate with which the route of an experiment does not leave the map: at each value of the axis that is
 * not the learning rate's, or once.
 */
export function edgesOf({ scenario, route, axes, settings }: Design): Float64Array {
  const other = axes.findIndex(({ name }) => name !== 'lr');
  const axis = axes[other];
  const setting = settings[other];
  if (!axis || !setting) return Float64Array.of(edgeOf(scenario, route));
  return axis.values.map((value) =>
    edgeOf(setting.ground?.(scenario, value) ?? scenario, setting.run?.(route, value) ?? route),
  );
}
