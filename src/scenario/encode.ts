import { datasetTypeOf, optimizerOf, scheduleOf, surfaceTypeOf } from '../core/catalogue';
import type { RunSpec, Scenario } from '../core/scenario';
import type { Parameter, Params } from '../core/types';
import { ADDRESS_VERSION } from './decode';
import { encodeView } from './encodeView';
import { writeNumber } from './values';
import type { View } from './view';

/** An id with the parameters that it has, in the order in which they are declared. */
function encodeChoice(id: string, parameters: Readonly<Record<string, Parameter>>, params: Params): string {
  const written = Object.entries(parameters).flatMap(([name, { kind }]) => {
    const value = params[name];
    if (kind === 'text') return [];
    return [`${name}:${typeof value === 'number' ? writeNumber(value) : value}`];
  });
  return [id, ...written].join(',');
}

/** Brackets and what stresses words too, which would mislead what looks for addresses in a written text. */
export const escapeText = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The pairs of the texts among the parameters, which may hold any character. */
function encodeTexts(parameters: Readonly<Record<string, Parameter>>, params: Params): string[] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.kind === 'text' ? [`${name}=${escapeText(parameter.compact(String(params[name] ?? '')))}`] : [],
  );
}

/** A learning rate that does not change is not written. */
function encodeRun(run: RunSpec): string {
  const { optimizer, params, schedule, batch, content } = run;
  if (content !== undefined) return `${optimizer},content:${content}`;
  const { parameters } = optimizerOf(run);
  const parts = [encodeChoice(optimizer, parameters, params)];
  if (schedule) {
    const { parameters: its } = scheduleOf(schedule.id);
    parts.push(`schedule:${encodeChoice(schedule.id, its, schedule.params)}`);
  }
  return [...parts, `batch:${batch}`].join(',');
}

/**
 * Writes a scenario as an address from the `?` on: every value that decides the numbers, defaults included,
 * and of the view what differs from the default. Stable to the character.
 */
export function encode(scenario: Scenario, view: Partial<View> = {}): string {
  const { surface, data, start, steps, stop, noise, seed, runs } = scenario;
  const type = surfaceTypeOf(surface.id);
  const rule = runs.find((run) => run.rule !== undefined)?.rule;
  const pairs = [
    `v=${ADDRESS_VERSION}`,
    `surface=${encodeChoice(surface.id, type.parameters, surface.params)}`,
    ...encodeTexts(type.parameters, surface.params),
    ...(data ? [`data=${encodeChoice(data.id, datasetTypeOf(data.id).parameters, data.params)}`] : []),
    `start=${start.map(writeNumber).join(',')}`,
    `steps=${writeNumber(steps)}`,
    `stop=${typeof stop === 'number' ? writeNumber(stop) : stop}`,
    `noise=${writeNumber(noise)}`,
    `seed=${writeNumber(seed)}`,
    ...(rule === undefined ? [] : [`rule=${escapeText(rule)}`]),
    ...runs.map((run) => `run=${encodeRun(run)}`),
    ...encodeView(view),
  ];
  return `?${pairs.join('&')}`;
}
