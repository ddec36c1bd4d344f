import { PER_DECADE } from '../core/lrScale';

/** Half of the thumb's width, in px: a native thumb's centre stays that far from the ends of its track. */
export const INSET = 11;

/** How far what is written below the slider may stand out into the row's padding, px. */
export const OVERHANG = 6;

/** A label under the slider: where its mark stands, and where its text is centred, in px from the left. */
export interface RateTick {
  readonly value: number;
  readonly x: number;
  readonly centre: number;
  readonly bound: boolean;
}

export interface RateAxis {
  /** First and last position of the slider. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** How far a label may stand out to either side. */
  readonly overhang: number;
  /** A learning rate that is marked ahead of the decades. */
  readonly bound: number | undefined;
  /** The width of the label at a learning rate. */
  measure(value: number, bound: boolean): number;
}

type Track = Omit<RateAxis, 'bound' | 'measure'>;

/** Least room between two labels. */
const GAP = 5;

/** Where a position of the slider stands, in px from the left. */
export const positionToX = ({ first, last, width }: Track, position: number): number =>
  INSET + ((position - first) / (last - first)) * (width - 2 * INSET);

/** Where a learning rate stands between its neighbours, in px from the left. */
export const rateToX = (axis: RateAxis, value: number): number => positionToX(axis, PER_DECADE * Math.log10(value));

/** The middle of a text of half that width: below its mark, or as near as the slider's ends leave it room. */
export const centred = ({ width, overhang }: Track, half: number, x: number): number =>
  Math.max(half - overhang, Math.min(width - half + overhang, x));

function place(axis: RateAxis, value: number, bound: boolean): RateTick & { readonly half: number } {
  const x = rateToX(axis, value);
  const half = axis.measure(value, bound) / 2;
  return { value, x, centre: centred(axis, half, x), half, bound };
}

/** Ticks at powers of ten, as many as have room, and at the bound, which comes first. */
export function rateTicks(axis: RateAxis): RateTick[] {
  const { first, last, bound } = axis;
  const inside =
    bound !== undefined && PER_DECADE * Math.log10(bound) >= first && PER_DECADE * Math.log10(bound) <= last;
  const marked = inside ? [place(axis, bound, true)] : [];
  const decades: number[] = [];
  for (let k = Math.ceil(first / PER_DECADE); k <= last / PER_DECADE; k++) decades.push(k);
  const apart = (a: RateTick & { half: number }, b: RateTick & { half: number }): boolean =>
    Math.abs(a.centre - b.centre) >= a.half + b.half + GAP;
  for (let every = 1; ; every++) {
    const ticks = decades.filter((k) => k % every === 0).map((k) => place(axis, Number(`1e${k}`), false));
    if (ticks.some((tick, i) => i > 0 && !apart(tick, ticks[i - 1]!))) continue;
    return [...ticks.filter((tick) => marked.every((mark) => apart(tick, mark))), ...marked];
  }
}
