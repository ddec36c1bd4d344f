import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDS, type End } from '../../../../src/core/ends';
import type { Findings } from '../../../../src/core/explore/findings';
import { statisticsAt } from '../../../../src/core/explore/statistics';
import { type PaintedPlane, paintPlane } from '../../../../src/plot/experiment/painted';
import { dark, light } from '../../../../src/plot/palette';
import { type FakeTrial, fakeAxis, fakeFindings } from './found';

const LOOK = { measure: 'outcome', palette: light, minima: [], basins: false } as const;

const along = (trials: readonly (FakeTrial | undefined)[], draws = 1): Findings =>
  fakeFindings([fakeAxis(trials.length / draws)], trials, draws);

const idsOf = ({ kinds, kindAt }: PaintedPlane): (string | undefined)[] =>
  Array.from(kindAt, (kind) => kinds[kind]?.id);

const KNOWN = ENDS.filter((end) => end !== 'unknown');

test('each place is of the kind of its end, and of none where nothing was tried', () => {
  const painted = paintPlane(along([{ end: 'reached' }, undefined, { end: 'diverged' }, { end: 'reached' }]), LOOK);
  expect(idsOf(painted)).toEqual(['reached', undefined, 'diverged', 'reached']);
  expect(painted.kinds.map(({ places }) => places)).toEqual([2, 1]);
  expect([painted.width, painted.height]).toEqual([4, 1]);
});

test('of many draws the end of most counts, and of several ends the first', () => {
  const draws = (...ends: End[]): FakeTrial[] => ends.map((end) => ({ end }));
  const found = along(
    [
      ...draws('diverged', 'oscillating', 'oscillating'),
      ...draws('oscillating', 'reached', 'diverged'),
      ...draws('reached', 'oscillating', 'diverged'),
    ],
    3,
  );
  expect(idsOf(paintPlane(found, LOOK))).toEqual(['oscillating', 'reached', 'reached']);
});

test('arrivals are darker where they are quicker, by the rank of their logarithm', () => {
  const values = [10, 1000, 100, 10];
  const painted = paintPlane(along(values.map((value) => ({ end: 'reached', value }))), LOOK);
  expect([...painted.shadeAt]).toEqual([0, 255, 128, 0]);
  expect(painted.kinds[0]).toMatchObject({ colours: [light.outcomes.fast, light.outcomes.late], range: [10, 1000] });
});

test('an end that is not shaded has one colour', () => {
  const painted = paintPlane(along([10, 1000].map((value) => ({ end: 'descending', value }))), LOOK);
  expect([...painted.shadeAt]).toEqual([0, 0]);
  expect(painted.kinds[0]!.colours).toEqual([light.outcomes.descending, light.outcomes.descending]);
});

const minimum = (value: number) => ({ x: 0, y: 0, value });

test.each([light, dark])('valleys are told apart by look, and share one scale from quick to late', (palette) => {
  const minima = [minimum(1), minimum(0), minimum(2), minimum(0), minimum(3)];
  const ends = ['other', 'reached', 'other', 'reached', 'other'] as const;
  const trials = ends.map((end, index) => ({ end, minimum: index, value: 10 ** index }));
  const { kinds, shadeAt } = paintPlane(along(trials), { ...LOOK, palette, minima, basins: true });
  expect(kinds.map(({ id, end }) => `${id} ${end}`)).toEqual([
    'minimum-1 reached',
    'minimum-3 reached',
    'minimum-0 other',
    'minimum-2 other',
    'minimum-4 other',
  ]);
  expect(kinds[0]).toMatchObject({ colours: [palette.outcomes.fast, palette.outcomes.late], texture: undefined });
  expect(kinds[2]!.texture?.figure).toBe('dots');
  expect(new Set(kinds.map(({ colours, texture }) => `${colours} ${texture?.figure}`)).size).toBe(5);
  expect([...shadeAt]).toEqual([0, 64, 128, 191, 255]);
});

test('valleys look the same before others are found', () => {
  const minima = [minimum(1), minimum(0), minimum(2)];
  const look = { ...LOOK, minima, basins: true };
  const trials: FakeTrial[] = [0, 1, 2].map((index) => ({ end: index === 1 ? 'reached' : 'other', minimum: index }));
  const all = paintPlane(along(trials), look).kinds;
  const some = paintPlane(along([undefined, undefined, trials[2]]), look).kinds;
  expect(some[0]!.texture).toEqual(all[2]!.texture);
  expect(some[0]!.colours).toEqual(all[2]!.colours);
});

test('without a lowest minimum no valley is green', () => {
  const minima = [{ ...minimum(1), lowest: false as const }];
  const { kinds } = paintPlane(along([{ end: 'other', minimum: 0 }]), { ...LOOK, minima, basins: true });
  expect(kinds[0]!.colours).not.toContain(light.outcomes.fast);
});

