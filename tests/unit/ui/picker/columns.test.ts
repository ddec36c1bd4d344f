import { expect, test } from 'vitest';
import { columnsFor } from '../../../../src/ui/picker/columns';

test('the first number of columns that leaves no tile alone in the last row of a group', () => {
  expect(columnsFor([7, 9, 17], [7, 8, 6])).toBe(7);
  expect(columnsFor([8, 9, 17], [7, 8, 6])).toBe(6);
  expect(columnsFor([7, 9, 17], [4, 5])).toBe(5);
});

test('the first of all where each leaves one, and a group of one tile is no such row', () => {
  expect(columnsFor([13], [4, 6])).toBe(4);
  expect(columnsFor([1, 7], [7, 5])).toBe(7);
});
