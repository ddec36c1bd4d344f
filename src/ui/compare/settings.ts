import { optimizerOf, scheduleOf } from '../../core/catalogue';
import { isRecorded } from '../../core/recorded';
import { typedLines } from '../../core/rule/written';
import type { RunSpec } from '../../core/scenario';
import type { Parameter, Params } from '../../core/types';
import type { ComparisonWords } from '../../locales/compare/en';
import type { Shared } from '../shell/context';

export interface ComparedIn extends Pick<Shared, 'text' | 'format'> {
  readonly words: ComparisonWords;
}

function parametersOf(
  { text, format }: ComparedIn,
  parameters: Readonly<Record<string, Parameter>>,
  values: Params,
): string[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const value = values[name];
    const symbol = parameter.kind === 'number' ? parameter.symbol : undefined;
    const written = typeof value === 'number' ? format.exact(value) : (text.choices[value ?? ''] ?? value);
    return `${symbol ?? text.parameters[name] ?? name} ${written}`;
  });
}

/** How many samples a step looks at, in words. */
const batchWords = ({ words, format }: ComparedIn, batch: RunSpec['batch']): string =>
  batch === 'full' ? words.batch.full : batch === 1 ? words.batch.one : words.batch.some(format.whole(batch));

/**
 * Everything that decides a route beside the scenario, piece by piece: optimizer, parameters, batch, schedule.
 * @param brief whether parameters that are as the optimizer's usually are, and a rate that stays, go without saying
 */
export function settingsInWords(language: ComparedIn, run: RunSpec, brief = false): string[] {
  const { text, words } = language;
  const { parameters } = optimizerOf(run);
  const told = ([name, parameter]: [string, Parameter]): boolean =>
    !brief || name === 'lr' || parameter.kind !== 'number' || run.params[name] !== parameter.initial;
  const shown = Object.fromEntries(Object.entries(parameters).filter(told));
  const { schedule } = run;
  return [
    text.optimizers[run.optimizer].name,
    ...(run.rule === undefined ? [] : [typedLines(run.rule).join('; ')]),
    ...parametersOf(language, shown, run.params),
    ...(isRecorded(run) ? [] : [batchWords(language, run.batch)]),
    ...(schedule
      ? [
          text.schedules[schedule.id].name,
          ...parametersOf(language, scheduleOf(schedule.id).parameters, schedule.params),
        ]
      : 'lr' in parameters && !brief
        ? [words.constant]
        : []),
  ];
}
