import { useCallback, useMemo, useRef } from 'react';
import { isOverMap } from '../../core/explore/design';
import { planeInSlices } from '../../plot/experiment/drawPlane';
import { textScale } from '../browser/textScale';
import { useSize } from '../browser/useSize';
import { useShared } from '../shell/context';
import { Basins } from './Basins';
import { PlaceInputs } from './PlaceInputs';
import { PlaneMarks } from './PlaneMarks';
import { paintedOf } from './painted';
import { type Area, planeArea } from './planeArea';
import type { Seen } from './question';
import { useDrawing } from './useDrawing';
import { usePointer } from './usePointer';
import { useExperimentWords } from './words';

/** The places as areas of colour. */
function Cells({ seen, area }: { readonly seen: Seen; readonly area: Area }) {
  const { palette } = useShared();
  const { width, height, scales } = area;
  const draw = useCallback(
    (ink: OffscreenCanvasRenderingContext2D) =>
      planeInSlices(ink, paintedOf(seen, palette), scales, { width, height }, palette),
    [seen, palette, scales, width, height],
  );
  return <canvas ref={useDrawing(width, height, draw)} className="experiment-cells" />;
}

/** What comes of each pair of settings, as a picture with the route's own place in it. */
export function PlanePicture({ seen }: { readonly seen: Seen }) {
  const words = useExperimentWords();
  const [ref, { width, height }] = useSize<HTMLDivElement>();
  const basins = isOverMap(seen.design);
  const { axes } = seen.findings;
  const { aspect } = seen.objective.surface;
  const area = useMemo(
    () => (width > 0 && height > 0 ? planeArea(axes, width, height, basins, aspect, textScale()) : undefined),
    [axes, width, height, basins, aspect],
  );
  const [first, second] = axes;
  const shape =
    basins && second
      ? { '--shape': `${first.ends[1] - first.ends[0]} / ${second.ends[1] - second.ends[0]}` }
      : undefined;
  const host = useRef<HTMLDivElement>(null);
  const pointing = usePointer(host, area, seen);
  return (
    <figure
      className="experiment-picture"
      ref={ref}
      style={shape}
      aria-label={basins ? words.picture.basins : words.picture.plane}
    >
      {area && (
        <>
          <div
            className="experiment-area"
            ref={host}
            style={{ left: area.left, top: area.top, width: area.width, height: area.height }}
            {...pointing}
          >
            <Cells seen={seen} area={area} />
            {basins && <Basins seen={seen} area={area} />}
          </div>
          <PlaneMarks seen={seen} area={area} width={width} height={height} />
          <PlaceInputs seen={seen} />
        </>
      )}
    </figure>
  );
}
