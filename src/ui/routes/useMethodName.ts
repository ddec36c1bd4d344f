import { useApp, useShared } from '../shell/context';

/** What a route comes from, by name: its optimizer, or the training that was recorded. */
export function useMethodName(place: number): string {
  const { text } = useShared();
  const recorded = useApp((state) => state.result.trajectories[place]?.outcome.recording?.name);
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  return recorded ?? text.optimizers[optimizer].name;
}
