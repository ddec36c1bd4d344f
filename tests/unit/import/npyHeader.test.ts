import { describe, expect, test, vi } from 'vitest';
import { kindOfBinary } from '../../../src/import/arrays/binary';
import { randomOf } from '../../support/writtenFiles';
import { binaryFile, binaryFlaw, readBinaryFile } from './binaryFiles';
import { finish } from './ownFiles';

/** A file with a header of one's own, in version 1, and so many bytes behind it. */
function npy(header: string, body = 0, version = 1): Uint8Array {
  const text = new TextEncoder().encode(header);
  const length =
    version === 1 ? [text.length & 255, text.length >> 8] : [0, 1, 2, 3].map((i) => (text.length >> (8 * i)) & 255);
  const magic = [0x93, ...new TextEncoder().encode('NUMPY'), version, 0, ...length];
  return Uint8Array.from([...magic, ...text, ...new Uint8Array(body)]);
}

const header = (shape: string, descr = "'<f8'"): string =>
  `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`;

describe('a header is believed only as far as the file goes', () => {
  test.each([
    ['more rows than there are bytes', npy(header('(1000000000, 1000000000)'), 80), { reason: 'truncated' }],
    ['a number beyond all', npy(header(`(${'9'.repeat(400)}, 8)`), 80), { reason: 'truncated' }],
    ['one number too few', npy(header('(4, 4)'), 127), { reason: 'truncated', limit: 198 }],
    ['more columns than a grid may have', npy(header('(4, 501)', "'|u1'"), 2004), { reason: 'many', limit: 500 }],
    [
      'more places than a grid may have',
      npy(header('(250001, 3)', "'|u1'"), 750_003),
      { reason: 'cells', limit: 250_000 },
    ],
    ['a header longer than the file', npy(header('(4, 4)')).slice(0, 40), { reason: 'truncated' }],
    ['no length at all', npy(header('(4, 4)')).slice(0, 9), { reason: 'truncated', limit: 10 }],
    ['a header of four gigabytes', npy('', 0, 2).map((byte, i) => (i > 7 ? 255 : byte)), { reason: 'header' }],
    ['a header of spaces', npy(' '.repeat(9000), 128), { reason: 'header' }],
    ['a version that there isn’t', npy(header('(4, 4)'), 128, 9), { reason: 'header', given: 'version 9' }],
    ['an order that is none', npy(header('(4, 4)').replace('False', '0'), 128), { reason: 'header' }],
    ['a shape that is none', npy(header('(4, -4)'), 128), { reason: 'header' }],
    ['numbers of sixteen bytes', npy(header('(4, 4)', "'<f16'"), 256), { reason: 'type', given: '<f16' }],
    ['truths of two bytes', npy(header('(4, 4)', "'|b2'"), 256), { reason: 'type', given: '|b2' }],
    ['objects under another order', npy(header('(4, 4)', "'O'"), 256), { reason: 'objects' }],
    ['a number all the same', npy(header('(4, 4)'), 128), { reason: 'level' }],
  ])('%s', (_, bytes, flaw) => {
    expect(binaryFlaw(bytes)).toMatchObject(flaw);
  });

  test('nothing is made of its size before that is known to be true', () => {
    const made = vi.spyOn(globalThis, 'Float64Array');
    binaryFlaw(npy(header('(500, 500)'), 8));
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});

test('truths are ones and zeros, and are called what NumPy calls them', () => {
  const ring = [0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0];
  const bytes = npy(header('(4, 4)', "'|b1'"), 16);
  bytes.set(ring, bytes.length - 16);
  const outcome = readBinaryFile(bytes);
  expect(outcome).toMatchObject({ kind: 'grid', stored: { format: 'npy', type: 'bool' } });
  expect('heights' in outcome && [...outcome.heights.values]).toEqual(ring);
});

test('the shape of Python 2 is read, and bytes behind the array are left alone', () => {
  expect(finish(kindOfBinary(npy(header('(4L, 4L)'), 1000)))).toMatchObject({ likely: 'grid' });
});

test('what an array most likely is, is told by its shape, and by its numbers where three columns could name places', () => {
  const kind = (name: string) => finish(kindOfBinary(binaryFile(`${name}.npy`)));
  const shaped = (rows: number, columns: number) =>
    finish(kindOfBinary(npy(header(`(${rows}, ${columns})`, "'|u1'"), rows * columns)));
  expect(kind('height-int8')).toEqual({ likely: 'grid', able: ['grid', 'table'] });
  expect(kind('track-xy-float32')).toEqual({ likely: 'track', able: ['table', 'track'] });
  expect(kind('track-float64')).toEqual({ likely: 'table', able: ['grid', 'table', 'track'] });
  expect(kind('places-float64')).toEqual({ likely: 'grid', able: ['grid', 'table', 'track'] });
  expect(shaped(1000, 5)).toEqual({ likely: 'table', able: ['grid', 'table'] });
  expect(shaped(2, 2)).toEqual({ likely: 'table', able: ['table', 'track'] });
  expect(shaped(9, 1)).toEqual({ likely: 'table', able: ['table'] });
});

test('whatever bytes are changed, the array is read or a reason is told', () => {
  const random = randomOf(7);
  const outcomes = new Set<string>();
  for (let i = 0; i < 2000; i++) {
    const bytes = binaryFile('height-int16.npy').slice(0, random() < 0.2 ? Math.floor(188 * random()) : 188);
    for (let times = 1 + 4 * random(); times > 0; times--)
      bytes[6 + Math.floor(80 * random())] = Math.floor(256 * random());
    outcomes.add(binaryFlaw(bytes)?.reason ?? 'read');
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['read', 'truncated', 'header', 'type']));
});
