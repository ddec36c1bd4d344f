import { useCallback, useMemo, useRef } from 'react';
import { isOverMap } from '../../core/explore/design';
import { createAltitude } from '../../plot/altitude';
import { createFrame } from '../../plot/frame';
import { showPicture } from '../browser/canvas';
import { useSize } from '../browser/useSize';
import { Part } from '../controls/Part';
import { MinimaMarks } from '../map/MinimaMarks';
import { useGround } from '../map/useGround';
import { LearningRate } from '../rate/LearningRate';
import { RateField } from '../rate/RateField';
import { OutcomeLine } from '../routes/OutcomeLine';
import { RouteSwatch } from '../routes/RouteSwatch';
import { routeColour } from '../routes/routeColour';
import { useApp, useShared } from '../shell/context';
import type { Seen } from './question';
import { ownValues } from './routeValues';
import { useNames } from './useNames';
import { WalkLine } from './WalkLine';
import { useExperimentWords } from './words';

/** The map with the route alone. */
function SmallMap({ place }: { readonly place: number }) {
  const [host, { width, height }] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useApp((state) => state.result.objective.surface);
  const domain = useApp((state) => state.domain) ?? surface.domain;
  const altitude = useMemo(() => createAltitude(surface), [surface]);
  const frame = useMemo(
    () => (width > 0 && height > 0 ? createFrame(domain, width, height, surface.aspect) : undefined),
    [domain, width, height, surface],
  );
  const show = useCallback((picture: OffscreenCanvas) => {
    if (canvas.current) showPicture(canvas.current, picture);
  }, []);
  useGround({ surface, altitude, frame, coarse: false }, show);
  return (
    <div className="experiment-map" ref={host} aria-hidden="true">
      <canvas ref={canvas} className="map-layer map-ground" />
      {frame && (
        <>
          <WalkLine place={place} frame={frame} />
          <svg className="map-layer map-marks" width={width} height={height} aria-hidden="true">
            <MinimaMarks minima={surface.minima} frame={frame} lowest={false} />
            <MinimaMarks minima={surface.minima} frame={frame} lowest />
          </svg>
        </>
      )}
    </div>
  );
}

/** The route as it is set: what the experiment begins from. */
export function Walk({ seen, compact }: { readonly seen: Seen; readonly compact: boolean }) {
  const { text, palette } = useShared();
  const words = useExperimentWords();
  const { design, experiment } = seen;
  const names = useNames(seen, experiment.route);
  const scenario = useApp((state) => state.scenario);
  const place = Math.min(design.place, scenario.runs.length - 1);
  const run = scenario.runs[place]!;
  const rated = design.axes.some(({ name }) => name === 'lr');
  const mapped = !compact && design.axes.length === 2 && !isOverMap(seen.design);
  return (
    <section
      className="panel experiment-walk"
      aria-label={words.walk.label}
      style={{ '--route': routeColour(palette, place) }}
    >
      <h2 className="experiment-route">
        <RouteSwatch place={place} />
        {text.optimizers[run.optimizer].name}
        <span className="experiment-chip">{names.values(design, ownValues(design, scenario))}</span>
      </h2>
      {/* The map of basins shows the same, larger; beside curves their set-up has the room. */}
      {mapped && <SmallMap place={place} />}
      {!rated && (
        <Part id="lr" place={place}>
          <div className="experiment-rate">
            <LearningRate place={place} />
            <RateField place={place} />
          </div>
        </Part>
      )}
      <OutcomeLine place={place} />
    </section>
  );
}
