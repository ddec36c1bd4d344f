import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ENDS, type Sweep } from '../../core/ends';
import { drawSwatch } from '../../plot/drawPaint';
import type { Tone } from '../../plot/paint';
import { drawOn } from '../browser/canvas';
import { useShared } from '../shell/context';
import { useTones } from './useTones';

const SWATCH = { width: 26, height: 10 };

/** The sweeps that are painted on the page by now, or could not be made, by the place of their route. */
const painted = createStore<Readonly<Record<number, Sweep | 'failed'>>>(() => ({}));

/** Tells the legend what a slider's track shows, for as long as it does. */
export function usePainted(place: number, sweep: Sweep | 'failed' | undefined): void {
  useLayoutEffect(() => {
    if (!sweep) return undefined;
    painted.setState({ [place]: sweep });
    return () => {
      const { [place]: _, ...others } = painted.getState();
      painted.setState(others, true);
    };
  }, [place, sweep]);
}

/** One rate in so many was tried, where the time did not suffice for all; 1 where it did. */
export function coarseness({ ends, ended }: Sweep): number {
  const known = ends.reduce((sum, end) => sum + Number(end > 0), 0);
  return ended && known > 0 ? Math.round(ends.length / known) : 1;
}

/** One tone of the paint by itself. */
function Swatch({ tone }: { readonly tone: Tone }) {
  const { palette } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!canvas.current) return;
    drawOn(canvas.current, SWATCH.width, SWATCH.height, (ink) => drawSwatch(ink, tone, palette, SWATCH));
  }, [tone, palette]);
  return <canvas ref={canvas} className="paint-swatch" />;
}

/** What the colours and patterns that are on the sliders mean, and which of the sliders are painted coarsely. */
export function LegendEntries() {
  const { text, format } = useShared();
  const tones = useTones();
  const all = useStore(painted);
  const sweeps = Object.entries(all).flatMap(([place, sweep]) => (sweep === 'failed' ? [] : [[place, sweep] as const]));
  const failed = Object.keys(all).filter((place) => all[Number(place)] === 'failed');
  const present = ENDS.filter((_, code) => sweeps.some(([, { ends }]) => code > 0 && ends.includes(code)));
  const coarse = sweeps.filter(([, sweep]) => coarseness(sweep) > 1);
  return (
    <>
      {present.map(
        (tone) =>
          tone !== 'unknown' && (
            <li key={tone}>
              <Swatch tone={tone} />
              {tones[tone]}
            </li>
          ),
      )}
      {coarse.map(([place, sweep]) => (
        <li key={place} className="paint-coarse">
          {text.lr.coarse(text.routes.route(Number(place) + 1), format.whole(coarseness(sweep)))}
        </li>
      ))}
      {failed.map((place) => (
        <li key={place} className="paint-coarse">
          {`${text.routes.route(Number(place) + 1)}: ${text.error.uncomputed}`}
        </li>
      ))}
    </>
  );
}
