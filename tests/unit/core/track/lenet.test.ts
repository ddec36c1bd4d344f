import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../../src';
import { planes } from '../../../../src/surfaces/lenet/planes/made.json';

const NAMES = { sgd: 'SGD lr=0.001', 'fast-sgd': 'SGD lr=0.05', adam: 'Adam lr=0.001' } as const;

/** The records of a training on a plane, as PyTorch has written them. */
function recordsOf(plane: string, name: string): number[][] {
  const folder = new URL('../../../../src/surfaces/lenet/planes/', import.meta.url);
  const [, ...lines] = readFileSync(new URL(`${plane}.csv`, folder), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells[3] === name)
    .map((cells) => cells.map(Number));
}

describe.each(['pca', 'filter'] as const)('LeNet’s own scene on the plane %s', (plane) => {
  const { scenario } = decode(`?surface=lenet,plane:${plane}`);
  const routes = simulate(scenario);

  test('is its three trainings', () => {
    expect(scenario.runs.map(({ optimizer, content }) => [optimizer, content])).toEqual(
      Object.keys(NAMES).map((id) => ['track', id]),
    );
    expect(routes.map(({ outcome }) => outcome.recording?.name)).toEqual(Object.values(NAMES));
  });

  test.each(Object.entries(NAMES))('%s is what the training has written', (id, name) => {
    const records = recordsOf(plane, name);
    const { x, y, loss, length, outcome } = routes[Object.keys(NAMES).indexOf(id)]!;
    expect(length).toBe(records.length);
    expect([...x]).toEqual(records.map((record) => record[0]));
    expect([...y]).toEqual(records.map((record) => record[1]));
    expect([...outcome.recording!.loss!]).toEqual(records.map((record) => record[2]));
    expect(outcome.recording!.captured).toBe(planes[plane].captured[name]);
    // The map between its nodes is as near to the network on the plane as the picture needs.
    for (const [k, record] of records.entries()) expect(Math.abs(loss[k]! / record[5]! - 1)).toBeLessThan(0.02);
  });
});

test('the loss of the network is not that of the plane', () => {
  const [, fast] = simulate(decode('?surface=lenet').scenario);
  const end = fast!.length - 1;
  expect(fast!.outcome.recording!.loss![end]).toBeLessThan(1e-4);
  expect(fast!.loss[end]).toBeGreaterThan(2);
});
