import { useApp, useShared } from '../shell/context';

/** What tells a route from the others besides its rate: its method and how much it looks at, as far as these differ. */
export function useTold(place: number): string {
  const { text, format } = useShared();
  return useApp(({ scenario: { runs } }) => {
    const run = runs[place];
    if (!run) return '';
    const { optimizer, batch } = run;
    const differs = (key: 'optimizer' | 'batch'): boolean => runs.some((one) => one[key] !== run[key]);
    return [
      differs('optimizer') && text.optimizers[optimizer].name,
      differs('batch') && (batch === 'full' ? text.routes.all : text.routes.samples(format.whole(batch), batch)),
    ]
      .filter(Boolean)
      .join(' · ');
  });
}
