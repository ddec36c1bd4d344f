import { describe, expect, test } from 'vitest';
import { kindOfBinary } from '../../../src/import/arrays/binary';
import { FileError } from '../../../src/import/flaw';
import { portion } from '../../support/long';
import { randomOf } from '../../support/writtenFiles';
import { binaryFile, readBinaryFile } from './binaryFiles';
import { finish } from './ownFiles';
import { binaryTracks, plain } from './trackFiles';

const X = [8, 7, 6, 5, 4, 3, 2];
const Y = [0, 2, 4, 6, 8, 10, 12];
const LOSS = X.map((x) => x * x);

describe('an array that NumPy has written is a track, a record a row', () => {
  test.each([
    ['track-float64', { loss: LOSS }, 'float64'],
    ['track-fortran-big', { loss: LOSS }, 'float32'],
    ['track-xy-float32', {}, 'float32'],
  ])('%s.npy', (name, loss, type) => {
    const read = binaryTracks(`${name}.npy`);
    expect(plain(read)).toEqual([{ name: undefined, x: X, y: Y, ...loss }]);
    expect(read).toMatchObject({ records: 7, dropped: [], stored: { format: 'npy', type } });
  });

  test('records without a number, or with one that is infinite, are left out and told', () => {
    const read = binaryTracks('track-gaps.npy');
    expect(plain(read)[0]?.x).toEqual([8, 7, 5, 3, 2]);
    expect(read.dropped).toEqual([
      { reason: 'missing', count: 1, row: 3, column: 'loss' },
      { reason: 'range', count: 1, row: 5, column: 'x' },
    ]);
  });
});

describe('what loss-landscape’s projection.py has written is a track', () => {
  test.each(['projection.h5', 'projection-latest.h5', 'landscape-track.h5', 'landscape-names.h5'])('%s', (name) => {
    const read = binaryTracks(name);
    const [track] = read.tracks;
    expect([read.tracks.length, read.records, track!.name]).toEqual([1, 31, undefined]);
    expect(read.stored).toEqual({ format: 'hdf5', type: 'float64' });
    expect('loss' in track!.track).toBe(false);
    for (let k = 0; k < 31; k++) {
      expect(track!.track.x[k]).toBeCloseTo(0.9 * (1 - k / 30), 12);
      expect(track!.track.y[k]).toBeCloseTo((1.2 * (1 - k / 30)) ** 2, 12);
    }
  });

  test('and can be nothing else, unless there are losses over a plane beside it', () => {
    const seen = (name: string) => finish(kindOfBinary(binaryFile(`${name}.h5`)));
    expect(seen('projection')).toEqual({ likely: 'track', able: ['track'] });
    expect(seen('landscape-names')).toEqual({ likely: 'grid', able: ['grid', 'track'] });
    expect(seen('landscape')).toEqual({ likely: 'grid', able: ['grid'] });
    expect(finish(kindOfBinary(binaryFile('landscape.h5').slice(0, 60)))).toEqual({ likely: 'grid', able: ['grid'] });
  });
});

const flawOf = (bytes: Uint8Array) => readBinaryFile(bytes, { kind: 'track' });

describe('what can’t be taken is told with its reason', () => {
  test.each([
    ['height-int8.npy', { reason: 'pair', given: '(6, 5)' }],
    ['refused-objects.npy', { reason: 'objects' }],
    ['refused-records.npy', { reason: 'records' }],
    ['refused-complex.npy', { reason: 'type', given: '<c16' }],
    ['refused-cube.npy', { reason: 'shape', given: '(2, 3, 4)' }],
    ['refused-none.npy', { reason: 'empty' }],
    ['projection-lengths.h5', { reason: 'lengths', given: '(31,), (30,)' }],
    ['projection-gzip.h5', { reason: 'chunked' }],
    ['landscape.h5', { reason: 'projection', given: 'dir_file, train_acc, train_loss, xcoordi…' }],
    ['landscape-none.h5', { reason: 'projection', given: 'dir_file' }],
  ])('%s', (name, flaw) => {
    expect(flawOf(binaryFile(name))).toEqual(expect.objectContaining({ kind: 'failure', flaw }));
  });

  /** The array of a file with another shape in its header, as long as the one before. */
  const shaped = (shape: string, name = 'track-xy-float32.npy'): Uint8Array => {
    const bytes = Buffer.from(binaryFile(name));
    const at = bytes.indexOf('(7, ');
    const end = bytes.indexOf(')', at) + 1;
    const after = bytes.indexOf('\n', end);
    bytes.write(`${shape}, }`.padEnd(after - at), at, 'latin1');
    return bytes;
  };

  test.each([
    ['a shape of billions', shaped('(4000000000, 2)'), { reason: 'truncated', limit: 32_000_000_128 }],
    ['a record alone', shaped('(1, 2)'), { reason: 'short', limit: 2 }],
    ['no third number', shaped('(7, 3)'), { reason: 'truncated', limit: 212 }],
  ])('an array with %s', (_, bytes, flaw) => {
    expect(flawOf(bytes)).toMatchObject({ kind: 'failure', flaw });
  });

  test('more records than a track may have, before any of them is looked at', () => {
    const header = Buffer.from(binaryFile('track-xy-float32.npy').slice(0, 128));
    header.write("{'descr': '|u1', 'fortran_order': False, 'shape': (9000000, 2), }".padEnd(117), 10, 'latin1');
    const bytes = Buffer.concat([header, Buffer.alloc(18_000_000)]);
    const outcome = flawOf(bytes);
    expect(outcome.kind === 'failure' && outcome.flaw).toEqual({ reason: 'steps', limit: 100_001 });
  });
});

test.each(['projection.h5', 'projection-latest.h5'])('%s, wherever it is cut', (name) => {
  const whole = binaryFile(name);
  const reasons = new Set<string>();
  for (let end = 8; end < whole.length; end += 7) {
    const outcome = flawOf(whole.slice(0, end));
    reasons.add(outcome.kind === 'failure' ? outcome.flaw.reason : 'read');
  }
  expect([...reasons]).toContain('damaged');
});

test.each(['projection.h5', 'projection-latest.h5', 'track-float64.npy'])(
  '%s with some bytes changed is read or refused with a reason',
  (name) => {
    const random = randomOf(5);
    const whole = binaryFile(name);
    const kinds = new Set<string>();
    for (let i = 0; i < portion(5000, 5); i++) {
      const bytes = whole.slice();
      for (let changes = 1 + 5 * random(); changes > 0; changes--)
        bytes[8 + Math.floor(random() * (whole.length - 8))] = Math.floor(256 * random() ** 2);
      kinds.add(flawOf(bytes).kind);
      finish(kindOrReason(bytes));
    }
    expect([...kinds].sort()).toEqual(['failure', 'tracks']);
  },
);

/** What a file seems to be; a reason where it can't be told is as good. */
function* kindOrReason(bytes: Uint8Array): Generator<number, unknown> {
  try {
    return yield* kindOfBinary(bytes);
  } catch (error) {
    if (error instanceof FileError) return error.flaw;
    throw error;
  }
}
