import type { Tone } from '../../plot/paint';
import { useApp, useShared } from '../shell/context';

/** What each colour of a slider says; where no minimum is known, none can be called the lowest. */
export function useTones(): Readonly<Record<Tone, string>> {
  const { text } = useShared();
  const known = useApp(({ result }) => result.objective.surface.minima.some(({ lowest }) => lowest !== false));
  return known ? text.lr.tones : { ...text.lr.tones, ...text.lr.tonesUnknown };
}
