import { ENDS, type Sweep } from '../core/ends';
import { nearestKnown, stretchesOf, summarize, type Tone } from './paint';
import { centred, INSET, positionToX } from './rateTicks';

/** The name of a part of the slider, centred so many px from the left. */
export interface Zone {
  /** What happens there; where several things do, the two that do most. */
  readonly tones: readonly Tone[];
  /** Whether there is room for its short name only. */
  readonly short: boolean;
  readonly centre: number;
}

export interface ZoneTrack {
  readonly width: number;
  /** How far a name may stand out to either side, px. */
  readonly overhang: number;
  /** The width of the name of what happens, px; of its short name where so asked. */
  measure(tones: readonly Tone[], short: boolean): number;
}

/** More names than this are not read; shorter stretches, in positions, are not named. */
const MOST = 5;
const LEAST = 10;
/** Least room between two names, px. */
const GAP = 8;

/** What a route does that goes astray: stretches of these that lie side by side are one part of the slider. */
const ASTRAY: readonly Tone[] = ['oscillating', 'climbing', 'diverged', 'other', 'stalled'];

interface Area {
  readonly from: number;
  to: number;
  /** How many positions do what. */
  readonly lengths: Map<Tone, number>;
}

function areasOf(sweep: Sweep): Area[] {
  const areas: Area[] = [];
  for (const { from, to, tone } of summarize(stretchesOf(sweep), MOST, LEAST)) {
    const last = areas.at(-1);
    const astray = ASTRAY.includes(tone);
    if (last && astray && ASTRAY.some((one) => last.lengths.has(one))) {
      last.to = to;
      last.lengths.set(tone, (last.lengths.get(tone) ?? 0) + to - from);
    } else areas.push({ from, to, lengths: new Map([[tone, to - from]]) });
  }
  return areas;
}

/** What the parts of a slider are called, as many as have room: where routes arrive first, then the longest. */
export function zonesOf(sweep: Sweep, { width, overhang, measure }: ZoneTrack): Zone[] {
  const axis = { first: sweep.first, last: sweep.first + sweep.ends.length - 1, width, overhang };
  const rank = ({ from, to, lengths }: Area): number => (lengths.has('reached') ? Number.POSITIVE_INFINITY : to - from);
  const taken: (Zone & { readonly half: number })[] = [];
  for (const area of areasOf(sweep).sort((a, b) => rank(b) - rank(a))) {
    const most = [...area.lengths].sort(([, a], [, b]) => b - a).map(([tone]) => tone);
    const middle = (positionToX(axis, area.from) + positionToX(axis, area.to)) / 2;
    const ladder = [
      { tones: most.slice(0, 2), short: false },
      { tones: most.slice(0, 2), short: true },
      { tones: most.slice(0, 1), short: false },
      { tones: most.slice(0, 1), short: true },
    ];
    for (const { tones, short } of ladder) {
      // Of two parts where the same happens one name is enough.
      if (taken.some((zone) => zone.tones.join() === tones.join())) break;
      const half = measure(tones, short) / 2;
      const centre = centred(axis, half, middle);
      if (taken.some((zone) => Math.abs(centre - zone.centre) < half + zone.half + GAP)) continue;
      taken.push({ tones, short, centre, half });
      break;
    }
  }
  return taken.sort((a, b) => a.centre - b.centre);
}

/** What happens at a place of the track, px from the left, as far as it is known. */
export function toneAt(
  sweep: Sweep,
  width: number,
  x: number,
): { readonly position: number; readonly tone: Tone } | undefined {
  const { first, ends } = sweep;
  const share = (x - INSET) / (width - 2 * INSET);
  const index = Math.max(0, Math.min(ends.length - 1, Math.round(share * (ends.length - 1))));
  const tone = ENDS[ends[nearestKnown(sweep)[index]!] ?? 0];
  return tone === undefined || tone === 'unknown' ? undefined : { position: first + index, tone };
}
