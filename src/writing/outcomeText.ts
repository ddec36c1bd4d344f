import type { Locale } from '../locales/en';
import type { OutcomeTone } from '../plot/palette';
import type { Result } from '../store/result';
import type { Format } from './format';
import { isLandscape } from './landscape';

export interface OutcomeWords {
  /** What happened, as a sentence. */
  readonly sentence: string;
  /** How long it took and the loss it ended at; parts in reading order. */
  readonly details: readonly string[];
  readonly tone: OutcomeTone;
}

/** What happened to a route, for a reader. */
export function outcomeWords(
  { text, format }: { readonly text: Locale; readonly format: Format },
  { scenario, objective, trajectories }: Result,
  place: number,
): OutcomeWords {
  const trajectory = trajectories[place]!;
  const landscape = isLandscape(scenario.surface.id);
  const random = objective.samples > 1 && scenario.runs[place]?.batch !== 'full';
  const { outcome, length, loss } = trajectory;
  const words = text.outcomes;
  const steps = (n: number): string => words.steps(format.whole(n), n);
  const made = length - 1;
  const end = words.loss(format.value(loss[made]!));
  switch (outcome.kind) {
    case 'converged':
      if (outcome.minimum === undefined)
        return { sentence: words.reachedMinimum, details: [steps(outcome.at), end], tone: 'fast' };
      if (!outcome.lowest) return { sentence: words.otherValley, details: [steps(outcome.at), end], tone: 'other' };
      return {
        sentence: landscape ? words.reachedHut : words.reachedLowest,
        details: [steps(outcome.at), end],
        tone: 'fast',
      };
    case 'stalled':
      return { sentence: words.stalled, details: [steps(outcome.at), end], tone: 'slow' };
    case 'oscillating':
      return { sentence: random ? words.wanders : words.swings, details: [steps(made), end], tone: 'swinging' };
    case 'descending':
      return { sentence: words.descending(format.whole(made), made), details: [end], tone: 'slow' };
    case 'diverged':
      return {
        sentence: (landscape ? words.diverged : words.divergedData)(format.whole(outcome.at)),
        details: [],
        tone: 'diverged',
      };
  }
}
