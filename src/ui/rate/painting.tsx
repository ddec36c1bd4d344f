import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Sweep } from '../../core/ends';
import { lrAt } from '../../core/lrScale';
import { drawPaint } from '../../plot/drawPaint';
import { stretchesOf, summarize, type Tone } from '../../plot/paint';
import type { Ink } from '../../plot/pen';
import { INSET } from '../../plot/rateTicks';
import { drawOn } from '../browser/canvas';
import { textScale } from '../browser/textScale';
import { type Shared, useShared } from '../shell/context';
import { coarseness, usePainted } from './Coarseness';
import { useSweep } from './useSweep';
import { useTones } from './useTones';
import { Zones } from './Zones';

const PAINT_HEIGHT = 10;

/** More stretches than this, or shorter ones, tell a listener less. */
const MOST_SPOKEN = 8;
const LEAST_SPOKEN = 4;

export { PaintNotes } from './Coarseness';
export { RateTicks } from './RateTicks';

interface Props {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  /** Of the track, in px. */
  readonly width: number;
  /** Id that the words are given. */
  readonly words: string;
  /** Whether the stretches are named below the track. */
  readonly named: boolean;
}

function inWords(
  sweep: Sweep,
  place: number,
  { text: { lr, paint: text, routes }, format }: Pick<Shared, 'text' | 'format'>,
  tones: Readonly<Record<Tone, string>>,
): string {
  const list = summarize(stretchesOf(sweep), MOST_SPOKEN, LEAST_SPOKEN);
  if (list.length === 0) return sweep.ended ? text.tooLong : lr.computing;
  const spoken = list.map(({ from, to, tone }, i) => {
    const end = list[i + 1]?.from === to + 1 ? to + 1 : to;
    return text.stretch(format.plain(lrAt(from)), format.plain(lrAt(end)), tones[tone]);
  });
  const nth = coarseness(sweep);
  const coarse = nth > 1 ? ` ${text.coarse(routes.route(place + 1), format.whole(nth))}` : '';
  return text.spoken(spoken.join(text.between)) + coarse;
}

/** The paint under the slider, and the same in words; neither depends on the learning rate that is chosen. */
export function RatePaint({ place, first, last, width, words, named }: Props) {
  const { text, format, palette } = useShared();
  const canvas = useRef<HTMLCanvasElement>(null);
  const tones = useTones();
  const latest = useSweep(place);
  // The paint of another surface's slider is none of this one's.
  const failed = latest === 'failed';
  const sweep = !failed && latest?.first === first && latest.ends.length === last - first + 1 ? latest : undefined;
  usePainted(place, failed ? latest : sweep);
  const spoken = useMemo(
    () => (sweep ? inWords(sweep, place, { text, format }, tones) : text.lr.computing),
    [sweep, place, text, format, tones],
  );

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const draw = (ink: Ink): void => {
      if (sweep) drawPaint(ink, sweep, palette, { width, height: PAINT_HEIGHT, inset: INSET });
    };
    drawOn(canvas.current, width, PAINT_HEIGHT, draw, textScale());
  }, [sweep, width, palette]);

  return (
    <>
      <canvas ref={canvas} className="rate-paint" data-painted={sweep?.ended ?? false} />
      <span id={words} className="hidden-text">
        {failed ? text.error.uncomputed : spoken}
      </span>
      {sweep && <Zones sweep={sweep} width={width} named={named} />}
    </>
  );
}
