import { expect, test } from 'vitest';
import { decode } from '../../../src';
import { objectiveOf } from '../../../src/core/objective';
import { dataScales, drawCurves } from '../../../src/plot/dataScene';
import type { Ink } from '../../../src/plot/pen';
import { routeStyle } from '../../../src/plot/routeStyle';

const [WIDTH, HEIGHT] = [600, 300];

/** The places that a route's line on the data leads through, px. */
function placesOf(address: string, theta: readonly [number, number]): readonly (readonly [number, number])[] {
  const { fit } = objectiveOf(decode(address).scenario).surface;
  const places: (readonly [number, number])[] = [];
  const note = (x: number, y: number): void => void places.push([x, y]);
  const ink = new Proxy({} as Ink, {
    get: (_, name) => (name === 'moveTo' || name === 'lineTo' ? note : () => undefined),
    set: () => true,
  });
  const route = { theta, batch: undefined, style: routeStyle(0), colour: '#000' };
  drawCurves(ink, dataScales(fit!.data, WIDTH, HEIGHT), fit!, [route], '#fff');
  return places;
}

test.each([
  ['a line', '?surface=linear-regression', [1e12, 3]],
  ['a border', '?surface=logistic-regression,fit:two-weights', [1e-9, 1e9]],
] as const)('%s is drawn where it is on the plot and near it, however far it leads', (_, address, theta) => {
  for (const [x, y] of placesOf(address, theta)) {
    expect(Math.max(-x, x - WIDTH)).toBeLessThan(41);
    expect(Math.max(-y, y - HEIGHT)).toBeLessThan(41);
  }
});

test('a line that stays on the plot is one line', () => {
  const places = placesOf('?surface=linear-regression', [0.5, 0]);
  // The casing and the line itself, each of as many places as the curve has.
  expect(places).toHaveLength(2 * 97);
});
