import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Sweep } from '../../core/ends';
import { lrAt } from '../../core/lrScale';
import type { Tone } from '../../plot/paint';
import { OVERHANG } from '../../plot/rateTicks';
import { toneAt, zonesOf } from '../../plot/zones';
import { textScale } from '../browser/textScale';
import { useShared } from '../shell/context';
import { useTones, useZoneNames } from './useTones';

interface Props {
  readonly sweep: Sweep;
  /** Of the track, in sixteenths of a rem. */
  readonly width: number;
  /** Whether the stretches are named; if not, only what is under the pointer is. */
  readonly named: boolean;
}

/** Parts of the type size that a sign is wide: a Latin letter, a Chinese character. */
const LETTER = 0.5;
const HAN = 1;

const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, sign) => sum + size * (sign > '\u2e80' ? HAN : LETTER), 0);

/** Where the pointer is on the track, from the left; none while a button is held, when the thumb is there itself. */
function usePointer(host: { readonly current: HTMLElement | null }): number | undefined {
  const [x, setX] = useState<number>();
  useEffect(() => {
    const track = host.current?.parentElement;
    if (!track) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    const leave = (): void => setX(undefined);
    track.addEventListener(
      'pointermove',
      ({ clientX, buttons, pointerType }) => {
        if (buttons > 0 || pointerType === 'touch') leave();
        else setX(Math.round((clientX - track.getBoundingClientRect().left) / textScale()));
      },
      { signal },
    );
    track.addEventListener('pointerdown', leave, { signal });
    track.addEventListener('pointerleave', leave, { signal });
    return () => gone.abort();
  }, [host]);
  return x;
}

/** Below the track what its stretches mean, and what would happen under the pointer. */
export function Zones({ sweep, width, named }: Props) {
  const { text, format } = useShared();
  const tones = useTones();
  const names = useZoneNames();
  const row = useRef<HTMLDivElement>(null);
  const pointer = usePointer(row);
  const nameOf = useCallback(
    (tones: readonly Tone[], short: boolean) =>
      tones.map((tone) => (short && text.zones.short[tone]) || names[tone]).join(text.zones.or),
    [names, text],
  );
  const zones = useMemo(() => {
    if (width === 0 || !named) return [];
    const size = row.current ? Number.parseFloat(getComputedStyle(row.current).fontSize) / textScale() : 12;
    const measure = (tones: readonly Tone[], short: boolean): number => widthOf(nameOf(tones, short), size);
    return zonesOf(sweep, { width, overhang: OVERHANG, measure });
  }, [sweep, width, named, nameOf]);
  const under = pointer === undefined ? undefined : toneAt(sweep, width, pointer);
  return (
    <div className="rate-zones" ref={row} aria-hidden="true">
      {under && pointer !== undefined ? (
        <>
          <i style={{ '--x': `${pointer / 16}rem` }} />
          <span className="rate-under" data-side={pointer > width / 2 ? 'end' : 'start'}>
            {text.zones.under(format.plain(lrAt(under.position)), tones[under.tone])}
          </span>
        </>
      ) : (
        zones.map(({ tones, short, centre }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names of stretches in order
          <span key={i} data-tone={tones[0]} style={{ '--centre': `${centre / 16}rem` }}>
            {nameOf(tones, short)}
          </span>
        ))
      )}
    </div>
  );
}
