import { type End, endOf } from '../core/ends';
import { norm } from '../core/norm';
import { nearestLowest } from '../core/outcome/minima';
import type { Outcome } from '../core/outcome/outcome';
import type { Trajectory } from '../core/trajectory';
import type { Locale } from '../locales/en';
import type { Result } from '../store/result';
import type { Format } from './format';
import { isLandscape } from './landscape';

export interface OutcomeWords {
  /** What happened, as a sentence. */
  readonly sentence: string;
  /** How long it took, the loss, the distance and the slope where it ended; parts in reading order. */
  readonly details: readonly string[];
  /** The tone of the slider's paint at the route's own rate. */
  readonly tone: End;
}

/** Distances below this stand as "less than". */
const LEAST = 0.001;

/** How far it is to a minimum. */
export const distanceWords = (distance: number, { outcomes }: Locale, format: Format): string =>
  distance < LEAST ? outcomes.least : format.value(distance);

/**
 * What kind of place a minimum is to a reader: of a landscape the hut or a valley, and what is not in its list.
 * @param hut whether the surface has a lowest minimum
 */
function placeOf(
  { minimum, lowest, unlisted }: Outcome,
  landscape: boolean,
  hut: boolean,
): keyof Locale['outcomes']['places'] {
  if (unlisted) return unlisted;
  if (minimum === undefined || !hut) return 'some';
  if (landscape) return lowest ? 'hut' : 'valley';
  return lowest ? 'lowest' : 'other';
}

/** Whether the loss rises at every update. */
function climbsAlways({ loss, length }: Trajectory): boolean {
  for (let k = 1; k < length; k++) if (!(loss[k]! > loss[k - 1]!)) return false;
  return true;
}

/** Whether the last update moved as good as nothing. */
function rests({ x, y, length }: Trajectory): boolean {
  const [dx, dy] = [x, y].map((column) => column[length - 1]! - column[length - 2]!) as [number, number];
  return norm(dx, dy) <= 1e-12 * norm(x[length - 1]!, y[length - 1]!);
}

/** What is told of a recorded track beside its name: nothing that a verdict would claim. */
function recordedFacts(
  { text, format }: { readonly text: Locale; readonly format: Format },
  { outcome: { at, recording }, loss, length }: Trajectory,
): string[] {
  const words = text.recorded;
  const end = length - 1;
  const beneath = format.value(loss[end]!);
  const { loss: losses, captured, records = length, updates } = recording ?? {};
  return [
    ...(losses ? [words.loss(format.value(losses[end]!))] : []),
    words.beneath(beneath),
    ...(captured === undefined ? [] : [words.captured(String(Number((100 * captured).toPrecision(3))))]),
    words.records(
      format.whole(length),
      format.whole(records),
      updates === undefined ? undefined : format.whole(updates),
    ),
    ...(at === undefined ? [] : [words.cut(format.whole(at))]),
  ];
}

/** What happened to a route, for a reader. */
export function outcomeWords(
  { text, format }: { readonly text: Locale; readonly format: Format },
  { scenario, objective, trajectories }: Result,
  place: number,
): OutcomeWords {
  const trajectory = trajectories[place]!;
  const run = scenario.runs[place];
  const { outcome, length, loss, x, y } = trajectory;
  const { surface, samples } = objective;
  const landscape = isLandscape(scenario.surface.id);
  const words = text.outcomes;
  const end = length - 1;
  const hut = nearestLowest(surface, x[end]!, y[end]!);
  const tone = endOf(outcome);
  const { kind, at = end, distance = 0, width = 0, gradNorm, recording } = outcome;

  const sentence = (): string => {
    const { reached, near } = words.places[placeOf(outcome, landscape, hut?.lowest === true)];
    switch (kind) {
      case 'converged':
        return reached;
      case 'settling':
        return words.settling(near, format.value(distance));
      case 'wandering':
        return words.wandering(near, format.value(width));
      case 'oscillating': {
        const random = samples > 1 && run !== undefined && run.batch !== 'full';
        return words[random ? 'thrown' : landscape ? 'swings' : 'repeats'](format.value(width));
      }
      case 'climbing':
        return climbsAlways(trajectory) ? words.climbs : words.climbsInAll;
      case 'crawling':
        return run?.params.weightDecay && rests(trajectory) ? words.held : words.crawling;
      case 'diverged':
        if (at === 0) return words.nowhere;
        // A place that is far off is recorded, one without finite numbers is not.
        return words[at === end ? 'left' : 'diverged'](format.whole(at));
      case 'recorded':
        return recording?.name ?? '';
      default:
        return words[kind];
    }
  };

  const from = !hut?.lowest ? words.fromMinimum : landscape ? words.fromHut : words.fromLowest;
  const onHut = hut?.lowest && landscape && hut.distance < LEAST;
  const far = hut && (onHut ? words.onHut : from(distanceWords(hut.distance, text, format)));
  const told = kind === 'settling' && outcome.lowest !== false ? undefined : far;
  const details =
    kind === 'diverged'
      ? []
      : [
          ...(recording
            ? recordedFacts({ text, format }, trajectory)
            : [
                words.steps(format.whole(at), at),
                words.loss(format.value(loss[end]!)),
                ...(told ? [told] : []),
                words.slope(format.figures(Number(gradNorm.toPrecision(2)))),
              ]),
        ];
  return { sentence: sentence(), details, tone };
}
