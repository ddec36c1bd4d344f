import { describe, expect, test } from 'vitest';
import { decode, simulate } from '../../../../src';
import { objectiveOf } from '../../../../src/core/objective';
import { comparison as words } from '../../../../src/locales/compare/en';
import { en as text } from '../../../../src/locales/whole';
import { toCsv } from '../../../../src/report/csv';
import { createFormat } from '../../../../src/report/format';
import { toMarkdown } from '../../../../src/ui/compare/markdown';
import { cellsOf, type ResultColumn, resultRows, sortRows } from '../../../../src/ui/compare/resultRows';

const language = { text, words, format: createFormat('en') };

function tableOf(address: string) {
  const { scenario, view } = decode(address);
  const result = { scenario, objective: objectiveOf(scenario), trajectories: simulate(scenario) };
  return resultRows(language, result, view.clock);
}

const { rows } = tableOf('?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005');
const placesBy = (column: ResultColumn, falling: boolean): number[] =>
  sortRows(rows, { column, falling }, 'en').map(({ place }) => place);

test('every hyperparameter stands in the settings', () => {
  const [row] = tableOf('?run=adam,lr:0.02,batch:16,schedule:cosine,tMax:30&noise=1').rows;
  expect(row!.settings).toBe(
    'Adam · α 0.02 · β₁ 0.9 · β₂ 0.999 · ε 1e-8 · λ 0 · batches of 16 · Cosine · T 30 · αmin 0',
  );
});

test('a route that is still under way at the common budget is said to be', () => {
  const { rows } = tableOf('?clock=evals&noise=0.5&run=gd,lr:0.005&run=gd,lr:0.005,batch:1');
  expect(rows.map(({ outcome }) => outcome === words.results.underway)).toEqual([true, false]);
});

describe('sorting', () => {
  test('puts numbers in order, both ways', () => {
    expect(placesBy('loss', false)).toEqual([0, 1, 2]);
    expect(placesBy('loss', true)).toEqual([2, 1, 0]);
    expect(placesBy('updates', false)).toEqual([1, 0, 2]);
    expect(placesBy('settings', false)).toEqual([2, 0, 1]);
  });

  test('leaves what is not known last, and equals in the routes’ order', () => {
    const some = rows.map((row, i) => ({ ...row, distance: [undefined, 1, 1][i] }));
    for (const falling of [false, true]) {
      expect(sortRows(some, { column: 'distance', falling }, 'en').map(({ place }) => place)).toEqual([1, 2, 0]);
    }
  });
});

describe('the table as text', () => {
  const cells = cellsOf(rows, words.results.columns);

  test('is comma-separated with every number whole', () => {
    const [head, first] = toCsv(cells).split('\r\n');
    expect(head).toBe('Route,Settings,Outcome,Steps,Gradients,Final loss,To the lowest point');
    expect(first!.split(',').slice(0, 3)).toEqual(['Route 1', rows[0]!.settings, text.outcomes.places.hut.reached]);
    expect(Number(first!.split(',')[5])).toBe(rows[0]!.loss);
  });

  test('is a table of Markdown whose numbers stand to the right', () => {
    expect(
      toMarkdown([
        ['a', 'b'],
        ['x|y', 1],
        ['z\nw', undefined],
      ]),
    ).toBe('| a | b |\n| --- | ---: |\n| x\\|y | 1 |\n| z w |  |\n');
  });
});
