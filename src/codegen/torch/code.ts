import type { Parameter, Params } from '../../core/types';
import type { ScheduleRule } from '../../schedules/shared/scheduleRule';

/** A number as Python prints it: with an exponent of two digits where it is small or large. */
function pythonNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) return String(value);
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

/** A value as Python writes it; a word keeps its hyphens in the address alone. */
function python(value: number | string, parameter: Parameter | undefined): string {
  if (typeof value === 'string') return `'${value.replaceAll('-', '_')}'`;
  if (parameter?.kind === 'number' && parameter.scale === 'boolean') return value ? 'True' : 'False';
  return pythonNumber(value);
}

/** A line of Python, made from a template in which `{name}` stands for the value of a parameter. */
export function torchCode(template: string, parameters: Readonly<Record<string, Parameter>>, values: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => python(values[name] ?? 0, parameters[name]));
}

/** The template of a scheduler's call, with the schedulers that it takes in it, or what they are called. */
export const schedulerTemplate = (
  { torch, parts = {} }: ScheduleRule,
  write = (name: string): string => parts[name]!,
): string => Object.keys(parts).reduce((call, name) => call.replace(`{${name}}`, write(name)), torch);
