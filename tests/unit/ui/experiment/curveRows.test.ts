import { expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment } from '../../../../src';
import { designOf } from '../../../../src/core/explore/design';
import { MEASURES } from '../../../../src/core/explore/experiment';
import { noFindings } from '../../../../src/core/explore/piece';
import { objectiveOf } from '../../../../src/core/objective';
import { experiment as words } from '../../../../src/locales/experiment/en';
import { type CurveRowSpec, curveRowsOf, hasTheory } from '../../../../src/ui/experiment/curveRows';
import type { Seen } from '../../../../src/ui/experiment/question';

function seenOf(asked: Partial<Experiment>): Seen {
  const { scenario } = decode('?surface=linear-regression&run=gd');
  const objective = objectiveOf(scenario);
  const experiment = { ...DEFAULT_EXPERIMENT, ...asked };
  const design = designOf(scenario, experiment, objective);
  return { scenario, objective, experiment, design, findings: noFindings({ axes: design.axes, draws: 1 }) };
}

const idsOf = (asked: Partial<Experiment>, narrow = false): string[] =>
  curveRowsOf(seenOf(asked), words, narrow).map(({ id }) => id);

test('an outcome is told as a strip, above the updates of those that arrive; of several draws as shares', () => {
  expect(idsOf({})).toEqual(['strip', 'arrival']);
  expect(idsOf({ draws: 3 })).toEqual(['ends']);
  expect(idsOf({ vary: 'batch' })).toEqual(['strip', 'arrival']);
});

test('updates by the size of a batch are shown with the samples and the time, and without the samples where that is narrow', () => {
  expect(idsOf({ vary: 'batch', measure: 'updates' })).toEqual(['updates', 'samples', 'time']);
  expect(idsOf({ vary: 'batch', measure: 'updates' }, true)).toEqual(['updates', 'time']);
});

test('all else is one curve of what is measured', () => {
  for (const measure of MEASURES.filter((one) => one !== 'outcome' && one !== 'time'))
    expect(idsOf({ vary: 'lr', measure })).toEqual([measure]);
  for (const measure of ['cost', 'time', 'loss', 'distance'] as const)
    expect(idsOf({ vary: 'batch', measure })).toEqual([measure]);
});

test('samples are updates times the batch, time as many turns as P samples at once take', () => {
  const rows = curveRowsOf(seenOf({ vary: 'batch', measure: 'updates', parallel: 16 }), words, false);
  const timesOf = (id: CurveRowSpec['id']) => [1, 16, 17, 64].map(rows.find((row) => row.id === id)?.times ?? Number);
  expect(timesOf('samples')).toEqual([1, 16, 17, 64]);
  expect(timesOf('time')).toEqual([1, 1, 2, 4]);
  expect(rows[0]).not.toHaveProperty('times');
});

test('theory speaks of updates and samples, of no time, loss or outcome', () => {
  const told = (asked: Partial<Experiment>): string[] => {
    const seen = seenOf(asked);
    return curveRowsOf(seen, words, false)
      .filter((row) => hasTheory(seen, row))
      .map(({ id }) => id);
  };
  expect(told({ vary: 'batch', measure: 'updates' })).toEqual(['updates', 'samples']);
  for (const measure of ['outcome', 'cost', 'time', 'loss', 'distance'] as const)
    expect(told({ vary: 'batch', measure })).toEqual([]);
});
