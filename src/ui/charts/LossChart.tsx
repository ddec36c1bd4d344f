import { memo, useCallback, useMemo, useRef } from 'react';
import { drawDotLabels, drawLossDots, drawLossLines, fadeAhead, type LossLine } from '../../plot/lossDrawing';
import type { Ink } from '../../plot/pen';
import { CLOCKS, type Clock } from '../../scenario/view';
import { isLogLoss } from '../../store/pageSlice';
import { horizonOf, timeOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import type { Store } from '../../store/store';
import { drawOn, drawPicture } from '../browser/canvas';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';
import { LossAxes } from './LossAxes';
import { LossReading } from './LossReading';
import { createLossPlot, isCrossed, lossDots } from './lossPlot';
import { type PlotArea, plotArea } from './plotArea';
import './lossChart.css';
import { useSize } from '../browser/useSize';
import { useCursorDrawing } from './useCursorDrawing';
import { useScrub } from './useScrub';

const resultOf = ({ result }: Store): Result => result;

/** The loss of every route over the playback clock; pressing or dragging in it moves the playback cursor. */
export function LossChart() {
  return <Chart result={useApp(resultOf)} />;
}

/** Draws lines: few points as they are the first time, and then all from a picture, for the cursor to move over. */
function keepLines(lines: readonly LossLine[], { width, height, scale }: PlotArea): (context: Ink) => void {
  let fresh = !lines.some(({ dense }) => dense);
  let picture: OffscreenCanvas | undefined;
  const drawLines = (ink: Ink): void => {
    ink.save();
    ink.beginPath();
    ink.rect(0, 0, width, height);
    ink.clip();
    drawLossLines(ink, lines, scale);
    ink.restore();
  };
  return (context) => {
    if (fresh) drawLines(context);
    else {
      picture ??= drawPicture(width, height, drawLines);
      context.drawImage(picture, 0, 0, width, height);
    }
    fresh = false;
  };
}

/** What stands above the lines and stays as it is while they follow a slider. */
const LossHead = memo(function LossHead() {
  const { store, text } = useShared();
  const clock = useApp((state) => state.clock);
  const logLoss = useApp(isLogLoss);
  return (
    <>
      <h2 className="heading">{text.loss.heading}</h2>
      <span className="loss-choices">
        <Part id="clock">
          <select
            className="select plain"
            aria-label={text.transport.clock}
            value={clock}
            onChange={({ target }) => store.getState().setClock(target.value as Clock)}
          >
            {CLOCKS.map((name) => (
              <option key={name} value={name}>
                {text.transport.clocks[name]}
              </option>
            ))}
          </select>
        </Part>
        <Part id="scale">
          <select
            className="select plain"
            aria-label={text.loss.scale}
            value={logLoss ? 'log' : 'linear'}
            onChange={({ target }) => store.getState().setLogLoss(target.value === 'log')}
          >
            <option value="linear">{text.loss.linear}</option>
            <option value="log">{text.loss.log}</option>
          </select>
        </Part>
      </span>
    </>
  );
});

const Chart = memo(function Chart({ result }: { readonly result: Result }) {
  const { text, palette, format } = useShared();
  const clock = useApp((state) => state.clock);
  const logLoss = useApp(isLogLoss);
  const [host, size] = useSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const area = useMemo(() => plotArea(size, 46, 14, 42, 20), [size]);
  const plot = useMemo(
    () => createLossPlot({ result, clock, logLoss }, palette, area),
    [result, clock, logLoss, palette, area],
  );
  const { hover, handlers } = useScrub(area, plot.scales.toTime);

  const lines = useMemo(() => keepLines(plot.lines, area), [plot, area]);

  const draw = useCallback(
    (state: Store) => {
      if (!canvas.current || state.result !== plot.result || size.width === 0) return;
      const time = timeOf(state);
      const x = plot.scales.toX(time);
      drawOn(canvas.current, size.width, size.height, (ink) => {
        ink.translate(area.left, area.top);
        lines(ink);
        fadeAhead(ink, x, area.width, area.height, Number.isFinite(horizonOf(state)));
        if (state.time !== undefined) {
          ink.fillStyle = palette.muted;
          ink.fillRect(Math.round(x) - 0.5, 0, 1, area.height + 4);
        }
        const dots = lossDots(plot, time);
        drawLossDots(ink, dots, palette.panel, area.scale);
        // Beside a dot at the upper edge; what the axis is called stands above.
        const bounds = { left: 0, top: -8 * area.scale, right: size.width - area.left, bottom: area.height };
        const words = dots.map(({ loss }) => format.value(loss - plot.range.base));
        drawDotLabels(ink, dots, words, bounds, 12 * area.scale, palette, (i, box) => isCrossed(plot, dots[i]!, box));
      });
    },
    [plot, lines, area, size, palette, format],
  );
  useCursorDrawing(draw);

  return (
    <section className="panel loss-chart">
      <header className="loss-head">
        <LossHead />
        {hover !== undefined && <LossReading plot={plot} time={hover} />}
      </header>
      <div ref={host} className="chart-body scrub" role="img" aria-label={text.loss.label} {...handlers}>
        <LossAxes plot={plot} area={area} />
        <canvas ref={canvas} className="chart-lines" />
        {hover !== undefined && (
          <svg className="chart-axes hairline" aria-hidden="true">
            <line
              x1={area.left + plot.scales.toX(hover)}
              x2={area.left + plot.scales.toX(hover)}
              y1={area.top}
              y2={area.top + area.height}
            />
          </svg>
        )}
      </div>
      {plot.lines.some(({ beneath }) => beneath) && <p className="hint loss-key">{text.recorded.thin}</p>}
    </section>
  );
});
