import { useMemo } from 'react';
import type { Tone } from '../../plot/paint';
import { isLandscape } from '../../report/landscape';
import { useApp, useShared } from '../shell/context';

/** What each colour of a slider says; where no minimum is known, none can be called the lowest. */
export function useTones(): Readonly<Record<Tone, string>> {
  const { text } = useShared();
  const known = useApp(({ result }) => result.objective.surface.minima.some(({ lowest }) => lowest !== false));
  return known ? text.paint.tones : { ...text.paint.tones, ...text.paint.tonesUnknown };
}

/** The same as names that fit below the slider. */
export function useZoneNames(): Readonly<Record<Tone, string>> {
  const { text } = useShared();
  const goal = useApp(({ scenario, result }) =>
    result.objective.surface.minima.some(({ lowest }) => lowest !== false)
      ? isLandscape(scenario.surface.id)
        ? 'hut'
        : 'lowest'
      : 'some',
  );
  return useMemo(
    () => ({
      ...text.zones.names,
      reached: text.zones.arrives[goal],
      ...(goal !== 'hut' && { other: text.zones.elsewhere }),
    }),
    [text, goal],
  );
}
