import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { type Control, isLocked, isPart, isShown, PANELS } from '../../../src/scenario/parts';

const frame = (address: string) => decode(`?${address}`).view;
/** The panels of which is said here where they are shown; what is added beside them is no matter of these tests. */
const SAID = 'header map transport data loss routes scene inspector table results experiment outcomes foot'.split(' ');
const panels = (address: string): string[] =>
  PANELS.filter((panel) => SAID.includes(panel) && isShown(frame(address), panel));

describe('the panels of', () => {
  test.each([
    [
      '',
      ['header', 'map', 'transport', 'data', 'loss', 'routes', 'scene', 'inspector', 'table', 'results', 'experiment'],
    ],
    ['ui=embed', ['map', 'transport', 'routes', 'experiment', 'foot']],
    ['ui=min', ['map', 'transport', 'outcomes']],
    [
      'hide=header,loss',
      ['map', 'transport', 'data', 'routes', 'scene', 'inspector', 'table', 'results', 'experiment'],
    ],
    ['show=map,routes', ['map', 'routes']],
    ['ui=embed&show=map,loss&hide=map', ['loss']],
    ['ui=embed&show=optimizer', ['map', 'transport', 'routes', 'experiment', 'foot']],
  ])('?%s', (address, expected) => {
    expect(panels(address)).toEqual(expected);
  });
});

describe('an embed leaves controls out until they are asked for', () => {
  test.each<[string, Control, number | undefined, boolean]>([
    ['ui=embed', 'optimizer', 0, false],
    ['ui=embed', 'lr', 0, true],
    ['ui=embed&show=optimizer', 'optimizer', 1, true],
    ['ui=embed&show=optimizer-2', 'optimizer', 0, false],
    ['ui=embed&show=optimizer-2', 'optimizer', 1, true],
    ['ui=embed&show=optimizer&hide=optimizer-2', 'optimizer', 1, false],
    ['', 'optimizer', 0, true],
    ['hide=lr-3', 'lr', 2, false],
    ['ui=min', 'ahead', undefined, true],
    ['ui=embed&show=map&hide=ahead', 'ahead', undefined, false],
  ])('?%s: %s of route %s: %s', (address, control, place, expected) => {
    expect(isShown(frame(address), control, place)).toBe(expected);
  });
});

describe('a control is locked by its own name, by its route’s and by its panel’s', () => {
  test.each<[string, Control, number | undefined, boolean]>([
    ['', 'lr', 0, false],
    ['lock=lr', 'lr', 0, true],
    ['lock=lr-1,lr-3', 'lr', 0, true],
    ['lock=lr-1,lr-3', 'lr', 1, false],
    ['lock=routes', 'lr', 7, true],
    ['lock=map', 'start', undefined, true],
    ['lock=transport', 'start', undefined, false],
  ])('?%s: %s of route %s: %s', (address, control, place, expected) => {
    expect(isLocked(frame(address), control, place)).toBe(expected);
  });
});

test.each(['*', 'start-1', 'lr-9', 'lr-0', 'map-1', 'LR', 'constructor', '__proto__', 'none', 'lr-'])(
  '%s is no part, and an address that names it says so',
  (id) => {
    expect(isPart(id)).toBe(false);
    for (const key of ['show', 'hide', 'lock'] as const) {
      const { view, problems } = decode(`?${key}=map,${id}`);
      expect(view[key]).toEqual(['map']);
      expect(problems.map(({ key, given }) => [key, given])).toEqual([[key, id]]);
    }
  },
);

describe('who may connect', () => {
  test.each([
    ['https://example.org', 'https://example.org', 0],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', 0],
    ['http://[::1]:80', 'http://[::1]:80', 0],
    ['none', 'none', 0],
    ['https://example.org/path', 'none', 1],
    ['https://user@example.org', 'none', 1],
    ['*', 'none', 1],
    ['javascript:alert(1)', 'none', 1],
    ['', 'none', 1],
  ])('parent=%s: %s', (given, taken, problems) => {
    const read = decode(`?parent=${encodeURIComponent(given)}`);
    expect(read.view.parent).toBe(taken);
    expect(read.problems).toHaveLength(problems);
  });
});
