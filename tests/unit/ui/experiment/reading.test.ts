import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, explore } from '../../../../src';
import { ENDS } from '../../../../src/core/ends';
import { designOf, valuesAt } from '../../../../src/core/explore/design';
import { createExplorer } from '../../../../src/core/explore/explorer';
import { placesOf } from '../../../../src/core/explore/places';
import { theoryOf } from '../../../../src/core/explore/theory/theory';
import { objectiveOf } from '../../../../src/core/objective';
import type { Seen } from '../../../../src/ui/experiment/question';
import { countOf, percentOf, type ReadingRow, readingOf } from '../../../../src/ui/experiment/reading';
import { TONGUES } from './rendered';

const { words, format } = TONGUES.en;

/** All that is known of an experiment, or, where work is limited, a part of it. */
function seenOf(address: string, asked: Partial<Experiment>, work?: number): Seen {
  const { scenario } = decode(address);
  const objective = objectiveOf(scenario);
  const experiment = { ...DEFAULT_EXPERIMENT, ...asked };
  const explorer = createExplorer(scenario, experiment);
  if (work !== undefined) explorer.advance(work);
  const findings = work === undefined ? explore(scenario, experiment) : explorer.findings;
  return { scenario, objective, experiment, design: designOf(scenario, experiment, objective), findings };
}

/** What is read at a place, with or without theory. */
function rowsAt(seen: Seen, place: number, theory = false): readonly ReadingRow[] {
  return readingOf(seen, place, {
    words,
    format,
    nameOf: ({ end, minimum }) => [end, minimum].filter((part) => part !== undefined).join('-'),
    theory: theory ? theoryOf(seen.scenario, seen.experiment) : undefined,
  });
}

const every = (seen: Seen): number[] => Array.from({ length: placesOf(seen.findings).length }, (_, place) => place);

const BATCH = '?surface=linear-regression&data=line,n:64&steps=300&run=gd,batch:4,lr:0.1';
const PLANE = '?surface=ravine,kappa:50&steps=120&run=momentum';

describe('of one draw', () => {
  test('it says how the place ended, after how many updates', () => {
    const seen = seenOf(PLANE, { by: 'momentum', places: 9, placesBy: 6 });
    const met = new Set<string>();
    for (const place of every(seen)) {
      const { ends, updates } = seen.findings.trials;
      const end = ENDS[ends[place]!]!;
      met.add(end);
      const n = updates[place]!;
      const note = n === 1 ? 'update' : 'updates';
      expect(rowsAt(seen, place)).toEqual([{ label: end, value: format.whole(n), note, end }]);
    }
    expect(met.size).toBeGreaterThan(2);
  });

  test('of starts it says in which valley', () => {
    const seen = seenOf('?surface=mountain&run=gd,lr:0.1', { vary: 'start', places: 12, placesBy: 9 });
    const labels = every(seen).map((place) => {
      const [row] = rowsAt(seen, place);
      const minimum = seen.findings.trials.minima[place]!;
      const told = row!.end === 'reached' || row!.end === 'other';
      const way = row!.end === 'reached' ? 'reaches' : 'ends in';
      expect(row!.label).toBe(told ? `${way} the ${row!.end}-${minimum}` : row!.end);
      return row!.label;
    });
    expect(new Set(labels).size).toBeGreaterThan(2);
  });

  test.each([
    ['updates', 'Updates', format.whole],
    ['cost', 'Samples', format.whole],
    ['time', 'Time with P = 8', format.whole],
    ['loss', 'Loss', format.value],
    ['distance', 'To the lowest point', format.value],
  ] as const)('it says the %s', (measure, label, write) => {
    const seen = seenOf(BATCH, { vary: 'batch', measure, target: 0.05, parallel: 8 });
    const { median } = placesOf(seen.findings);
    for (const place of every(seen)) {
      const missed = measure === 'loss' || measure === 'distance' ? '–' : 'not within 300';
      const value = Number.isFinite(median[place]!) ? write(median[place]!) : missed;
      expect(rowsAt(seen, place)[0]).toEqual({ label, value });
    }
  });

  test('whose route misses the target says so', () => {
    const seen = seenOf('?surface=ravine&steps=1234&run=gd', { measure: 'updates', from: 1e-6, to: 1e-5, places: 2 });
    expect(rowsAt(seen, 0)).toEqual([{ label: 'Updates', value: 'not within 1,234' }]);
    const several = { ...seen, findings: { ...seen.findings, draws: 2 } };
    expect(rowsAt(several, 0)).toEqual([{ label: 'Updates, median', value: 'not within 1,234' }]);
  });

  test.each([
    [0, '0%'],
    [0.002, '< 1%'],
    [0.29, '29%'],
    [0.996, '> 99%'],
    [1, '100%'],
  ])('a share of %f is told as %s', (share, told) => {
    expect(percentOf(share, format)).toBe(told);
  });

  test('of a start that ends at a minimum which is not listed it says what any route would be told', () => {
    const seen = seenOf('?surface=mountain&run=gd,lr:0.1', { vary: 'start', places: 6, placesBy: 5 });
    const { ends, minima } = seen.findings.trials;
    ends[0] = ENDS.indexOf('reached');
    minima[0] = -1;
    expect(rowsAt(seen, 0)[0]!.label).toBe('reached');
  });

  test('a lost route has no loss', () => {
    const seen = seenOf('?surface=ravine&run=gd', { measure: 'loss', from: 100, to: 1000, places: 2 });
    expect(rowsAt(seen, 0)).toEqual([{ label: 'Loss', value: 'left the map' }]);
  });
});

