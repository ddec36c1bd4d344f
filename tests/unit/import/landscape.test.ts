import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/import/manner';
import { portion } from '../../support/long';
import { randomOf } from '../../support/writtenFiles';
import { binaryFile, binaryFlaw, readBinaryFile } from './binaryFiles';
import { gridFlaw } from './ownFiles';

const X = Array.from({ length: 7 }, (_, i) => -1 + (2 * i) / 6);
const Y = Array.from({ length: 5 }, (_, j) => -0.5 + j / 2);
const LOSS = Y.flatMap((y) => X.map((x) => 1 + x * x + 2 * y * y + (x * y) / 2));

function landscape(name: string, given: Reading = {}) {
  const outcome = readBinaryFile(binaryFile(`${name}.h5`), { given });
  if (outcome.kind !== 'grid') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const expectNear = (values: Float64Array, wanted: readonly number[], digits = 12): void => {
  expect(values.length).toBe(wanted.length);
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(wanted[i]!, digits);
};

describe('what loss-landscape has written is a grid over its coordinates, filled along x first', () => {
  test.each([
    ['landscape', 'float64', 12],
    ['landscape-latest', 'float64', 12],
    ['landscape-float32-big', 'float32', 6],
    ['landscape-names', 'float64', 12],
  ])('%s.h5', (name, type, digits) => {
    const { heights, counted, stored } = landscape(name);
    expect([heights.columns, heights.rows, counted]).toEqual([7, 5, false]);
    expect([heights.x.first, heights.x.step, heights.y.first, heights.y.step]).toEqual([-1, 1 / 3, -0.5, 0.5]);
    expectNear(heights.values, LOSS, digits);
    expect(stored).toMatchObject({ format: 'hdf5', type, firstAcross: false, dataset: 'train_loss' });
  });

  test('of whole numbers, too', () => {
    expectNear(landscape('landscape-int32').heights.values, LOSS.map(Math.trunc));
  });

  test('or, if the reader says so, along y', () => {
    const { values } = landscape('landscape', { firstAcross: true }).heights;
    expectNear(
      values,
      LOSS.map((_, k) => LOSS[(k % 7) * 5 + Math.floor(k / 7)]!),
    );
  });

  test('another dataset that fits may be taken', () => {
    expect(landscape('landscape').stored?.datasets).toEqual(['train_acc', 'train_loss']);
    const { heights, stored } = landscape('landscape', { dataset: 'train_acc' });
    expect(stored?.dataset).toBe('train_acc');
    expectNear(
      heights.values,
      LOSS.map((loss) => 100 - loss),
    );
  });
});

describe('what can’t be taken is told with its reason', () => {
  test.each([
    ['unfinished', { reason: 'uncomputed', given: 'x 0.666667, y 0', limit: 23 }],
    ['line', { reason: 'line' }],
    ['track', { reason: 'track' }],
    ['none', { reason: 'names', given: 'dir_file' }],
    ['gzip', { reason: 'chunked' }],
    ['chunks', { reason: 'chunked' }],
    ['latest-names', { reason: 'unsupported', given: 'fractal heap' }],
  ])('landscape-%s.h5', (name, flaw) => {
    expect(binaryFlaw(binaryFile(`landscape-${name}.h5`))).toEqual(flaw);
  });

  test.each([
    ['dataspace', 1416],
    ['datatype', 1448],
    ['layout', 1496],
  ])('a message of a dataset that stands elsewhere, such as its %s', (_, message) => {
    const bytes = binaryFile('landscape.h5');
    bytes[message + 4]! |= 2;
    expect(binaryFlaw(bytes)).toEqual({ reason: 'unsupported', given: 'shared message' });
  });

  test.each([false, true])(
    'a loss that is no number, at its row and column in the dataset (along y: %s)',
    (firstAcross) => {
      const bytes = Buffer.from(binaryFile('landscape.h5'));
      const losses = bytes.indexOf(Buffer.from(Float64Array.from(LOSS.slice(0, 3)).buffer));
      bytes.writeDoubleLE(Number.NaN, losses + 8 * 9);
      const flaw = { reason: 'missing', row: 2, column: 5, given: 'nan' };
      expect(readBinaryFile(bytes, { given: { firstAcross } })).toMatchObject({ flaw });
    },
  );

  test.each([
    [
      'far beyond what a map can have',
      X.map((x) => 1e300 * x),
      { reason: 'range', row: 1, column: 1, given: '-1e+300' },
    ],
    ['just beyond', X.map((x) => 1e15 * x + 1), { reason: 'range', row: 1, column: 7, given: '1000000000000001' }],
    [
      'with an end that is infinite',
      X.with(6, Number.POSITIVE_INFINITY),
      { reason: 'range', row: 1, column: 7, given: 'infinity' },
    ],
    ['with a place that is no number', X.with(2, Number.NaN), { reason: 'missing', row: 1, column: 3, given: 'nan' }],
  ])('an axis %s, as of JSON', (_, axis, flaw) => {
    const bytes = Buffer.from(binaryFile('landscape.h5'));
    bytes.set(new Uint8Array(Float64Array.from(axis).buffer), bytes.indexOf(Buffer.from(Float64Array.of(-1).buffer)));
    expect(binaryFlaw(bytes)).toEqual(flaw);
    const across = axis.join().replace('Infinity', '1e999').replace('NaN', 'null');
    expect(gridFlaw(`{"x": [${across}], "z": ${JSON.stringify(Y.map(() => X))}}`)).toMatchObject({
      reason: flaw.reason,
      row: flaw.row,
      column: flaw.column,
    });
  });

  test('a table is no way to read one', () => {
    const outcome = readBinaryFile(binaryFile('landscape.h5'), { kind: 'table' });
    expect(outcome).toMatchObject({ kind: 'failure', flaw: { reason: 'noTable' } });
  });

  test('of one that is not finished another dataset may still be chosen', () => {
    const bytes = binaryFile('landscape-unfinished.h5');
    expect(readBinaryFile(bytes)).toMatchObject({ stored: { datasets: ['train_acc', 'train_loss'] } });
    expect(readBinaryFile(bytes, { given: { dataset: 'train_acc' } })).toMatchObject({ kind: 'grid' });
  });

  test.each(['landscape', 'landscape-latest'])('%s.h5, wherever it is cut', (name) => {
    const whole = binaryFile(`${name}.h5`);
    const reasons = new Set<string | undefined>();
    for (let end = 8; end < whole.length; end += 7) reasons.add(binaryFlaw(whole.slice(0, end))?.reason);
    expect([...reasons].sort()).toContain('damaged');
  });
});

/** Bytes in which structures stand, of a file of several kilobytes. */
const STRUCTURES = 2400;

describe.each([
  ['landscape', portion(5000, 5)],
  ['landscape-latest', portion(5000, 5)],
  ['landscape-names', portion(1000, 5)],
])('%s.h5 with some bytes changed', (name, times) => {
  test('is read or refused with a reason', () => {
    const random = randomOf(3);
    const whole = binaryFile(`${name}.h5`);
    const reasons = new Set<string>();
    for (let i = 0; i < times; i++) {
      const bytes = whole.slice();
      for (let changes = 1 + 5 * random(); changes > 0; changes--)
        bytes[8 + Math.floor(random() * Math.min(STRUCTURES, whole.length - 8))] = Math.floor(256 * random() ** 2);
      const outcome = readBinaryFile(bytes);
      reasons.add(outcome.kind === 'failure' ? outcome.flaw.reason : 'read');
    }
    expect([...reasons]).toEqual(expect.arrayContaining(['read', 'damaged', 'unsupported']));
  });
});

describe('a file of twenty megabytes is left where it leads nowhere', () => {
  const large = (change: (bytes: Buffer) => unknown): Uint8Array => {
    const bytes = Buffer.alloc(20_000_000);
    bytes.set(binaryFile('landscape.h5'));
    change(bytes);
    return bytes;
  };
  /** Where the header of the root group stands. */
  const ROOT = 96;
  const FAR = 10_000_000;

  test.each([
    [
      'a header of empty messages',
      large((bytes) => bytes.writeUInt32LE(19_000_000, ROOT + 8)),
      { reason: 'damaged', given: 'loop' },
    ],
    [
      'a message that leads back to its header',
      large((bytes) => {
        bytes.writeUInt16LE(0x10, ROOT + 16);
        bytes.writeBigUInt64LE(BigInt(ROOT + 16), ROOT + 24);
        bytes.writeBigUInt64LE(24n, ROOT + 32);
      }),
      { reason: 'damaged', given: 'loop' },
    ],
    [
      'a tree whose branches are itself',
      large((bytes) => {
        const tree = bytes.indexOf('TREE');
        bytes[tree + 5] = 200;
        bytes.writeBigUInt64LE(BigInt(tree), tree + 32);
      }),
      { reason: 'damaged' },
    ],
    [
      'a tree that leads to one table again and again',
      large((bytes) => {
        bytes.copy(bytes, FAR, bytes.indexOf('TREE'), bytes.indexOf('TREE') + 64);
        bytes.writeUInt16LE(65_535, FAR + 6);
        const table = bytes.readBigUInt64LE(FAR + 32);
        for (let i = 0; i < 65_535; i++) bytes.writeBigUInt64LE(table, FAR + 32 + 16 * i);
        bytes.writeBigUInt64LE(BigInt(FAR), ROOT + 24);
      }),
      { reason: 'damaged', given: 'loop' },
    ],
  ])('%s', (_, bytes, flaw) => {
    expect(binaryFlaw(bytes)).toMatchObject(flaw);
  });
});
