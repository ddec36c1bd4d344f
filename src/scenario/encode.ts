import type { Scenario } from '../core/scenario';
import type { Params } from '../core/types';
import { VERSION } from './decode';
import { writeNumber } from './values';
import type { View } from './view';
import { encodeView } from './viewCodec';

function encodeChoice(id: string, params: Params, last: readonly string[] = []): string {
  const written = Object.entries(params).map(
    ([name, value]) => `${name}:${typeof value === 'number' ? writeNumber(value) : value}`,
  );
  return [id, ...written, ...last].join(',');
}

/**
 * Writes a scenario as an address from the `?` on: every value that decides the numbers, defaults included,
 * and of the view what differs from the default. Stable to the character.
 */
export function encode(scenario: Scenario, view: Partial<View> = {}): string {
  const { surface, data, start, steps, stop, noise, seed, runs } = scenario;
  const pairs = [
    `v=${VERSION}`,
    `surface=${encodeChoice(surface.id, surface.params)}`,
    ...(data ? [`data=${encodeChoice(data.id, data.params)}`] : []),
    `start=${start.map(writeNumber).join(',')}`,
    `steps=${writeNumber(steps)}`,
    `stop=${stop === 'off' ? stop : writeNumber(stop)}`,
    `noise=${writeNumber(noise)}`,
    `seed=${writeNumber(seed)}`,
    ...runs.map((run) => `run=${encodeChoice(run.optimizer, run.params, [`batch:${run.batch}`])}`),
    ...encodeView(view),
  ];
  return `?${pairs.join('&')}`;
}
