import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, type Experiment, explore } from '../../../src';
import { theoryOf } from '../../../src/core/explore/theory/theory';
import { createExploring, type Found } from '../../../src/workers/exploring';
import { createHost, type Start } from '../../../src/workers/host';
import { oneAtATime } from '../../../src/workers/oneAtATime';
import type { Report, Request } from '../../../src/workers/protocol';
import { expectSame } from '../expectSame';

type Case = readonly [address: string, experiment: Partial<Experiment>];

const cases: readonly Case[] = [
  ['?surface=mountain&steps=100&run=gd', { vary: 'start', places: 40, placesBy: 24 }],
  ['?surface=ravine&steps=400&stop=off&run=momentum', { vary: 'lr', by: 'kappa', places: 60, placesBy: 9 }],
  [
    '?surface=linear-regression&data=line,n:64&steps=60&run=gd,batch:4',
    { vary: 'batch', measure: 'updates', target: 0.05, draws: 10, policy: 'tuned' },
  ],
  ['?surface=bowl&noise=0.5&steps=200&run=gd,batch:8', { vary: 'seed', by: 'lr', places: 3, placesBy: 60, draws: 3 }],
];

const requestFor = ([address, experiment]: Case) => ({
  scenario: decode(address).scenario,
  experiment: { ...DEFAULT_EXPERIMENT, ...experiment },
});

/** Hosts that may have no worker, whose work is done in slices here; what they are asked and told is noted. */
function inPage(count: number) {
  const asked: Request[] = [];
  const told: Report[] = [];
  const later = oneAtATime();
  const open = (): Start => {
    const host = createHost(() => {
      throw new Error('no workers here');
    }, later);
    const start = (request: Request, listener: Parameters<Start>[1]) => {
      asked.push(request);
      return host(request, (report, done) => {
        told.push(report);
        listener(report, done);
      });
    };
    return Object.assign(start, { rest: host.rest });
  };
  const openHosts = vi.fn((): [Start, ...Start[]] => [open(), ...Array.from({ length: count - 1 }, open)]);
  return { asked, told, openHosts };
}

