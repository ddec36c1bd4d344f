import { useRef } from 'react';
import { valuesAt } from '../../core/explore/design';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import { mayTake, takeSettings } from './change';
import type { CurvePlace } from './curveRows';
import type { Seen } from './question';
import { otherValues, ownValues } from './routeValues';
import { useDrag } from './useDrag';
import { useExperimentPart } from './useModel';

/** The line at the route's own value, to be taken hold of, and the one at the value that is read. */
export function CurveHandle({ seen, place }: { readonly seen: Seen; readonly place: CurvePlace }) {
  const { store, palette } = useShared();
  const { design, experiment, findings } = seen;
  const scenario = useApp((state) => state.scenario);
  const frame = useApp((state) => state.frame);
  const chosen = useExperimentPart((state) => state.pointed ?? state.pinned);
  const handle = useRef<HTMLDivElement>(null);
  const values = ownValues(design, scenario);
  const free = mayTake({ scenario, frame }, { experiment, values: otherValues(design, values) });
  const { scale, left, width, bottom } = place;
  const px = scale.toPx(values[0]!);
  const at = Math.min(width, Math.max(0, px));
  const drag = useDrag(
    () => handle.current?.parentElement,
    [left + at, 0],
    (x) => {
      const value = findings.axes[0].values[scale.placeAt(x - left)]!;
      takeSettings(store, { experiment, values: [value] }, 'experiment');
    },
  );
  return (
    <>
      {chosen !== undefined && (
        <div
          className="experiment-reader"
          style={{ left: left + scale.toPx(valuesAt(design, chosen)[0]!), height: bottom }}
        />
      )}
      <div
        ref={handle}
        className="experiment-handle"
        data-line
        data-outside={at !== px}
        data-locked={!free}
        style={{ left: left + at, height: bottom, '--route': routeColour(palette, design.place) }}
        {...(free && drag)}
      />
    </>
  );
}
