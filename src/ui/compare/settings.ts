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

/** One setting of a route in words. */
export interface Setting {
  /** What it is a setting of: the same in every route that has it. */
  readonly of: string;
  readonly text: string;
  /** Whether it is as the optimizer usually is, so that it may go without saying. */
  readonly usual: boolean;
}

function parametersOf(
  { text, format }: ComparedIn,
  of: string,
  parameters: Readonly<Record<string, Parameter>>,
  values: Params,
): Setting[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const value = values[name];
    const symbol = parameter.kind === 'number' ? parameter.symbol : undefined;
    const written = typeof value === 'number' ? format.exact(value) : (text.choices[value ?? ''] ?? value);
    return {
      of: `${of}:${name}`,
      text: `${symbol ?? text.parameters[name] ?? name} ${written}`,
      usual: name !== 'lr' && parameter.kind === 'number' && value === parameter.initial,
    };
  });
}

/** How many samples a step looks at, in words. */
const batchWords = ({ words, format }: ComparedIn, batch: RunSpec['batch']): string =>
  batch === 'full' ? words.batch.full : batch === 1 ? words.batch.one : words.batch.some(format.whole(batch));

const always = (of: string, text: string): Setting => ({ of, text, usual: false });

/** Everything that decides a route beside the scenario, piece by piece: optimizer, parameters, batch, schedule. */
export function toldSettings(language: ComparedIn, run: RunSpec): Setting[] {
  const { text, words } = language;
  const { parameters } = optimizerOf(run);
  const { schedule } = run;
  return [
    always('method', text.optimizers[run.optimizer].name),
    ...(run.rule === undefined ? [] : [always('rule', typedLines(run.rule).join('; '))]),
    ...parametersOf(language, 'parameter', parameters, run.params),
    ...(isRecorded(run) ? [] : [always('batch', batchWords(language, run.batch))]),
    ...(schedule
      ? [
          always('schedule', text.schedules[schedule.id].name),
          ...parametersOf(language, 'schedule', scheduleOf(schedule.id).parameters, schedule.params),
        ]
      : 'lr' in parameters
        ? [{ of: 'schedule', text: words.constant, usual: true }]
        : []),
  ];
}

/** The same as it is read; all of it, in every detail. */
export const settingsInWords = (language: ComparedIn, run: RunSpec): string[] =>
  toldSettings(language, run).map(({ text }) => text);
