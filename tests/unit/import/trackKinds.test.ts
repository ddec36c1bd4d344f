import { describe, expect, test } from 'vitest';
import { kindsOfText } from '../../../src/import/kind';
import { sniff } from '../../../src/import/sniff';
import { finish, kindOf } from './ownFiles';
import { textFile } from './trackFiles';

/** Every place of a grid with a loss, rows of it if nothing else is said. */
function places(columns: number, rows: number, order = (k: number) => k): string {
  const count = columns * rows;
  const lines = Array.from({ length: count }, (_, k) => {
    const at = order(k);
    return `${(at % columns) / 4},${Math.floor(at / columns)},${at ** 2}`;
  });
  return lines.join('\n');
}

const walk = (records: number): string =>
  Array.from({ length: records }, (_, k) => `${2 * 0.9 ** k},${0.7 ** k},${0.8 ** k}`).join('\n');

describe('a recorded track is told by the names of its columns', () => {
  test.each(['track-loss.csv', 'track-runs.csv', 'track-twelve.csv'])('%s', (name) => {
    expect(kindsOfText(finish(sniff(textFile(name))))).toEqual({ likely: 'track', able: ['table', 'track'] });
  });

  test.each(['x,y,loss', 'X,Y,train_loss', 'x,y,损失', 'x,y,run', 'x,y,optimizer', 'x,y,路线', 'x,y,run_id'])(
    '%s',
    (names) => {
      expect(kindOf(`${names}\n${walk(30)}`)).toBe('track');
      expect(kindOf(`${names}\n${walk(3)}`)).toBe('track');
    },
  );

  test('one that stands still, or walks straight on', () => {
    const still = Array.from({ length: 40 }, () => '0,0,1').join('\n');
    const straight = Array.from({ length: 40 }, (_, k) => `${k},0,1`).join('\n');
    expect(kindOf(`x,y,loss\n${still}`)).toBe('track');
    expect(kindOf(`x,y,loss\n${straight}`)).toBe('track');
  });
});

describe('what else has x and y stays what it was', () => {
  test.each([
    ['places of a grid and their losses', `x,y,loss\n${places(5, 4)}`],
    ['of a large one, of which the head shows a row', `x,y,loss\n${places(300, 40)}`],
    ['in another order', `x,y,loss\n${places(25, 25, (k) => (k * 7) % 625)}`],
    ['heights', `x,y,z\n${walk(30)}`],
    ['values', `x,y,value\n${walk(30)}`],
    ['losses over two weights', `alpha,beta,loss\n${walk(30)}`],
  ])('a grid: %s', (_, text) => {
    expect(kindOf(text)).toBe('grid');
  });

  test.each([
    ['two columns without names', textFile('track-bare.csv')],
    ['two measures', `x,y\n${walk(30)}`],
    ['samples of two classes', `x,y,label\n${walk(30)}`],
    ['samples of kinds', 'x,y,kind\n1,2,a\n3,4,b\n'],
  ])('a table: %s', (_, text) => {
    expect(kindOf(text)).toBe('table');
  });
});
