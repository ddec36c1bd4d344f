import { expect, test } from 'vitest';
import { decode } from '../../../../src';
import { createInspector } from '../../../../src/core/inspect/inspector';
import { objectiveOf } from '../../../../src/core/objective';
import { simulate } from '../../../../src/core/simulate';
import { routeCsv } from '../../../../src/ui/inspector/tableRows';

const TITLES = ['t', 'x', 'y', 'loss', '‖∇J‖', 'α', 'cost'];

function csvOf(address: string) {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  const trajectories = simulate(scenario);
  const inspector = createInspector(objective, scenario, 0, trajectories[0]!);
  return { ...routeCsv({ objective, scenario, trajectories }, 0, TITLES, inspector), trajectories, inspector };
}

test('a copy holds every row to its last bit, the memory beside it', () => {
  const { csv, bare, trajectories, inspector } = csvOf('?run=adam&steps=30&stop=off');
  const [head, ...rows] = csv.trimEnd().split('\r\n');
  expect(bare).toBe(false);
  expect(head!.split(',')).toEqual([...TITLES, 'm x', 'm y', 'v x', 'v y', 'weight x', 'weight y']);
  const [route] = trajectories;
  expect(rows).toHaveLength(31);
  for (const [k, row] of rows.entries()) {
    const numbers = row.split(',').map(Number);
    expect(numbers.slice(0, 4)).toEqual([k, route!.x[k], route!.y[k], route!.loss[k]]);
    const step = inspector.at(k);
    const memory = step && step !== 'late' ? [...step.slotsAfter.m!, ...step.slotsAfter.v!] : [0, 0, 0, 0];
    expect(numbers.slice(7, 11)).toEqual(memory);
  }
});

test('what would take too long is copied without the memory, and says so; a method without any loses none', () => {
  const long = '&steps=100000&stop=off&surface=linear-regression&data=line,n:2000';
  expect(csvOf(`?run=adam,batch:512${long.replace('100000', '30000')}`).bare).toBe(true);
  expect(csvOf('?run=gd&steps=500&stop=off').bare).toBe(false);
});
