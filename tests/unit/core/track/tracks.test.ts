import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, provideData, simulate, surfaces, type Track, type Trajectory } from '../../../../src';

/** A track as a content of its own, and the run that plays it. */
const runOf = (track: Track, name = 'my training'): string =>
  `run=track,content:${provideData({ kind: 'track', name, track })}`;

const played = (address: string): Trajectory => simulate(decode(address).scenario)[0]!;

const places = fc.double({ min: -1e6, max: 1e6, noNaN: true });

const tracks = fc
  .array(fc.tuple(places, places, places), { minLength: 2, maxLength: 40 })
  .map((records): Required<Track> => {
    const column = (place: number): Float64Array => Float64Array.from(records, (record) => record[place]!);
    return { x: column(0), y: column(1), loss: column(2) };
  });

const SLOPE = {
  x: Float64Array.of(3, 2.5, 0.1, -0.7),
  y: Float64Array.of(1, 1 / 3, 0.2, 1e-9),
  loss: Float64Array.of(4, 2, 1, 0.5),
};

describe('a recorded track is played as it was recorded', () => {
  test('to the bit, on any surface and from any start, with the losses and slopes of the surface', () => {
    const out = new Float64Array(2);
    fc.assert(
      fc.property(tracks, fc.constantFrom('bowl', 'rosenbrock', 'linear-regression'), (track, id) => {
        const address = `?surface=${id}&start=0.5,0.25&steps=100&${runOf(track)}`;
        const { x, y, loss, gradNorm, length, outcome } = played(address);
        expect([x, y]).toEqual([track.x, track.y]);
        expect([length, outcome.kind, outcome.recording]).toEqual([
          track.x.length,
          'recorded',
          { name: 'my training', loss: track.loss, records: track.x.length },
        ]);
        const { surface: found } = { surface: surfaces[id].create() };
        const at = length - 1;
        if (id !== 'linear-regression') {
          expect(loss[at]).toBe(found.gradient(x[at]!, y[at]!, out));
          expect(gradNorm[at]).toBeCloseTo(Math.hypot(out[0]!, out[1]!), 12 - Math.ceil(Math.log10(1 + gradNorm[at]!)));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('up to the steps of the scene', () => {
    const { length, x, outcome } = played(`?surface=bowl&steps=2&${runOf(SLOPE)}`);
    expect([length, x[2], outcome.recording?.loss]).toEqual([3, 0.1, Float64Array.of(4, 2, 1)]);
  });

  test('a record counts as one look at all samples', () => {
    expect([...played(`?surface=bowl&${runOf(SLOPE)}`).evals]).toEqual([0, 1, 2, 3]);
    const { evals } = played(`?surface=linear-regression&data=line,n:50&${runOf(SLOPE)}`);
    expect([...evals]).toEqual([0, 50, 100, 150]);
  });

  test('until the surface has no finite loss', () => {
    const { length, outcome } = played(`?surface=formula&f=log(x)&domain=0.1,4,-2,2&${runOf(SLOPE)}`);
    expect([length, outcome.kind, outcome.at]).toEqual([3, 'recorded', 3]);
    const nowhere = played(`?surface=formula&f=log(-x)&domain=0.1,4,-2,2&${runOf(SLOPE)}`);
    expect([nowhere.length, nowhere.outcome.kind, nowhere.outcome.at]).toEqual([1, 'diverged', 0]);
  });

  test('beside routes that are computed, which it does not change', () => {
    const alone = played('?surface=bowl&noise=1&seed=4&run=gd,batch:4');
    const [, beside] = simulate(
      decode(`?surface=bowl&noise=1&seed=4&run=gd,batch:4&run=gd,batch:4&${runOf(SLOPE)}`).scenario,
    );
    const first = simulate(decode(`?surface=bowl&noise=1&seed=4&run=gd,batch:4&${runOf(SLOPE)}`).scenario)[0]!;
    expect(first.x).toEqual(alone.x);
    expect(beside!.x).not.toEqual(alone.x);
  });
});

describe('an address that names a track', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(tracks, (track) => {
        const { scenario, problems } = decode(`?surface=bowl&run=gd&${runOf(track)}`);
        expect(problems).toEqual([]);
        expect(scenario.runs[1]).toMatchObject({ optimizer: 'track', params: {}, batch: 'full' });
        const address = encode(scenario);
        expect(decode(address)).toMatchObject({ scenario, problems: [] });
        expect(encode(decode(address).scenario)).toBe(address);
      }),
      { numRuns: 20 },
    );
  });

  test('of which nothing is at hand waits for its reader’s file', () => {
    const { scenario, problems } = decode('?surface=bowl&run=track,content:0123456789abcdef');
    expect(problems).toEqual([{ key: 'run', given: 'track,content:0123456789abcdef', taken: 'gd', reason: 'absent' }]);
    expect(scenario.runs.map(({ optimizer }) => optimizer)).toEqual(['gd']);
  });

  test.each([
    ['track', 'unknown'],
    ['track,content:adam', 'unknown'],
    ['track,content:toString', 'unknown'],
  ] as const)('run=%s is %s on a surface without it', (run, reason) => {
    expect(decode(`?surface=bowl&run=${run}`).problems).toMatchObject([{ key: 'run', given: run, reason }]);
  });

  test('says nothing else of a track', () => {
    const { scenario, problems } = decode('?surface=lenet&run=track,content:adam,lr:0.1,batch:4,schedule:cosine');
    expect(problems.map(({ given, reason }) => [given, reason])).toEqual([
      ['lr:0.1', 'unknown'],
      ['batch:4', 'unknown'],
      ['schedule:cosine', 'unknown'],
    ]);
    expect(scenario.runs).toEqual([{ optimizer: 'track', content: 'adam', params: {}, batch: 'full' }]);
  });

  test('twice is told', () => {
    const { problems } = decode('?surface=lenet&run=track,content:adam,content:sgd');
    expect(problems.map(({ reason }) => reason)).toEqual(['doubled', 'unknown']);
  });
});