describe('of several draws', () => {
  test('it says the part that ended in each way, and the median of the updates with its band', () => {
    const seen = seenOf(BATCH, { vary: 'lr', places: 12, draws: 7 });
    const { shares, low, median, high } = placesOf(seen.findings);
    for (const place of every(seen)) {
      const rows = rowsAt(seen, place);
      const told = rows.filter(({ end }) => end !== undefined);
      expect(rows.at(-1)).toEqual({
        label: 'Updates, median',
        value: format.whole(median[place]!),
        note: `${format.whole(low[place]!)} – ${format.whole(high[place]!)}`,
      });
      expect(told).toHaveLength(rows.length - 1);
      for (const { end, value } of told) expect(value).toBe(format.percent(shares[end as keyof typeof shares][place]!));
      expect(told.length).toBe(Object.values(shares).filter((share) => share[place]! > 0).length);
    }
  });

  test('of a batch it says what is measured, the samples and the time as the core counts them', () => {
    const asked = { vary: 'batch', target: 1e-5, draws: 5, parallel: 8 } as const;
    const seen = seenOf(BATCH, { ...asked, measure: 'updates' });
    const [cost, time] = (['cost', 'time'] as const).map((measure) =>
      placesOf(explore(seen.scenario, { ...asked, measure })),
    );
    const { median, low, high, within } = placesOf(seen.findings);
    const found = every(seen);
    expect(found.some((place) => within[place]! < 1)).toBe(true);
    const end = (value: number): string => (Number.isFinite(value) ? format.whole(value) : '∞');
    for (const place of found) {
      const said = [median, cost!.median, time!.median].map((column) =>
        Number.isFinite(column[place]!) ? countOf(column[place]!, format) : 'not within 300',
      );
      const rows = rowsAt(seen, place);
      expect(rows.slice(0, 3).map(({ value }) => value)).toEqual(said);
      expect(rows.slice(0, 3).map(({ label }) => label)).toEqual([
        'Updates, median',
        'Samples, median',
        'Time with P = 8, median',
      ]);
      if (Number.isFinite(low[place]!)) expect(rows[0]!.note).toBe(`${end(low[place]!)} – ${end(high[place]!)}`);
      else expect(rows[0]).not.toHaveProperty('note');
    }
  });

  test('it says how many miss, where some do and others don’t', () => {
    const seen = seenOf(BATCH, { vary: 'batch', measure: 'cost', target: 1e-5, draws: 10 });
    const { within } = placesOf(seen.findings);
    const some = every(seen).filter((place) => within[place]! > 0 && within[place]! < 1);
    expect(some.length).toBeGreaterThan(0);
    for (const place of every(seen)) {
      const missed = rowsAt(seen, place).filter(({ label }) => label.endsWith(' miss it'));
      const expected = { label: `${format.percent(1 - within[place]!)} miss it`, value: '' };
      expect(missed).toEqual(some.includes(place) ? [expected] : []);
    }
  });

  test('of losses and distances it says the median and its band', () => {
    for (const [measure, label] of [
      ['loss', 'Loss, median'],
      ['distance', 'To the lowest point, median'],
    ] as const) {
      const seen = seenOf(BATCH, { vary: 'batch', measure, draws: 5 });
      const { low, median, high } = placesOf(seen.findings);
      for (const place of every(seen))
        expect(rowsAt(seen, place)).toEqual([
          {
            label,
            value: format.value(median[place]!),
            note: `${format.value(low[place]!)} – ${format.value(high[place]!)}`,
          },
        ]);
    }
  });
});