test('a place of a valley goes by the draws that came to most of them', () => {
  const trials: FakeTrial[] = [
    { end: 'reached', minimum: 0 },
    { end: 'reached', minimum: 0 },
    { end: 'other', minimum: 2 },
    { end: 'other', minimum: 2 },
    { end: 'other', minimum: 1 },
  ];
  const minima = [minimum(0), minimum(1), minimum(2)];
  expect(idsOf(paintPlane(along(trials, 5), { ...LOOK, minima, basins: true }))).toEqual(['minimum-2']);
});

test('a measure is shaded by its logarithm where it spreads far, else evenly; where there is none, that is told', () => {
  const look = { ...LOOK, measure: 'updates' } as const;
  const far = paintPlane(along([{ value: 1 }, { value: 10 }, { value: 100 }]), look);
  expect([...far.shadeAt]).toEqual([0, 128, 255]);
  const near = paintPlane(along([{ value: -1 }, { value: 0 }, { value: 7 }]), look);
  expect([...near.shadeAt]).toEqual([0, 32, 255]);
  const missed = Number.POSITIVE_INFINITY;
  const lost: FakeTrial[] = [{ value: 3 }, { value: missed, end: 'descending' }, { value: missed, end: 'diverged' }];
  const painted = paintPlane(along(lost), look);
  expect(idsOf(painted)).toEqual(['value', 'missed', 'diverged']);
  expect(painted.kinds.map(({ range }) => range)).toEqual([[3, 3], undefined, undefined]);
});

test('losses are shaded by what is left of them above the lowest, by its logarithm, and few that differ by powers of ten do not hide the others', () => {
  const look = { ...LOOK, measure: 'loss', minima: [{ x: 0, y: 0, value: -2 }] } as const;
  const rest = Array.from({ length: 101 }, (_, i) => 10 ** (-5 + i / 20));
  const values = [...rest.map((one) => -2 + one), 1e9];
  const { shadeAt } = paintPlane(along(values.map((value) => ({ value }))), look);
  expect([shadeAt[0], shadeAt[101]]).toEqual([0, 255]);
  expect(shadeAt[50]).toBeGreaterThan(110);
  expect(shadeAt[50]).toBeLessThan(140);
  expect(new Set(shadeAt).size).toBeGreaterThan(80);
  const rising = [...shadeAt].every((shade, i) => i === 0 || shade >= shadeAt[i - 1]!);
  expect(rising).toBe(true);
  const even = paintPlane(along([{ value: -1 }, { value: 0 }, { value: 1 }]), look);
  expect([...even.shadeAt]).toEqual([0, 128, 255]);
});

test('areas without a scale are told apart by texture, but for the commonest two', () => {
  const { kinds } = paintPlane(along(KNOWN.map((end) => ({ end }))), LOOK);
  const plain = kinds.filter(({ texture }) => !texture).map(({ id }) => id);
  expect(plain).toEqual(['reached', 'descending']);
  expect(new Set(kinds.map(({ texture }) => texture?.figure)).size).toBe(KNOWN.length - 1);
});

const trial = fc.record({
  end: fc.constantFrom(...KNOWN),
  value: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant(Number.POSITIVE_INFINITY)),
  minimum: fc.integer({ min: -1, max: 4 }),
});

test('every place that was tried has a kind with places and a range as its statistics have', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.option(trial, { nil: undefined }), { minLength: 4, maxLength: 40 }),
      fc.constantFrom('outcome', 'loss'),
      fc.boolean(),
      (draws, trials, measure, basins) => {
        const found = along(trials.slice(0, trials.length - (trials.length % draws)), draws);
        const minima = [minimum(0), minimum(1), minimum(1)];
        const { kinds, kindAt, shadeAt } = paintPlane(found, { ...LOOK, measure, minima, basins });
        const statistics = Array.from(kindAt, (_, place) => statisticsAt(found, place));
        expect(Array.from(kindAt, (kind) => kind >= 0)).toEqual(statistics.map(({ tried }) => tried > 0));
        kinds.forEach(({ places, range, colours }, kind) => {
          const own = statistics.filter((_, place) => kindAt[place] === kind);
          expect(places).toBe(own.length);
          const medians = own.map(({ median }) => median).filter(Number.isFinite);
          expect(range).toEqual(medians.length > 0 ? [Math.min(...medians), Math.max(...medians)] : undefined);
          if (colours[0] === colours[1])
            expect(shadeAt.filter((shade, place) => kindAt[place] === kind && shade > 0)).toHaveLength(0);
        });
      },
    ),
  );
});
