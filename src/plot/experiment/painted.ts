import { ENDS, type End } from '../../core/ends';
import type { Measure } from '../../core/explore/experiment';
import type { Findings } from '../../core/explore/findings';
import { lowestLoss } from '../../core/explore/goal';
import { quantile } from '../../core/explore/statistics';
import type { Minimum } from '../../core/types';
import type { Palette } from '../palette';
import { type KindLook, lookOfEnd, lookOfMissed, lookOfValue, valleyLooks } from './looks';
import { createTally } from './placeTally';

/** What happens at some places of a plane, as one entry of its legend. */
export interface PlaneKind extends KindLook {
  /** An end, `minimum-2` for the basin of the minimum with index 2, `value` or `missed`. */
  readonly id: string;
  readonly end: Exclude<End, 'unknown'> | 'value' | 'missed';
  /** The minimum whose basin it is, by its index in the surface's list. */
  readonly minimum: number | undefined;
  /** The least and the most of the measure's median among its places. */
  readonly range: readonly [number, number] | undefined;
  /** How many known places are of the kind. */
  readonly places: number;
}

/** A plane as it is drawn: what happens at each of its places. */
export interface PaintedPlane {
  readonly width: number;
  readonly height: number;
  readonly kinds: readonly PlaneKind[];
  /** Indices into `kinds`; −1 where nothing is known. */
  readonly kindAt: Int8Array;
  /** From 0, quick, to 255, late. */
  readonly shadeAt: Uint8Array;
}

/** How a plane is to be painted. */
interface PlaneLook {
  readonly measure: Measure;
  readonly palette: Palette;
  readonly minima: readonly Minimum[];
  /** Whether starts are varied, and valleys told apart. */
  readonly basins: boolean;
}

const [REACHED, OTHER, DIVERGED] = [ENDS.indexOf('reached'), ENDS.indexOf('other'), ENDS.indexOf('diverged')];

/** Keys of kinds: an end's is its index in `ENDS`, after these come the valleys. */
const VALUE = ENDS.length;
const MISSED = VALUE + 1;
const VALLEY = MISSED + 1;

/** Valleys that have kinds of their own, at most: an Int8Array holds them all beside the ends. */
const MOST_VALLEYS = 100;

/** A measure that spreads farther than by this factor is shaded by its logarithm. */
const SPREAD = 10;

