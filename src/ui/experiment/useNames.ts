import { useMemo } from 'react';
import type { Design } from '../../core/explore/design';
import { variedOf } from '../../core/explore/vary';
import type { Result } from '../../store/result';
import { useShared } from '../shell/context';
import { useExperimentWords } from './words';

/** What settings are called in the page's language, and how their values are written. */
export interface SettingNames {
  /** With its symbol, as a heading or a choice says it. */
  name(setting: string): string;
  /** As it stands before a value. */
  symbol(setting: string): string;
  value(setting: string, value: number): string;
  /** Values of the one or two settings of a design, as one reads them: `α 0.02, β 0.5`. */
  values(design: Pick<Design, 'axes'>, values: readonly number[]): string;
}

const WHOLE: readonly string[] = ['batch', 'seed'];

/** Names of what can be varied of a route. */
export function useNames({ scenario, objective }: Pick<Result, 'scenario' | 'objective'>, route: number): SettingNames {
  const { text, format } = useShared();
  const words = useExperimentWords();
  return useMemo(() => {
    const [x, y] = objective.surface.symbols ?? text.axes[objective.surface.axes] ?? ['x', 'y'];
    const spec = scenario.runs[route - 1] ?? scenario.runs[0]!;
    const symbolOf = (setting: string): string | undefined => {
      if (setting === 'x') return x;
      if (setting === 'y') return y;
      if (setting === 'batch') return 'B';
      return variedOf(scenario, spec, setting, objective.samples)?.parameter?.symbol;
    };
    const plain = (setting: string): string => words.settings[setting] ?? text.parameters[setting] ?? setting;
    const names: SettingNames = {
      name: (setting) => [plain(setting), symbolOf(setting)].filter(Boolean).join(' '),
      symbol: (setting) => symbolOf(setting) ?? plain(setting),
      value: (setting, value) => (WHOLE.includes(setting) ? format.whole(value) : format.plain(value)),
      values: ({ axes }, values) => {
        if (axes.map(({ name }) => name).join() === 'x,y')
          return words.reading.point(format.value(values[0]!), format.value(values[1]!));
        return axes
          .map(({ name }, i) => `${names.symbol(name)} ${names.value(name, values[i]!)}`)
          .join(words.reading.between);
      },
    };
    return names;
  }, [scenario, objective, route, text, format, words]);
}
