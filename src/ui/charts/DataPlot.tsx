import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Fit } from '../../core/types';
import { countDrawn, dataScales, drawBatches, drawCurves, drawSamples } from '../../plot/dataScene';
import type { Store } from '../../store/store';
import { drawOn, drawPicture } from '../browser/canvas';
import { useApp, useShared } from '../shell/context';
import { DataAxes, DataNames, dataArea } from './DataAxes';
import { DataLegend } from './DataLegend';
import { createReplays, dataRoutes } from './dataRoutes';
import './dataPlot.css';
import { useSize } from '../browser/useSize';
import { createTimer } from '../time/timer';
import { useCursorDrawing } from './useCursorDrawing';

/** The data under a loss with what each route makes of them at the cursor; nothing on other surfaces. */
export function DataPlot() {
  const fit = useApp((state) => state.result.objective.surface.fit);
  return fit ? <Scatter fit={fit} /> : null;
}

function Scatter({ fit }: { readonly fit: Fit }) {
  const { text, palette } = useShared();
  const result = useApp((state) => state.result);
  const clock = useApp((state) => state.clock);
  const { data, shows } = fit;
  const label = shows === 'probability' || shows === 'border' ? data.label : undefined;
  const kind = shows === 'probability' ? 'curve' : shows;
  const [host, size] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [waiting] = useState(createTimer);
  const area = useMemo(() => dataArea(size), [size]);
  const scales = useMemo(() => dataScales(data, area.width, area.height), [data, area]);
  const replays = useMemo(() => createReplays(result), [result]);

  const samples = useMemo(() => {
    const colours = label ? palette.classes : ([palette.ink, palette.ink] as const);
    return drawPicture(area.width, area.height, (ink) => drawSamples(ink, scales, data, label, colours));
  }, [scales, area, data, label, palette]);

  const draw = useCallback(
    (state: Store, again = false) => {
      waiting.clear();
      if (!canvas.current || state.result !== result || state.clock !== clock || size.width === 0) return;
      const { routes, late } = dataRoutes(state, palette, replays);
      if (late) waiting.set(() => draw(state, true));
      // What could be shown without the batches that are late is shown.
      if (late && again) return;
      drawOn(canvas.current, size.width, size.height, (ink) => {
        ink.translate(area.left, area.top);
        ink.beginPath();
        ink.rect(0, 0, area.width, area.height);
        ink.clip();
        const drawPoints = (): void => {
          ink.drawImage(samples, 0, 0, area.width, area.height);
          drawBatches(ink, scales, data, routes, palette.casing);
        };
        // A probability runs along 0 and 1, where all its points lie.
        if (shows !== 'probability') drawPoints();
        drawCurves(ink, scales, fit, routes, palette.casing);
        if (shows === 'probability') drawPoints();
      });
    },
    [result, clock, replays, samples, scales, data, fit, shows, area, size, palette, waiting],
  );
  useCursorDrawing(draw);
  useEffect(() => waiting.clear, [waiting]);

  return (
    <section className="panel data-plot">
      <header className="row">
        <h2 className="heading">{text.data.heading[kind]}</h2>
        <DataLegend
          batch={replays.some(Boolean)}
          outliers={data.outlier?.includes(1) ?? false}
          shown={countDrawn(data)}
          samples={fit.samples}
          {...(label && { classes: data.names?.classes ?? data.classes?.map((id) => text.classes[id] ?? id) })}
        />
      </header>
      <div ref={host} className="chart-body" role="img" aria-label={text.data.label[kind]}>
        <DataAxes scales={scales} area={area} />
        <canvas ref={canvas} className="chart-lines" />
        <DataNames data={data} area={area} />
      </div>
    </section>
  );
}
