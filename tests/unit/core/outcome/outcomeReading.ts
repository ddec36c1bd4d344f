import type { Outcome, RunSpec, Scenario, Trajectory } from '../../../../src';
import type { Objective } from '../../../../src/core/objective';
import type { Bottom } from './outcomeGround';
import { apart, look, mean, rowsOf, type Seen } from './outcomeSeen';

type Kind = Outcome['kind'];

/** 1 certainly, 0 certainly not, 0.5 where the table leaves it open. */
type Verdict = 0 | 0.5 | 1;

/** Loss still to lose as a part of what was gained: "small" beyond doubt, and small at all. */
const ARRIVED = [1e-13, 1e-4] as const;
/** "2 % of the map", by whichever side or diagonal one measures it. */
const NEAR = [0.01, 0.04] as const;
/** "Nearly all of the way down": a ten-thousandth left within 3 % of a map is, a fiftieth left is not. */
const LEFT = [1e-4, 0.02] as const;
const NEAR_AND_DOWN = 0.03;
/** A swing this wide on the map is seen beside a hut; one this narrow is not even a rounding of the picture. */
const SEEN = [1e-6, 4e-3] as const;
/** Last updates within so little of the map are at rest, whatever holds them there. */
const RESTS = 1e-4;
/** A last stride this short may be all that a schedule has left. */
const STOPS = 1e-3;
/** A slope "small against the steepest": a hundred-thousandth is, a twentieth is not. */
const FLAT = [1e-5, 0.05] as const;
/** A slope that over a whole map comes to no more than rounding, or than a part of the relief that nobody sees. */
const LEVEL = 1e-12;
const PLAIN = 1e-5;
/** "Many times the steps": a hundred times are, four times are not. */
const MANY = [4, 100] as const;
/** What goes so far on the map, or of its way, within its last quarter does not "hardly move". */
const STRIDES = 0.05;
/** The mean loss of the last quarter over that of the one before: falls below the first, falls no longer from the second. */
const FALLS = [0.7, 0.999] as const;
/** The same under sampling noise, whose means scatter. */
const FALLS_IN_NOISE = [0.25, 1] as const;
/** What falls still must do so within the last quarter too. */
const GOES_ON = 0.95;
/** A swing over so much of the map is one, whether or not its mean loss falls. */
const WIDE = 0.3;
/** A mean this far below the one two quarters back may be that of a swing on its way in. */
const AGAIN = 0.9;
/** How much of the rise the last quarter must have made, lest chance or a level end be called a climb. */
const CLIMBS = 0.2;
/** How far a quarter of an uneven climb may lie below the one before, as a part of the climb. */
const SLIPS = 0.2;
/** Fewer updates than this have no quarters to compare; under noise, too few in a quarter for a mean. */
const QUARTERED = 16;
const QUARTERED_IN_NOISE = 40;
/** Methods without a memory that would carry them on from where the slope is none. */
const MEMORYLESS: readonly string[] = ['gd', 'armijo', 'newton', 'bfgs', 'lbfgs', 'cg'];

const not = (verdict: Verdict): Verdict => (1 - verdict) as Verdict;
const and = (...all: Verdict[]): Verdict => Math.min(...all) as Verdict;
const or = (...all: Verdict[]): Verdict => Math.max(...all) as Verdict;
/** How surely a number is small: below the first bound, or above the second. */
const small = (value: number, [sure, most]: readonly [number, number]): Verdict =>
  value <= sure ? 1 : value <= most ? 0.5 : 0;
const is = (truth: boolean): Verdict => (truth ? 1 : 0);
const atMost = (verdict: Verdict, truth: boolean): Verdict => (truth ? verdict : (Math.min(verdict, 0.5) as Verdict));