/** How many places there are of each kind, and between which numbers its medians are. */
interface Sums {
  readonly places: Uint32Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Kinds in the order of the legend: where the lowest point is reached, other valleys, other ends. */
function keysInOrder(ends: Uint8Array, valleys: number): number[] {
  const own = Array.from({ length: valleys }, (_, index) => VALLEY + index);
  const ofEnd = (end: number): number[] => own.filter((key) => ends[key] === end);
  const others = ENDS.flatMap((end, key) => (end === 'unknown' || key === REACHED || key === OTHER ? [] : [key]));
  return [VALUE, MISSED, ...ofEnd(REACHED), REACHED, ...ofEnd(OTHER), OTHER, ...others];
}

/** Losses that lie beyond these parts of all of them have the shade of those there: few differ from the others by powers of ten. */
const [LOW, HIGH] = [0.05, 0.95] as const;

/** Losses that are looked at to find these, at most. */
const LOOKED_AT = 2000;

/** The shades of losses, or of distances: by the logarithm of what is left of them above the lowest where they spread far. */
function shadingOfRest(medians: readonly number[], lowest: number): (median: number) => number {
  const every = Math.ceil(medians.length / LOOKED_AT);
  const rest = medians.filter((_, i) => i % every === 0).map((median) => median - lowest);
  const sorted = rest.filter((one) => one > 0).sort((a, b) => a - b);
  const [from, to] = [quantile(sorted, LOW), quantile(sorted, HIGH)];
  if (!(to > from)) return () => 0;
  const shade = (share: number): number => Math.round(255 * Math.min(1, Math.max(0, share)));
  if (to <= SPREAD * from) return (median) => shade((median - lowest - from) / (to - from));
  return (median) => (median > lowest ? shade(Math.log((median - lowest) / from) / Math.log(to / from)) : 0);
}

/** What maps a median to a shade between two ends. */
function shading(least: number, most: number, measure: Measure): (median: number) => number {
  const from = measure === 'outcome' ? Math.max(1, least) : least;
  if (!(most > from)) return () => 0;
  if (measure === 'outcome' || (from > 0 && most > SPREAD * from)) {
    const [low, perUnit] = [Math.log(from), 255 / Math.log(most / from)];
    return (median) => (median > from ? Math.round((Math.log(median) - low) * perUnit) : 0);
  }
  return (median) => Math.round(((median - from) / (most - from)) * 255);
}

/**
 * What is seen at each place of an experiment. Where valleys are told apart, all of them share one scale from quick to
 * late; else each kind has its own.
 */
export function paintPlane(findings: Findings, look: PlaneLook): PaintedPlane {
  const { measure, palette, minima, basins } = look;
  const [first, second] = findings.axes;
  const [width, height] = [first.values.length, second?.values.length ?? 1];
  const valleys = basins && measure === 'outcome' ? Math.min(MOST_VALLEYS, minima.length) : 0;
  const count = VALLEY + valleys;
  const keys = new Int16Array(width * height);
  const medians = new Float64Array(width * height);
  const ends = new Uint8Array(count);
  const sums: Sums = {
    places: new Uint32Array(count),
    least: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    most: new Float64Array(count).fill(Number.NEGATIVE_INFINITY),
  };
  const tallyAt = createTally(findings);
  for (let place = 0; place < keys.length; place++) {
    const { tried, end, minimum, diverged, median } = tallyAt(place);
    if (tried === 0) continue;
    let key = end;
    if (measure !== 'outcome') key = Number.isFinite(median) ? VALUE : 2 * diverged > tried ? DIVERGED : MISSED;
    else if (minimum >= 0 && minimum < valleys && (end === REACHED || end === OTHER)) key = VALLEY + minimum;
    if (key === 0) continue;
    keys[place] = key;
    medians[place] = median;
    if (sums.places[key]!++ === 0) ends[key] = end;
    if (!Number.isFinite(median)) continue;
    if (median < sums.least[key]!) sums.least[key] = median;
    if (median > sums.most[key]!) sums.most[key] = median;
  }
  const order = keysInOrder(ends, valleys).filter((key) => sums.places[key]! > 0);
  const looks = valleys > 0 ? valleyLooks(minima, palette) : [];
  const kinds = order.map((key): PlaneKind => {
    const [least, most] = [sums.least[key]!, sums.most[key]!];
    const common = { range: least <= most ? ([least, most] as const) : undefined, places: sums.places[key]! };
    if (key >= VALLEY) {
      const minimum = key - VALLEY;
      const end = ends[key] === REACHED ? 'reached' : 'other';
      return { id: `minimum-${minimum}`, end, minimum, ...looks[minimum]!, ...common };
    }
    const end = key === VALUE ? 'value' : key === MISSED ? 'missed' : (ENDS[key] as Exclude<End, 'unknown'>);
    const itsLook =
      end === 'value' ? lookOfValue(palette) : end === 'missed' ? lookOfMissed(palette) : lookOfEnd(end, palette);
    return { id: end, end, minimum: undefined, ...itsLook, ...common };
  });
  const lowest = measure === 'loss' ? lowestLoss({ minima }) : 0;
  const arrivals = order.filter((key) => key >= VALLEY || key === REACHED || key === OTHER);
  const among = (key: number): readonly number[] => (valleys > 0 && arrivals.includes(key) ? arrivals : [key]);
  const shades = order.map((key, index) => {
    const { colours } = kinds[index]!;
    if (colours[0] === colours[1]) return () => 0;
    const least = Math.min(...among(key).map((one) => sums.least[one]!));
    if (measure === 'loss' || measure === 'distance')
      return shadingOfRest(
        Array.from(medians).filter((_, place) => keys[place] === VALUE),
        lowest ?? least,
      );
    return shading(least, Math.max(...among(key).map((one) => sums.most[one]!)), measure);
  });
  const indexOf = new Int8Array(count).fill(-1);
  order.forEach((key, index) => {
    indexOf[key] = index;
  });
  const kindAt = new Int8Array(keys.length);
  const shadeAt = new Uint8Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const index = indexOf[keys[place]!]!;
    kindAt[place] = index;
    if (index >= 0) shadeAt[place] = shades[index]!(medians[place]!);
  }
  return { width, height, kinds, kindAt, shadeAt };
}