/** Hosts that say what they are told to. */
function spoken(count: number) {
  const listeners: Parameters<Start>[1][] = [];
  const stopped: number[] = [];
  const host = (): Start => {
    const start = (_: Request, listener: Parameters<Start>[1]) => {
      const id = listeners.push(listener) - 1;
      return () => stopped.push(id);
    };
    return Object.assign(start, { rest: vi.fn() });
  };
  const hosts = Array.from({ length: count }, host) as [Start, ...Start[]];
  return { hosts, listeners, stopped };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let clock = 0;
  // It moves 5 milliseconds at each look.
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(cases)('%s %o', (...one) => {
  const request = requestFor(one);
  const { places, ...whole } = explore(request.scenario, request.experiment);

  test.each([1, 2, 3, 4])(
    '%i hosts find to the last bit what one finds in one go, each place tried once',
    async (count) => {
      const { told, openHosts } = inPage(count);
      const found: Found[] = [];
      const failed = vi.fn();
      const onFound = (now: Found): void => {
        found.push(now);
        const { tried } = now.findings.trials;
        const known = tried.reduce((sum, one) => sum + one, 0) / tried.length;
        // Beside what is told each host has a place under way.
        expect(now.share).toBeGreaterThanOrEqual(known - 1e-9);
        expect(now.share).toBeLessThanOrEqual(known + count / places.length + 1e-9);
      };
      createExploring(openHosts).explore(request, onFound, failed);
      await vi.runAllTimersAsync();
      expect(failed).not.toHaveBeenCalled();
      expectSame(found.at(-1)!.findings, whole);
      const tried = told.flatMap((report) => (report.kind === 'piece' ? [...report.piece.places] : []));
      expect(tried.toSorted((a, b) => a - b)).toEqual(Array.from({ length: places.length }, (_, i) => i));
      expect(found.length).toBeGreaterThan(count);
      expect(new Set(found.map(({ findings }) => findings)).size).toBe(1);
      const shares = found.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
      expect(found.map(({ ended }) => ended)).toEqual(found.map((_, i) => i === found.length - 1));
    },
  );
});

test('what is small is not shared, nor are millions of samples held by more than one', () => {
  const partsOf = (...one: Case): number => {
    const { asked, openHosts } = inPage(4);
    createExploring(openHosts).explore(requestFor(one), vi.fn(), vi.fn())();
    return asked.length;
  };
  expect(partsOf('?surface=mountain&run=gd', { vary: 'lr' })).toBe(4);
  expect(partsOf('?surface=mountain&run=gd', { vary: 'lr', places: 40 })).toBe(1);
  expect(partsOf('?surface=linear-regression&run=gd', { vary: 'batch', draws: 40 })).toBe(4);
  expect(partsOf('?surface=linear-regression&data=line,n:400000&run=gd', { vary: 'lr' })).toBe(2);
  expect(partsOf('?surface=linear-regression&data=line,n:2000000&run=gd', { vary: 'lr' })).toBe(1);
  expect(partsOf('?surface=linear-regression&data=line&run=gd', { vary: 'lr', by: 'n' })).toBe(1);
});

test('no host is opened before it is needed, and the same ones serve all', () => {
  const { openHosts } = inPage(2);
  const { explore: begin, askTheory, restExploring } = createExploring(openHosts);
  restExploring(true);
  restExploring(false);
  expect(openHosts).not.toHaveBeenCalled();
  begin(requestFor(cases[0]!), vi.fn(), vi.fn());
  askTheory(requestFor(cases[1]!), vi.fn(), vi.fn());
  expect(openHosts).toHaveBeenCalledTimes(1);
});

test('what is stopped is silent, and holds the page no more', async () => {
  const { openHosts } = inPage(3);
  const { explore: begin, askTheory } = createExploring(openHosts);
  const heard = vi.fn();
  const stop = begin(requestFor(cases[0]!), heard, heard);
  const drop = askTheory(requestFor(cases[1]!), heard, heard);
  while (heard.mock.calls.length === 0) await vi.advanceTimersToNextTimerAsync();
  heard.mockClear();
  stop();
  drop();
  await vi.runAllTimersAsync();
  expect(heard).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('a host that speaks on after the stop is not heard', () => {
  const { hosts, listeners, stopped } = spoken(2);
  const heard = vi.fn();
  createExploring(() => hosts).explore(requestFor(cases[0]!), heard, heard)();
  for (const listener of listeners) listener({ kind: 'failed', reason: 'late' }, true);
  expect(heard).not.toHaveBeenCalled();
  expect(stopped).toEqual([0, 1]);
});

test('what makes no sense fails once, with the reason as it is', async () => {
  const { openHosts } = inPage(4);
  const { explore: begin, askTheory } = createExploring(openHosts);
  const [found, failed, unknown] = [vi.fn(), vi.fn(), vi.fn()];
  const request = requestFor(['?surface=bowl&run=gd', { vary: 'lr', by: 'momentum' }]);
  begin(request, found, failed);
  askTheory(request, found, unknown);
  await vi.runAllTimersAsync();
  expect(found).not.toHaveBeenCalled();
  expect(failed.mock.calls).toEqual([['momentum cannot be varied here']]);
  expect(unknown.mock.calls).toEqual([['momentum cannot be varied here']]);
});

test('one host that fails ends the work of all', () => {
  const { hosts, listeners, stopped } = spoken(3);
  const failed = vi.fn();
  createExploring(() => hosts).explore(requestFor(cases[0]!), vi.fn(), failed);
  listeners[1]!({ kind: 'failed', reason: 'out of memory' }, true);
  listeners[2]!({ kind: 'failed', reason: 'out of memory' }, true);
  expect(failed.mock.calls).toEqual([['out of memory']]);
  expect(stopped).toEqual([0, 1, 2]);
});

test('what a host begins anew and tells again changes nothing, and the share does not go back', async () => {
  const { told, openHosts } = inPage(1);
  const request = requestFor(cases[0]!);
  createExploring(openHosts).explore(request, vi.fn(), vi.fn());
  await vi.runAllTimersAsync();
  const { hosts, listeners } = spoken(1);
  const found: Found[] = [];
  createExploring(() => hosts).explore(request, (now) => found.push({ ...now }), vi.fn());
  const first = told.slice(0, -1);
  for (const report of [...first, ...told]) listeners[0]!(report, report === told.at(-1));
  const shares = found.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const { places: _, ...whole } = explore(request.scenario, request.experiment);
  expectSame(found.at(-1)!.findings, whole);
});

test('theory is asked of the host that has the objective', async () => {
  const { openHosts } = inPage(2);
  const request = requestFor([
    '?surface=linear-regression&data=line,n:64&run=gd',
    { vary: 'batch', measure: 'updates', policy: 'tuned' },
  ]);
  const [onTheory, failed] = [vi.fn(), vi.fn()];
  createExploring(openHosts).askTheory(request, onTheory, failed);
  await vi.runAllTimersAsync();
  expect(onTheory.mock.calls).toEqual([[theoryOf(request.scenario, request.experiment)]]);
  expect(failed).not.toHaveBeenCalled();
});

test('experiments that rest find nothing until they may go on', async () => {
  const { openHosts } = inPage(2);
  const { explore: begin, restExploring } = createExploring(openHosts);
  restExploring(true);
  const heard = vi.fn();
  begin(requestFor(cases[1]!), heard, heard);
  await vi.runAllTimersAsync();
  expect(heard).not.toHaveBeenCalled();
  restExploring(false);
  await vi.runAllTimersAsync();
  expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ ended: true }));
});