export interface Reading {
  readonly kinds: ReadonlySet<Kind>;
  /** The lowest place below the route's end; absent where there is none, or the ground falls for ever. */
  readonly bottom: Bottom | undefined;
  /** The figures that decided, for a message. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Whether the loss still falls, from quarter to quarter or, on short routes, from update to update. */
function falling({ route: { loss }, end, noisy, quarter, quarters, stands, spread, net, floor }: Seen): Verdict {
  if (end === 0 || stands) return 0;
  if (noisy && end < QUARTERED_IN_NOISE) return 0.5;
  if (end < QUARTERED) {
    if (rowsOf(loss, end - 2, end).every((value, k, all) => k === 0 || value < all[k - 1]!))
      return loss.every((value) => value >= loss[end]!) ? 1 : 0.5;
    if (loss[end]! < loss[end - 1]!) return 0.5;
    return loss[end]! < Math.max(loss[0]!, loss[end - 2] ?? 0) ? 0.5 : 0;
  }
  const recent = rowsOf(loss, quarter, end);
  const before = rowsOf(loss, Math.floor(end / 2), quarter);
  const steady = !noisy && recent.every((value, k) => k === 0 || value <= recent[k - 1]!) && loss[end]! < recent[0]!;
  if (steady && net >= spread.extent / 2) return 1;
  const [, second, third, fourth] = quarters as [number, number, number, number];
  const [sure, most] = noisy ? FALLS_IN_NOISE : FALLS;
  const lowers = Math.max(...recent) < Math.max(...before) || noisy;
  const best = Math.min(...recent) < Math.min(...before);
  const late = mean(recent.subarray(recent.length / 2)) - floor;
  const goesOn = late < GOES_ON * (mean(recent) - floor) && loss[end]! <= mean(recent);
  if (fourth < sure * Math.min(second, third) && lowers && (noisy || (best && goesOn)))
    return spread.extent > WIDE ? 0.5 : 1;
  if (steady || recent.subarray(recent.length / 2).every((value, k, all) => k === 0 || value < all[k - 1]!)) return 0.5;
  return fourth >= most * third && fourth >= AGAIN * second && (noisy || !best) ? 0 : 0.5;
}

/** Whether a minimum is so near that the route is at it, or is going to be. */
function nearness({ low, away, gap, shareLeft: [sure, most] }: Seen): Verdict {
  if (!low) return 0;
  const down = sure <= LEFT[0] && away <= NEAR_AND_DOWN;
  const verdict = or(small(away, NEAR), is(down), most <= LEFT[1] && away <= 1 ? 0.5 : 0);
  return atMost(verdict, low.shape === 'hollow' && (gap > 0 || away < SEEN[0]));
}

/** Whether the slope is used up: what is left to gain is small against what was gained, right at a minimum. */
function arrival({ low, away, gap, arrived: [sure, most] }: Seen): Verdict {
  if (!low || away > (low.shape === 'hollow' ? NEAR[1] : 1)) return 0;
  const verdict: Verdict = sure <= ARRIVED[0] ? 1 : most <= ARRIVED[1] ? 0.5 : 0;
  // On a level floor what is left is nothing though the way is not.
  return atMost(verdict, low.round && away <= NEAR[0] && (gap > 0 || away < SEEN[0]));
}

/** Whether the route has come to rest where it ends. */
function resting(seen: Seen, falls: Verdict, optimizer: string): Verdict {
  const { stands, tailWidth, tail, gain, mostGain, arrived } = seen;
  if (stands || tailWidth <= SEEN[0]) return 1;
  if (tail <= ARRIVED[0] * gain && tailWidth <= SEEN[1]) return falls === 1 ? 1 : 0.5;
  if (falls > 0 && MEMORYLESS.includes(optimizer) && arrived[0] === 0) return 1;
  if (falls === 0) return tailWidth <= SEEN[1] || (tailWidth <= NEAR[0] && tail <= ARRIVED[1] * gain) ? 0.5 : 0;
  return tail <= ARRIVED[1] * mostGain || MEMORYLESS.includes(optimizer) || seen.end < QUARTERED ? 0.5 : 0;
}

/** Whether the loss stands above the start's and rises from quarter to quarter. */
function climbing({ route: { loss }, end, noisy, quarters, stands }: Seen): Verdict {
  if (!(loss[end]! > loss[0]!) || stands) return 0;
  if (loss.every((value, t) => t === 0 || value > loss[t - 1]!)) return end < QUARTERED / 2 ? 0.5 : 1;
  if (end < QUARTERED) return 0.5;
  const slip = SLIPS * (Math.max(...quarters) - Math.min(...quarters));
  if (!quarters.every((value, k) => k === 0 || value > quarters[k - 1]! - slip)) return 0;
  if (noisy && end < QUARTERED_IN_NOISE) return 0.5;
  if (!quarters.every((value, k) => k === 0 || value > quarters[k - 1]!)) return 0.5;
  return quarters[3]! - quarters[2]! > CLIMBS * (quarters[3]! - quarters[0]!) ? 1 : 0.5;
}

/** Whether noise keeps the last quarter around one point near a minimum. */
function wandering(seen: Seen, falls: Verdict): Verdict {
  const { surface, noisy, low, spread } = seen;
  if (!noisy || seen.end === 0) return 0;
  const hollows = [...surface.minima, ...(low ? [low] : [])];
  const off = Math.min(
    ...hollows.map((hollow) => apart(surface, hollow.x - spread.middle[0], hollow.y - spread.middle[1])),
  );
  const about: Verdict = small(off, [Math.max(NEAR[0], spread.rms / 2), Math.max(NEAR[1], 2 * spread.rms)]);
  const kept = atMost(about, spread.extent <= 0.2 && seen.end >= QUARTERED_IN_NOISE && low?.shape === 'hollow');
  return and(not(falls), or(kept, nearness(seen) > 0 ? 0.5 : 0));
}

/** How many times the updates made the rest of the way would take. */
function timesTheSteps({ end, low, away, gap, speed, fall }: Seen): readonly [least: number, most: number] {
  // Of what lies more than a map off, or falls for ever, a reader may wait for no more than a map's length.
  const byWay = (low ? away : 1) / speed / end;
  const byMap = Math.min(1, low ? away : 1) / speed / end;
  const byLoss = low ? gap / Math.max(0, fall) / end : byWay;
  const times = [byWay, byMap, byLoss].map((value) => (Number.isNaN(value) ? 0 : value));
  return [Math.min(...times), Math.max(...times)];
}

/** How small the slope is: against the steepest of the route, or so that a whole map of it would be next to nothing. */
function flatness({ surface, route: { gradNorm, loss }, end, steepest, mostGain }: Seen): Verdict {
  const [xmin, xmax, ymin, ymax] = surface.domain;
  const slope = gradNorm[end]!;
  const rise = slope * Math.min(xmax - xmin, ymax - ymin);
  if (rise <= LEVEL * Math.abs(loss[end]!)) return 1;
  const verdict = atMost(small(slope / steepest, FLAT), slope <= FLAT[0] * gradNorm[0]!);
  return or(verdict, rise <= PLAIN * mostGain ? 0.5 : 0);
}

/** The kinds of verdict that the table admits for a run: one, or the few among which it leaves the bound open. */
export function readOutcome(objective: Objective, scenario: Scenario, spec: RunSpec, route: Trajectory): Reading {
  const { steps } = scenario;
  const seen = look(objective, scenario, spec, route);
  const { end, low, spread } = seen;
  const falls = falling(seen);
  const near = nearness(seen);
  const converged = and(arrival(seen), resting(seen, falls, spec.optimizer));
  const climbs = climbing(seen);
  const [least, most] = timesTheSteps(seen);
  const ahead = seen.away / (steps * seen.stride);
  const few = end < QUARTERED && seen.extent > STOPS;
  const creeps: Verdict =
    least >= MANY[1] ? (few || !low ? 0.5 : 1) : most <= MANY[0] && !(seen.stride < STOPS && ahead > MANY[0]) ? 0 : 0.5;
  const flat = flatness(seen);
  const moves: Verdict = seen.stands ? 0 : not(small(spread.extent, SEEN));

  // The table has no word of its own for what rests beside a minimum, short of it, nor for a level floor.
  const rests = near > 0 && converged < 1 && (seen.stands || seen.tailWidth <= RESTS);
  const level = low !== undefined && (!low.round || (seen.gap === 0 && seen.away > SEEN[0]));

  // In the order in which one claim gives way to another: what is certain shuts out all that follow.
  const claims: readonly (readonly [Kind, Verdict])[] = [
    ['converged', converged],
    ['stalled', flat === 1 && near < 1 ? 0.5 : 0],
    ['wandering', atMost(and(wandering(seen, falls), moves), climbs === 0)],
    ['climbing', atMost(climbs, moves > 0)],
    ['settling', or(atMost(and(near, falls), creeps < 1 && !rests), rests ? 0.5 : 0)],
    ['oscillating', and(not(falls), moves)],
    ['stalled', or(and(flat, creeps, not(near)), level && flat > 0 ? 0.5 : 0)],
    [
      'crawling',
      or(
        and(not(flat), creeps, is(seen.stands || spread.extent <= STRIDES * Math.max(1, seen.away))),
        rests && flat < 1 ? 0.5 : 0,
      ),
    ],
    ['descending', and(falls, not(near))],
  ];
  const kinds = new Set<Kind>();
  for (const [kind, verdict] of claims) {
    if (verdict > 0) kinds.add(kind);
    if (verdict === 1) break;
  }
  const figures = {
    updates: end,
    steps,
    falls,
    near,
    converged,
    climbs,
    creeps,
    flat,
    moves,
    away: seen.away,
    gap: seen.gap,
    gain: seen.gain,
    mostGain: seen.mostGain,
    extent: spread.extent,
    tailWidth: seen.tailWidth,
    least,
    most,
    shape: low ? Number(low.shape === 'hollow') + Number(low.round) : -1,
  };
  return { kinds, bottom: low, figures };
}
