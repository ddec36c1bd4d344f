import { expect, test } from 'vitest';
import { dark, light } from '../../../src/plot/palette';
import { routeStyle } from '../../../src/plot/routeStyle';
import { MOST_RUNS } from '../../../src/scenario/defaults';

test('as many routes as there may be differ by their colour alone, by their dash alone and by their marker alone', () => {
  const places = Array.from({ length: MOST_RUNS }, (_, place) => place);
  const different = (look: (place: number) => string): number => new Set(places.map(look)).size;
  for (const { routes } of [light, dark]) expect(different((place) => routes[place] ?? '')).toBe(MOST_RUNS);
  expect(different((place) => routeStyle(place).dash.join())).toBe(MOST_RUNS);
  expect(different((place) => routeStyle(place).marker)).toBe(MOST_RUNS);
});
