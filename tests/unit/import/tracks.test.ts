import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/import/decodeText';
import { LONG, portion } from '../../support/long';
import { binaryFile } from './binaryFiles';
import { finish } from './ownFiles';
import { plain, textFile, trackFlaw, tracks } from './trackFiles';

/** What tests/golden/tracks.py walks: gradient descent on x² + 3y² from (2, 1). */
function descent(rate: number, epochs: number) {
  const walk = { x: [2], y: [1], loss: [7] };
  for (let k = 0; k < epochs; k++) {
    const [x, y] = [walk.x[k]! - rate * 2 * walk.x[k]!, walk.y[k]! - rate * 6 * walk.y[k]!];
    walk.x.push(x);
    walk.y.push(y);
    walk.loss.push(x * x + 3 * y * y);
  }
  return walk;
}

const leftOut = (values: readonly number[], ...places: number[]) => values.filter((_, k) => !places.includes(k));

describe('what Python’s csv has written', () => {
  test('a track and its losses, to the last bit, by the names of the columns', () => {
    const read = tracks(textFile('track-loss.csv'));
    expect(plain(read)).toEqual([{ name: undefined, ...descent(0.05, 12) }]);
    expect(read).toMatchObject({ records: 13, dropped: [], short: 0, beyond: 0 });
    expect(read.columns).toMatchObject({ names: ['epoch', 'x', 'y', 'loss'], taken: { x: 1, y: 2, loss: 3 } });
    expect(read.columns?.preview[1]).toEqual(['1', '1.8', '0.7', '4.71']);
  });

  test('two trainings that wrote in turn are told apart, and records without a loss are left out and told', () => {
    const [one, two] = [descent(0.05, 12), descent(0.3, 12)];
    const read = tracks(textFile('track-runs.csv'));
    expect(plain(read)).toEqual([
      { name: 'SGD, lr 0.05', x: leftOut(one.x, 2), y: leftOut(one.y, 2), loss: leftOut(one.loss, 2) },
      { name: 'SGD, lr 0.3', x: leftOut(two.x, 3, 4), y: leftOut(two.y, 3, 4), loss: leftOut(two.loss, 3, 4) },
    ]);
    expect(read.dropped).toEqual([
      { reason: 'missing', count: 2, row: 6, column: 'train_loss' },
      { reason: 'range', count: 1, row: 11, column: 'train_loss' },
    ]);
    expect(read.records).toBe(26);
  });

  test('without their losses all records of both are taken, and none of them has a loss', () => {
    const { taken } = tracks(textFile('track-runs.csv')).columns!;
    const { loss: _, ...columns } = taken;
    const read = plain(tracks(textFile('track-runs.csv'), { columns }));
    expect(read.map(({ x }) => x.length)).toEqual([13, 13]);
    expect(read.every((track) => !('loss' in track))).toBe(true);
  });

  test('in Chinese, with tabs and in the encoding of its spreadsheets', () => {
    const text = finish(decodeText(binaryFile('track-chinese.csv'), 'zh'));
    expect(plain(tracks(text))).toEqual([{ name: '动量法', ...descent(0.05, 12) }]);
  });

  test('without names: the first two columns', () => {
    const { x, y } = descent(0.05, 12);
    expect(plain(tracks(textFile('track-bare.csv')))).toEqual([{ name: undefined, x, y }]);
  });

  test('of more routes than are taken the first eight, called by the number that is all that tells them apart', () => {
    const read = tracks(textFile('track-twelve.csv'));
    expect(read.tracks.map(({ name }) => name)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((run) => `run ${run}`));
    expect(read).toMatchObject({ records: 36, beyond: 4, short: 0, dropped: [] });
  });
});

describe('the columns that are most likely meant', () => {
  test.each([
    ['by their names, whatever their order and case', 'Loss,Y,step,X', '1,2,0,4', { x: 3, y: 1, loss: 0 }],
    ['with units behind them', 'x [1],y [1],loss (mean)', '1,2,3', { x: 0, y: 1, loss: 2 }],
    ['as principal components', 'epoch,PC1,PC2,val', '0,1,2,3', { x: 1, y: 2 }],
    ['as loss-landscape calls them', 'proj_xcoord,proj_ycoord', '1,2', { x: 0, y: 1 }],
    ['the first two of numbers that are no count', 'epoch,w,b', '0,1,2', { x: 1, y: 2 }],
    ['the first two of numbers, and no loss where no name says so', 'p,q,r', '1,2,3', { x: 0, y: 1 }],
    ['a count where there is nothing else', 'epoch,w', '0,1', { x: 0, y: 1 }],
    ['the training loss where a second one has its name', 'x,y,val_loss,loss', '1,2,3,4', { x: 0, y: 1, loss: 3 }],
    ['behind names of rows for which there is none', 'x,y,loss', '7,1,2,3', { x: 1, y: 2, loss: 3 }],
  ])('%s', (_, header, row, taken) => {
    expect(tracks(`${header}\n${`${row}\n`.repeat(4)}`).columns?.taken).toEqual(taken);
  });

  test.each([
    ['the third of numbers is the loss', '1,2,3', { x: 0, y: 1, loss: 2 }],
    ['words that come again tell routes apart', 'adam,1,2,3', { x: 1, y: 2, loss: 3, route: 0 }],
  ])('without names %s', (_, row, taken) => {
    expect(tracks(`${row}\n`.repeat(4)).columns?.taken).toEqual(taken);
  });

  test('those that the reader picks, unless the text, cut another way, has fewer', () => {
    const text = 'a,b,c\n1,2,3\n4,5,6\n';
    expect(plain(tracks(text, { columns: { x: 2, y: 0, loss: 1 } }))).toEqual([
      { name: undefined, x: [3, 6], y: [1, 4], loss: [2, 5] },
    ]);
    expect(tracks(text, { columns: { x: 0, y: 3 } }).columns?.taken).toEqual({ x: 0, y: 1 });
  });
});

