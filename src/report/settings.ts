import { optimizerOf, scheduleOf } from '../core/catalogue';
import type { Objective } from '../core/objective';
import { isRecorded } from '../core/recorded';
import { typedLines } from '../core/rule/written';
import type { RunSpec } from '../core/scenario';
import type { Parameter, Params } from '../core/types';
import type { Locale } from '../locales/en';
import type { ShareText } from '../locales/share/en';

/** A number in full, with the typographic minus. */
export const exact = (value: number): string => String(value).replaceAll('-', '\u2212');

/** The parameters that do something, as a reader writes them; 0 and an unticked box do nothing. */
export function written(parameters: Readonly<Record<string, Parameter>>, params: Params, text: Locale): string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = params[name];
    if (value === undefined || parameter.kind === 'text') return [];
    const title = text.parameters[name] ?? name;
    if (typeof value === 'string') return [`${title} ${text.choices[value] ?? value}`];
    if (name !== 'lr' && value === 0) return [];
    if (parameter.kind === 'number' && parameter.scale === 'boolean') return [title];
    return [`${(parameter.kind === 'number' && parameter.symbol) || title} ${exact(value)}`];
  });
}

/** What was set for a route, in words: its method, its parameters, its schedule and its batches. */
export function settingsOf(
  run: RunSpec,
  { samples }: Pick<Objective, 'samples'>,
  text: Locale,
  words: ShareText,
): string {
  const { optimizer, params, schedule, batch } = run;
  const { parameters } = optimizerOf(run);
  const rule = run.rule === undefined ? [] : [typedLines(run.rule).join('; ')];
  const parts = [text.optimizers[optimizer].name, ...rule, ...written(parameters, params, text)];
  if (schedule) {
    const { parameters: its } = scheduleOf(schedule.id);
    parts.push(text.schedules[schedule.id].name, ...written(its, schedule.params, text));
  }
  if (samples > 1 && !isRecorded(run)) {
    const all = batch === 'full' || batch >= samples;
    parts.push(all ? text.routes.all : batch === 1 ? text.routes.samples('1', 1) : words.figure.batch(String(batch)));
  }
  return parts.join(words.figure.comma);
}
