import '../../../../src/catalogue/whole';
import { describe, expect, test } from 'vitest';
import { surfaceTypeOf } from '../../../../src/core/catalogue';
import { picker as pickerEn } from '../../../../src/locales/picker/en';
import { picker as pickerZh } from '../../../../src/locales/picker/zh';
import { en, zh } from '../../../../src/locales/whole';
import { SURFACES } from '../../../../src/surfaces/ids';
import { saidOf } from '../../../../src/ui/picker/said';
import { isFound } from '../../../../src/ui/picker/search';
import { onShelf, SHELVES } from '../../../../src/ui/picker/shelves';

const namesOn = (shelf: (typeof SHELVES)[number], text: typeof en): string[] =>
  onShelf(shelf, (id) => text.surfaces[id].name, text.tag).map((id) => text.surfaces[id].name);

test('every surface stands on one shelf', () => {
  const all = SHELVES.flatMap((shelf) => onShelf(shelf, (id) => en.surfaces[id].name, 'en'));
  expect(all.sort()).toEqual([...SURFACES].sort());
});

test('landscapes stand in the order in which one leads to the next, in both languages', () => {
  const order = ['Mountain', 'Maunga Whau', 'Round bowl', 'Ravine', 'Saddle', 'Plateau', 'Monkey saddle'];
  expect(namesOn('landscape', en).slice(0, order.length)).toEqual(order);
  expect(namesOn('landscape', zh)[2]).toBe('圆碗');
});

test('losses made of data, the network’s and the reader’s own stand on one shelf, and say so of themselves', () => {
  const ids = onShelf('data', (id) => en.surfaces[id].name, 'en');
  expect(ids.slice(3)).toEqual(['tanh-network', 'lenet', 'sine-fit', 'formula', 'grid']);
  expect(new Set(ids.map((id) => surfaceTypeOf(id).group))).toEqual(new Set(['data', 'own']));
});

describe('test functions', () => {
  test('follow the first three by their English names', () => {
    const [, , , ...rest] = namesOn('test', en);
    expect(rest).toEqual([...rest].sort((a, b) => a.localeCompare(b, 'en')));
    expect(rest[0]).toBe('Ackley');
  });

  test('follow them as Chinese reads: 六 (liù) before 三 (sān)', () => {
    const names = namesOn('test', zh);
    expect(names.indexOf('六峰驼背函数')).toBeLessThan(names.indexOf('三峰驼背函数'));
    expect('三峰驼背函数' < '六峰驼背函数', 'by their code points the other way round').toBe(true);
  });
});

test.each([
  [pickerEn, en],
  [pickerZh, zh],
])('what the search field suggests is found by it', ({ find }, text) => {
  const suggested = find.split(/[：:]/)[1]!.split(/[,、]/);
  expect(suggested).toHaveLength(3);
  for (const word of suggested)
    expect(
      SURFACES.filter((id) => isFound(word.trim(), saidOf(id, [text]))),
      word,
    ).not.toEqual([]);
});

describe('what is typed is found', () => {
  const said = ['Styblinski–Tang', '四个山谷各占一角', 'Himmelblau 函数'];
  test.each([
    ['', true],
    ['  ', true],
    ['styb', true],
    ['TANG styb', true],
    ['山谷', true],
    ['ｔａｎｇ', true],
    ['山谷，himmel', true],
    ['tang hill', false],
    ['Stýblinski', true],
    ['谷山', false],
  ])('%j: %s', (typed, found) => {
    expect(isFound(typed, said)).toBe(found);
  });
});
