import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, explore } from '../../../../src';
import { createExplorer } from '../../../../src/core/explore/explorer';
import { addPiece, buffersOfPiece, noFindings, type Piece, pieceSince } from '../../../../src/core/explore/piece';
import { portion } from '../../../support/long';
import { expectSame } from '../../expectSame';

type Case = readonly [address: string, experiment: Partial<Experiment>];

const cases: readonly Case[] = [
  ['?surface=mountain&steps=200&run=gd', { vary: 'start', places: 13, placesBy: 7 }],
  ['?surface=himmelblau&steps=50&run=momentum', { vary: 'momentum', measure: 'loss' }],
  ['?surface=ravine&steps=100&run=momentum', { vary: 'lr', by: 'kappa', places: 7, placesBy: 9 }],
  [
    '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4',
    { vary: 'batch', measure: 'updates', target: 0.05, draws: 5, policy: 'tuned' },
  ],
  ['?surface=bowl&noise=0.5&steps=60&run=gd,batch:8', { vary: 'seed', by: 'lr', places: 5, placesBy: 6, draws: 3 }],
];

describe.each(cases)('%s %o', (address, experiment) => {
  const { scenario } = decode(address);
  const { places: _, ...whole } = explore(scenario, experiment);
  const begin = () => createExplorer(scenario, { ...DEFAULT_EXPERIMENT, ...experiment });

  test('pieces of any size, added in any order and some twice, are the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (works, chances) => {
          const explorer = begin();
          const pieces: Piece[] = [];
          for (let told = 0, k = 0, ended = false; !ended; k++) {
            ended = explorer.advance(works[k % works.length]!);
            pieces.push(pieceSince(explorer, told));
            told = explorer.done;
          }
          const mixed = [...pieces, ...pieces.filter((_, i) => i % 3 === 0)]
            .map((piece) => ({ piece, chance: chances.next().value as number }))
            .sort((a, b) => a.chance - b.chance);
          const findings = noFindings(pieces[0]!);
          for (const { piece } of mixed) addPiece(findings, piece);
          findings.ended = true;
          expectSame(findings, whole);
          const all = pieces.flatMap(({ places }) => [...places]);
          expect(all.toSorted((a, b) => a - b)).toEqual([...all.keys()]);
        },
      ),
      { numRuns: portion(60) },
    );
  });

  test('a place is in a piece once all of its draws are made, and the share says how many are', () => {
    const explorer = begin();
    let last = 0;
    expect(explorer.share).toBe(0);
    for (let ended = false; !ended; ) {
      ended = explorer.advance(300);
      const { places, trials } = pieceSince(explorer, 0);
      expect(places.length).toBe(explorer.done);
      expect(trials.tried.every((tried) => tried === 1)).toBe(true);
      expect(explorer.share).toBeGreaterThanOrEqual(last);
      expect(explorer.share).toBeGreaterThanOrEqual(explorer.done / explorer.order.length);
      expect(explorer.share).toBeLessThanOrEqual(1);
      last = explorer.share;
    }
    expect(last).toBe(1);
  });

  test('of a place of which nothing is told nothing is known', () => {
    const { rates, means, trials, axes, ended } = noFindings(pieceSince(begin(), 0));
    expectSame(axes, whole.axes);
    expect([rates !== undefined, means !== undefined]).toEqual([whole.rates !== undefined, whole.means !== undefined]);
    for (const column of [rates ?? [], means ?? []]) expect(column.every(Number.isNaN)).toBe(true);
    expect(trials.tried.length).toBe(whole.trials.tried.length);
    expect(trials.tried.includes(1)).toBe(false);
    expect(ended).toBe(false);
  });

  test('a piece is handed over whole, and nothing of the experiment with it', () => {
    const explorer = begin();
    while (!explorer.advance(5000));
    const piece = pieceSince(explorer, 0);
    const there = structuredClone(piece, { transfer: [...buffersOfPiece(piece)] });
    expect(piece.trials.values.length).toBe(0);
    expectSame(explorer.findings, whole);
    const findings = noFindings(there);
    addPiece(findings, there);
    expectSame({ ...findings, ended: true }, whole);
  });
});
