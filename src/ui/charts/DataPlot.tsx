import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Fit } from '../../core/types';
import { countDrawn, dataScales, drawBatches, drawCurves, drawSamples } from '../../plot/dataScene';
import type { Store } from '../../store/store';
import { prepareCanvas } from '../canvas';
import { useApp, useShared } from '../context';
import { DataAxes, DataNames, dataArea } from './DataAxes';
import { DataLegend } from './DataLegend';
import { createReplays, dataRoutes } from './dataRoutes';
import '../styles/dataPlot.css';
import { useSize } from '../useSize';
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
  const waiting = useRef(0);
  const area = useMemo(() => dataArea(size), [size]);
  const scales = useMemo(() => dataScales(data, area.width, area.height), [data, area]);
  const replays = useMemo(() => createReplays(result), [result]);

  const samples = useMemo(() => {
    const layer = document.createElement('canvas');
    const context = prepareCanvas(layer, area.width, area.height);
    if (context)
      drawSamples(
        context,
        scales,
        data,
        label,
        label ? [palette.classes[0], palette.classes[1]] : [palette.ink, palette.ink],
      );
    return layer;
  }, [scales, area, data, label, palette]);

  const draw = useCallback(
    (state: Store) => {
      window.clearTimeout(waiting.current);
      if (!canvas.current || state.result !== result || state.clock !== clock) return;
      const context = prepareCanvas(canvas.current, size.width, size.height);
      if (!context || size.width === 0) return;
      const { routes, late } = dataRoutes(state, palette, replays);
      context.save();
      context.translate(area.left, area.top);
      context.beginPath();
      context.rect(0, 0, area.width, area.height);
      context.clip();
      const drawPoints = (): void => {
        context.drawImage(samples, 0, 0, area.width, area.height);
        drawBatches(context, scales, data, routes, palette.casing);
      };
      // A probability runs along 0 and 1, where all its points lie.
      if (shows !== 'probability') drawPoints();
      drawCurves(context, scales, fit, routes, palette.casing);
      if (shows === 'probability') drawPoints();
      context.restore();
      if (late) waiting.current = window.setTimeout(() => draw(state));
    },
    [result, clock, replays, samples, scales, data, fit, shows, area, size, palette],
  );
  useCursorDrawing(draw);
  useEffect(() => () => window.clearTimeout(waiting.current), []);

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
