import { describe, expect, test } from 'vitest';
import { decode, optimizers, simulate } from '../../../src';
import { bestRate } from '../../../src/core/best';
import { ENDS, type End, type Sweep } from '../../../src/core/ends';
import { lrAt } from '../../../src/core/lrScale';
import { createSweep } from '../../../src/core/sweep';
import { comparison } from '../../../src/locales/compare/en';
import { comparison as chinese } from '../../../src/locales/compare/zh';
import { createFormat } from '../../../src/report/format';
import { needsNoise, type SettingValues, setRates, setRow } from '../../../src/store/across';
import { createAppStore } from '../../../src/store/store';
import { readyRows } from '../../../src/ui/compare/readyRows';
import { readBatches, readNumbers } from '../../../src/ui/compare/rowValues';

const open = (address = '') => createAppStore(decode(address), () => () => undefined);
const made = (address: string, row: SettingValues, base = 0) => setRow(base, row)(decode(address).scenario);

describe('a row of one setting', () => {
  test('makes a route a value, all else as in the route it starts from', () => {
    const { runs } = made(
      '?run=gd,lr:0.5&run=adam,lr:0.2,beta1:0.8',
      { kind: 'parameter', name: 'beta1', values: [0.1, 0.9] },
      1,
    );
    const [before] = decode('?run=adam,lr:0.2,beta1:0.8').scenario.runs;
    expect(runs).toEqual([0.1, 0.9].map((beta1) => ({ ...before, params: { ...before!.params, beta1 } })));
  });

  test('of batch sizes brings noise where all samples are alike, and only there', () => {
    const row: SettingValues = { kind: 'batch', values: ['full', 32, 1] };
    expect(made('', row)).toMatchObject({ noise: 0.5, runs: [{ batch: 'full' }, { batch: 32 }, { batch: 1 }] });
    expect(made('?noise=0.2', row).noise).toBe(0.2);
    expect(made('?surface=linear-regression', row).noise).toBe(0);
    expect(needsNoise(decode('').scenario, { kind: 'batch', values: ['full'] })).toBe(false);
    const losses = simulate(made('', row)).map(({ loss }) => loss.at(-1));
    expect(new Set(losses).size).toBe(3);
  });

  test('of samples draws others at each place, with the same settings', () => {
    const scenario = made('?noise=0.5', { kind: 'samples', count: 4 });
    expect(new Set(scenario.runs.map((run) => JSON.stringify(run))).size).toBe(1);
    expect(scenario.runs[0]!.batch).toBe(1);
    expect(new Set(simulate(scenario).map(({ loss }) => loss[3])).size).toBe(4);
  });

  test('of momenta turns plain descent into momentum, at the same learning rate', () => {
    const { runs } = made('?run=gd,lr:0.07,weightDecay:0.1', { kind: 'parameter', name: 'momentum', values: [0, 0.9] });
    expect(runs.map(({ optimizer, params }) => [optimizer, params.lr, params.momentum, params.weightDecay])).toEqual([
      ['momentum', 0.07, 0, 0.1],
      ['momentum', 0.07, 0.9, 0.1],
    ]);
  });

  test('of optimizers and schedules keeps what they share', () => {
    const some: SettingValues = { kind: 'optimizer', values: ['gd', 'adam'] };
    const { runs } = made('?run=gd,lr:0.3,batch:8,schedule:cosine', some);
    expect(runs.map(({ optimizer, batch, schedule }) => [optimizer, batch, schedule?.id])).toEqual([
      ['gd', 8, 'cosine'],
      ['adam', 8, 'cosine'],
    ]);
    expect(runs[0]!.params.lr).toBe(0.3);
    const bent = made('?run=gd,schedule:cosine', { kind: 'schedule', values: [undefined, 'step'] }).runs;
    expect(bent.map(({ schedule }) => schedule?.id)).toEqual([undefined, 'step']);
  });

  test('is one thing to undo, and never more than eight routes', () => {
    const store = open();
    const before = store.getState().scenario;
    store
      .getState()
      .change(setRow(0, { kind: 'parameter', name: 'lr', values: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n / 10) }));
    expect(store.getState().scenario.runs).toHaveLength(8);
    store.getState().undo();
    expect(store.getState().scenario).toBe(before);
    expect(store.getState().past).toEqual([]);
  });

  test('that is ready can be made from every optimizer, and says what it is made of', () => {
    for (const optimizer of Object.keys(optimizers)) {
      const { scenario } = decode(`?run=${optimizer}`);
      const rows = readyRows(scenario, 0);
      expect(rows.map(({ kind }) => kind)).toContain('batch');
      for (const row of rows) {
        const next = setRow(0, row)(scenario);
        expect(next.runs.length).toBeGreaterThan(2);
        expect(simulate(next)).toHaveLength(next.runs.length);
      }
    }
  });
});

