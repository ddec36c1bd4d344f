import { describe, expect, test } from 'vitest';
import { takeSamples } from '../../../src/import/samples';
import { type BinaryOutcome, binaryFile, binaryFlaw, readBinaryFile } from './binaryFiles';

const HEIGHT = Array.from({ length: 30 }, (_, k) => (k % 5) ** 2 + 3 * Math.floor(k / 5) ** 2);

const TYPES = ['float16', 'float32', 'float64', 'float32-big', 'float64-big', 'int8', 'int16', 'int32-big', 'int64'];
const UNSIGNED = ['uint8', 'uint16-big', 'uint32', 'uint64-big'];

const gridOf = (outcome: BinaryOutcome) => {
  if (outcome.kind !== 'grid') throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe('an array that NumPy has written is a grid, whose first index counts rows upwards', () => {
  test.each([...TYPES, ...UNSIGNED, 'fortran', 'version-2', 'version-3'])('height-%s.npy', (name) => {
    const { heights, counted, stored } = gridOf(readBinaryFile(binaryFile(`height-${name}.npy`)));
    expect([heights.columns, heights.rows, counted]).toEqual([5, 6, true]);
    expect([...heights.values]).toEqual(HEIGHT);
    expect(stored).toMatchObject({ format: 'npy', type: /int|float/.test(name) ? name.split('-')[0] : 'float64' });
  });

  test('or, if the reader says so, runs along x', () => {
    const { heights } = gridOf(readBinaryFile(binaryFile('height-int8.npy'), { given: { firstAcross: true } }));
    expect([heights.columns, heights.rows]).toEqual([6, 5]);
    expect([...heights.values.subarray(0, 6)]).toEqual([0, 3, 12, 27, 48, 75]);
  });

  test('and begins at the top, if the reader says so', () => {
    const { heights } = gridOf(readBinaryFile(binaryFile('height-int8.npy'), { topFirst: true }));
    expect([...heights.values.subarray(0, 5)]).toEqual([75, 76, 79, 84, 91]);
  });
});

test('three columns are the places of a grid and its heights', () => {
  const { heights, counted } = gridOf(readBinaryFile(binaryFile('places-float64.npy')));
  expect([heights.columns, heights.rows, counted]).toEqual([5, 4, false]);
  expect([heights.x, heights.y]).toEqual([
    { first: 0, step: 0.5 },
    { first: 0, step: 1 },
  ]);
  expect(heights.values[7]).toBe(5);
});

test.each([
  ['x, height, y', [0, 2, 1]],
  ['height, x, y', [2, 0, 1]],
])('in whatever order they stand: %s', (_, order) => {
  const whole = binaryFile('places-float64.npy');
  const from = whole.length - 20 * 3 * 8;
  const turned = whole.slice();
  for (let row = 0; row < 20; row++)
    for (const [to, column] of order.entries()) {
      const at = from + 8 * (3 * row + column);
      turned.set(whole.subarray(at, at + 8), from + 8 * (3 * row + to));
    }
  expect(gridOf(readBinaryFile(turned)).heights).toEqual(gridOf(readBinaryFile(whole)).heights);
});

test('an array is a table of samples, too, with columns called A, B, C', () => {
  const table = readBinaryFile(binaryFile('track-float64.npy'), { kind: 'table' });
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.columns.map(({ name, values }) => [name, ...values])).toEqual([
    ['A', 8, 7, 6, 5, 4, 3, 2],
    ['B', 0, 2, 4, 6, 8, 10, 12],
    ['C', 64, 49, 36, 25, 16, 9, 4],
  ]);
  expect(table.preview[0]).toEqual(['8', '0', '64']);
  const { data } = takeSamples(table, { x: 0, y: 2 });
  expect([data.x.length, data.names?.y]).toEqual([7, 'C']);
});

test('samples without a number are left out, and told', () => {
  const table = readBinaryFile(binaryFile('height-hole.npy'), { kind: 'table' });
  if (table.kind !== 'table') throw new Error('no table');
  const { data, dropped } = takeSamples(table, { x: 0, y: 3 });
  expect(data.x.length).toBe(5);
  expect(dropped).toEqual([{ reason: 'missing', count: 1, row: 3, column: 'D' }]);
});

describe('what can’t be taken is told with its reason', () => {
  test.each([
    ['height-hole', { reason: 'missing', row: 3, column: 4, given: 'nan' }],
    ['height-infinite', { reason: 'range', row: 3, column: 4, given: 'infinity' }],
    ['track-xy-float32', { reason: 'few', limit: 4 }],
    ['refused-line', { reason: 'shape', given: '(2,)' }],
    ['refused-cube', { reason: 'shape', given: '(2, 3, 4)' }],
    ['refused-none', { reason: 'empty' }],
    ['refused-complex', { reason: 'type', given: '<c16' }],
    ['refused-text', { reason: 'type', given: '<U1' }],
    ['refused-records', { reason: 'records' }],
    ['refused-objects', { reason: 'objects' }],
  ])('%s.npy', (name, flaw) => {
    expect(binaryFlaw(binaryFile(`${name}.npy`))).toEqual(flaw);
  });

  test('at its row and column in the file, whichever way that is read', () => {
    const flaw = { reason: 'missing', row: 3, column: 4, given: 'nan' };
    expect(readBinaryFile(binaryFile('height-hole.npy'), { given: { firstAcross: true } })).toMatchObject({ flaw });
  });
});
