import type { Tone } from '../../plot/paint';
import { useApp, useShared } from '../context';

/** What each colour of a slider says; where no minimum is known, none can be called the lowest. */
export function useTones(): Readonly<Record<Tone, string>> {
  const { text } = useShared();
  const known = useApp((state) => state.result.objective.surface.minima.length > 0);
  return known ? text.lr.tones : { ...text.lr.tones, ...text.lr.tonesUnknown };
}
