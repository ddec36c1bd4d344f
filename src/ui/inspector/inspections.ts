import { MOST_AT_HAND } from '../../core/big';
import { createInspector, type Inspection, type StepInspector } from '../../core/inspect/inspector';
import type { Result } from '../../store/result';

/** Updates on a small surface that may be replayed between two frames. */
const WORK = 20_000;

interface Opened {
  readonly inspector: StepInspector;
  last: { readonly t: number; readonly step: Inspection | undefined } | undefined;
}

const opened = new WeakMap<Result, Map<number, Opened>>();

/** An inspector of a route of what the page shows; none where the page does not hold its samples. */
export function inspectorOf({ objective, scenario, trajectories }: Result, place: number): StepInspector | undefined {
  const route = trajectories[place];
  if (!route || objective.samples > MOST_AT_HAND) return undefined;
  return createInspector(objective, scenario, place, route);
}

/** An update of a route; `late` where it takes another call, none where there is no such update to be seen. */
export function inspectionAt(result: Result, place: number, t: number): Inspection | 'late' | undefined {
  const places = opened.get(result) ?? new Map<number, Opened>();
  opened.set(result, places);
  let known = places.get(place);
  if (!known) {
    const inspector = inspectorOf(result, place);
    if (!inspector) return undefined;
    known = { inspector, last: undefined };
    places.set(place, known);
  }
  if (known.last?.t === t) return known.last.step;
  const step = known.inspector.at(t, WORK);
  if (step !== 'late') known.last = { t, step };
  return step;
}
