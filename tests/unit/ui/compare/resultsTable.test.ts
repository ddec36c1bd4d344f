import { describe, expect, test } from 'vitest';
import { comparison as words } from '../../../../src/locales/compare/en';
import { en as text } from '../../../../src/locales/whole';
import { toCsv } from '../../../../src/report/csv';
import { toMarkdown } from '../../../../src/ui/compare/markdown';
import { bestPlaces, cellsOf, type ResultColumn, resultRows, sortRows } from '../../../../src/ui/compare/resultRows';
import { CHINESE, compared, ENGLISH } from './compared';

function tableOf(address: string, language = ENGLISH) {
  const { result, clock } = compared(address);
  return resultRows(language, result, clock);
}

const { rows, titles } = tableOf('?run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005');
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

test('the distance is called after what it is the distance to', () => {
  const called = (address: string, language = ENGLISH): string => tableOf(address, language).titles.distance;
  expect(['', '?surface=rosenbrock', '?surface=formula'].map((address) => called(address))).toEqual([
    'To the hut',
    'To the lowest point',
    'To the nearest minimum',
  ]);
  expect(called('', CHINESE)).toBe('距小屋');
});

describe('the best of a column', () => {
  const exact = String;

  test('is the smallest, and all that are written alike', () => {
    expect([...bestPlaces(rows, 'loss', exact)]).toEqual([0]);
    expect([...bestPlaces(rows, 'distance', exact)]).toEqual([0]);
    expect([...bestPlaces(rows, 'loss', (loss) => (loss < 0 ? 'low' : 'high'))]).toEqual([0, 1]);
  });

  test('is none where all are alike, or one is alone', () => {
    expect(bestPlaces(rows, 'loss', () => '1').size).toBe(0);
    expect(bestPlaces(rows.slice(0, 1), 'loss', exact).size).toBe(0);
  });

  test('of what was computed is none that was recorded', () => {
    const recorded = rows.map((row, i) => (i === 0 ? { ...row, cost: undefined } : row));
    expect([...bestPlaces(recorded, 'loss', exact)]).toEqual([1]);
    const all = rows.map((row) => ({ ...row, cost: undefined }));
    expect([...bestPlaces(all, 'loss', exact)]).toEqual([0]);
  });
});

describe('sorting', () => {
  test('puts numbers in order, both ways', () => {
    expect(placesBy('loss', false)).toEqual([0, 1, 2]);
    expect(placesBy('loss', true)).toEqual([2, 1, 0]);
    expect(placesBy('updates', false)).toEqual([1, 0, 2]);
  });

  test('leaves what is not known last, and equals in the routes’ order', () => {
    const some = rows.map((row, i) => ({ ...row, distance: [undefined, 1, 1][i] }));
    for (const falling of [false, true]) {
      expect(sortRows(some, { column: 'distance', falling }, 'en').map(({ place }) => place)).toEqual([1, 2, 0]);
    }
  });
});

describe('the table as text', () => {
  const cells = cellsOf(rows, titles);

  test('is comma-separated with every number whole', () => {
    const [head, first] = toCsv(cells).split('\r\n');
    expect(head).toBe('Route,Settings,Outcome,Steps,Gradients,Final loss,To the hut');
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