test.each(['1\n2\n3\n', 'x\n1\n2\n3\n', 'epoch,loss\n1,1\n2,2\n3,4\n', 'name,y\na,1\nb,2\n'])(
  'one column of numbers is no track: %j',
  (text) => {
    expect(trackFlaw(text)).toMatchObject({ reason: 'alone' });
  },
);

test('names are there and differ; a route that is called by blanks has none, and its rows are left out', () => {
  const long = 'a'.repeat(70);
  const rows = [`${long}1`, `${long}2`, ' ', `${long}1`, `${long}2`];
  const read = tracks(`run,x,y\n${rows.map((run, k) => `${run},${k},${k}`).join('\n')}`);
  expect(read.tracks.map(({ name }) => name)).toEqual(['a'.repeat(60), `${'a'.repeat(60)} (2)`]);
  expect(read.dropped).toEqual([{ reason: 'missing', count: 1, row: 4, column: 'run' }]);
});

test('a route of a single record is left out and told, and a file of nothing else has no track', () => {
  expect(tracks('run,x,y\na,1,2\nb,1,2\nb,3,4\n')).toMatchObject({ tracks: [{ name: 'b' }], short: 1 });
  expect(tracks('x,y,loss\n1,2,3\n4,5,nan\n')).toMatchObject({
    tracks: [],
    records: 2,
    short: 1,
    dropped: [{ reason: 'missing', count: 1, row: 3, column: 'loss' }],
  });
});

test('rows with more cells than columns are left out and told', () => {
  expect(tracks('x,y,loss\n1,2,3\n1,2,3,4\n4,5,6\n').dropped).toEqual([{ reason: 'ragged', count: 1, row: 3 }]);
});

const RECORDS = 100_001;

test.each([
  ['JSON', '{"x": [1, 2], "y": [3, 4]}', { reason: 'noTrack' }],
  ['nothing', ' \n', { reason: 'empty' }],
  ['names alone', 'x,y,loss\n', { reason: 'bare' }],
  ['201 columns', `${'1,'.repeat(200)}2`, { reason: 'many', row: 1, limit: 200 }],
  ['too long a route', `x,y\n${'1,2\n'.repeat(RECORDS + 1)}`, { reason: 'steps', row: RECORDS + 2, limit: RECORDS }],
  [
    'too long a route among others',
    `run,x,y\n${'a,1,2\nb,3,4\n'.repeat(RECORDS)}b,5,6`,
    { reason: 'steps', row: 2 * RECORDS + 2, given: 'b', limit: RECORDS },
  ],
])('%s is told with its place', (_, text, flaw) => {
  expect(trackFlaw(text)).toMatchObject(flaw);
});

// Four million characters, each row of which is left out.
test.runIf(LONG)('more rows than eight routes have are told', () => {
  expect(trackFlaw(`x,y\n${'a,b\n'.repeat(1_000_001)}`)).toMatchObject({ reason: 'many', limit: 1_000_000 });
});

test('as many records as there may be are read, a part at a time', () => {
  const text = `x,y\n${Array.from({ length: RECORDS }, (_, k) => `${k},${-k}\n`).join('')}`;
  const read = tracks(text);
  expect(read.tracks[0]!.track.x.length).toBe(RECORDS);
  expect(read.tracks[0]!.track.y.at(-1)).toBe(1 - RECORDS);
});

test('records of any routes, in any order, come back by route, in the order of the file', () => {
  const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  const route = fc.constantFrom('Adam', 'SGD, 0.1', 'a "b"', '动量', '7', 'Adam 2');
  const records = fc.array(fc.record({ route, x: number, y: number, loss: number }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(records, fc.constantFrom('\n', '\r\n'), (all, lineEnd) => {
      const lines = all.map((one) => [`"${one.route.replaceAll('"', '""')}"`, one.loss, one.x, one.y].join());
      const read = tracks(['run,loss,x,y', ...lines].join(lineEnd), { delimiter: ',', decimal: '.' });
      const routes = [...new Set(all.map((one) => one.route))];
      const wanted = routes.flatMap((name) => {
        const own = all.filter((one) => one.route === name);
        const of = (key: 'x' | 'y' | 'loss') => own.map((one) => one[key] + 0);
        const called = name === '7' ? 'run 7' : name;
        return own.length < 2 ? [] : [{ name: called, x: of('x'), y: of('y'), loss: of('loss') }];
      });
      expect(plain(read)).toEqual(wanted);
      expect(read.short).toBe(routes.length - wanted.length);
    }),
    { numRuns: portion(400), seed: 1 },
  );
});