describe('theory stands beside it:', () => {
  const TUNED = { vary: 'batch', measure: 'updates', target: 0.02, draws: 4, policy: 'tuned' } as const;

  test('the mean that it speaks of, what it expects, and the rate of a policy', () => {
    const seen = seenOf(BATCH, TUNED);
    const { batch } = theoryOf(seen.scenario, seen.experiment);
    const { rates, means } = seen.findings;
    for (const place of every(seen)) {
      const rows = rowsAt(seen, place, true);
      const at = (label: string) => rows.find((row) => row.label === label);
      const expected = batch!.updates[place]!;
      expect(at('By theory')!.value).toBe(Number.isFinite(expected) ? format.whole(expected) : 'not within 300');
      if (rates![place]! > 0) expect(at('Learning rate')!.value).toBe(format.figures(rates![place]!));
      else expect(at('No rate comes to the target.')).toBeDefined();
      if (Number.isFinite(means![place]!))
        expect(at('Updates until the mean loss is there')!.value).toBe(format.whole(means![place]!));
      else expect(at('Updates until the mean loss is there')).toBeUndefined();
    }
    expect(rowsAt(seen, 0).some(({ label }) => label === 'By theory')).toBe(false);
  });

  test('where no rate comes to the target, that is said', () => {
    const seen = seenOf(`${BATCH}&steps=2`, { ...TUNED, target: 1e-9 });
    expect(rowsAt(seen, 0).map(({ label }) => label)).toContain('No rate comes to the target.');
  });

  test.each([
    ['alone', { places: 9 }],
    ['across', { by: 'momentum', places: 7, placesBy: 5 }],
    ['up', { vary: 'momentum', by: 'lr', places: 5, placesBy: 7 }],
  ] as const)('the part of the bound there that a rate %s is', (_, asked) => {
    const seen = seenOf(PLANE, asked);
    const { edges } = theoryOf(seen.scenario, seen.experiment);
    const rate = seen.design.axes.findIndex(({ name }) => name === 'lr');
    let told = 0;
    for (const place of every(seen)) {
      const values = valuesAt(seen.design, place);
      const other = seen.design.axes[1 - rate];
      const edge = edges![other ? other.values.indexOf(values[1 - rate]!) : 0]!;
      const bound = rowsAt(seen, place, true).find(({ label }) => label === words.reading.bound);
      if (!(edge > 0)) expect(bound).toBeUndefined();
      else {
        told++;
        expect(bound).toMatchObject({
          value: percentOf(values[rate]! / edge, format),
          note: words.reading.ofBound(format.plain(edge)),
        });
      }
    }
    expect(told).toBeGreaterThan(2);
  });

  test('of batches that bend the loss in ways of their own no bound is said, of all samples it is', () => {
    const seen = seenOf(BATCH, { by: 'batch', places: 3 });
    const bounds = every(seen).filter((place) =>
      rowsAt(seen, place, true).some(({ label }) => label === words.reading.bound),
    );
    expect(bounds.map((place) => valuesAt(seen.design, place)[1])).toEqual([64, 64, 64]);
  });

  test('where the loss bends otherwise from place to place there is no bound', () => {
    const seen = seenOf('?surface=mountain&run=gd', { places: 4 });
    expect(rowsAt(seen, 0, true)).toHaveLength(1);
  });
});

test('what is not tried yet says nothing', () => {
  const seen = seenOf(PLANE, { by: 'momentum', places: 24, placesBy: 16 }, 500);
  const untried = every(seen).filter((place) => seen.findings.trials.tried[place] === 0);
  expect(untried.length).toBeGreaterThan(0);
  expect(untried.length).toBeLessThan(24 * 16);
  for (const place of untried) expect(rowsAt(seen, place, true)).toEqual([]);
});