describe('rates for all routes', () => {
  test('are one change, which is none where nothing changes', () => {
    const store = open('?run=gd,lr:0.1&run=gd,lr:0.2&run=newton');
    store.getState().change(setRates([0.3, undefined, 0.5]));
    expect(store.getState().scenario.runs.map(({ params }) => params.lr)).toEqual([0.3, 0.2, 0.5]);
    const { scenario } = store.getState();
    store.getState().change(setRates([0.3, 0.2, 0.5]));
    expect(store.getState().scenario).toBe(scenario);
    expect(store.getState().past).toHaveLength(1);
  });
});

describe('the best rate of a sweep', () => {
  const sweepOf = (ends: readonly End[], updates: readonly number[], losses: readonly number[]): Sweep => ({
    first: 10,
    ends: Uint8Array.from(ends, (end) => ENDS.indexOf(end)),
    updates: Uint32Array.from(updates),
    losses: Float64Array.from(losses),
    ended: true,
  });

  test('reaches the lowest minimum in the fewest updates, whatever lower loss was met elsewhere', () => {
    const sweep = sweepOf(
      ['descending', 'reached', 'reached', 'unknown', 'other'],
      [60, 30, 20, 0, 5],
      [-9, 0, 0, 0, -8],
    );
    expect(bestRate(sweep)).toEqual({ lr: lrAt(12), tried: 4 });
  });

  test('ends at the lowest loss where none reaches it, and never diverges', () => {
    const sweep = sweepOf(['descending', 'oscillating', 'diverged'], [60, 60, 3], [2, 1, -5]);
    expect(bestRate(sweep)).toEqual({ lr: lrAt(11), tried: 3 });
    expect(bestRate(sweepOf(['diverged'], [1], [1]))).toBeUndefined();
    expect(bestRate(sweepOf(['unknown'], [0], [0]))).toBeUndefined();
  });

  test('is no worse than any other, run by run', () => {
    const { runs, ...setting } = decode('?surface=mountain&steps=80&noise=0.3&run=gd,batch:4').scenario;
    const sweeper = createSweep({ ...setting, run: runs[0]!, place: 0 });
    while (!sweeper.advance(1e6));
    const sweep = sweeper.snapshot();
    const best = bestRate(sweep)!;
    expect(best.tried).toBe(sweep.ends.length);
    const reached = sweep.ends.includes(ENDS.indexOf('reached'));
    const at = (lr: number) =>
      simulate({ ...setting, runs: [{ ...runs[0]!, params: { ...runs[0]!.params, lr } }] })[0]!;
    const champion = at(best.lr);
    for (let i = 0; i < sweep.ends.length; i += 23) {
      const other = at(lrAt(sweep.first + i));
      if (other.outcome.kind === 'diverged') continue;
      expect(sweep.losses[i]).toBe(other.loss.at(-1));
      if (!reached) expect(champion.loss.at(-1)).toBeLessThanOrEqual(other.loss.at(-1)!);
    }
  });
});

describe('values that are typed', () => {
  const { lr, momentum } = optimizers.momentum.parameters;
  const { historySize } = optimizers.lbfgs.parameters;
  const format = createFormat('en');

  test('stand between commas of any width', () => {
    expect(readNumbers('0.1, 1e-3，2、.5;4', lr!, comparison.row, format).values).toEqual([0.1, 0.001, 2, 0.5, 4]);
    expect(readBatches('all, 32 1', comparison.row).values).toEqual(['full', 32, 1]);
    expect(readBatches('全部，２，full', chinese.row).complaint).toBe(chinese.row.twice('full'));
  });

  test.each([
    ['', comparison.row.none],
    ['0.1, x', comparison.row.notNumber('x')],
    ['0.5, 2', comparison.row.range('2', '0', '1')],
    ['0.5, 0.50', comparison.row.twice('0.50')],
    ['0,.1,.2,.3,.4,.5,.6,.7,.8', comparison.row.many],
  ])('%j are told what is wrong with them', (typed, complaint) => {
    expect(readNumbers(typed, momentum!, comparison.row, format).complaint).toBe(complaint);
  });

  test('of whole numbers must be whole, and a batch has at least one sample', () => {
    expect(readNumbers('2, 2.5', historySize!, comparison.row, format).complaint).toBe(comparison.row.whole('2.5'));
    for (const bad of ['0', '-1', '1.5', 'some']) {
      expect(readBatches(bad, comparison.row).complaint).toBe(comparison.row.notBatch(bad));
    }
  });
});
