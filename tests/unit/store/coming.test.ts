import { expect, test } from 'vitest';
import { simulate } from '../../../src';
import { decode } from '../../../src/scenario/decodeAddress';
import { createShownDomain, isSurfaceComing } from '../../../src/store/coming';
import type { LongWork } from '../../../src/store/scenarioSlice';
import { createAppStore } from '../../../src/store/store';
import { show } from '../../../src/ui/scenes/show';

const LONG = '?surface=linear-regression&data=penguins&steps=100000&stop=off&run=gd&run=gd&run=gd&domain=1,2,3,4';

function open(address = '?surface=bowl&run=gd&domain=-2,2,-1.5,1.5') {
  const begun: Parameters<LongWork>[] = [];
  const store = createAppStore(decode(address), (...work) => {
    begun.push(work);
    return () => undefined;
  });
  const shownDomain = createShownDomain();
  return { store, shown: () => shownDomain(store.getState()), begun };
}

test('while another surface is under way, the one that is shown keeps its domain, and the address has that of the other', () => {
  const { store, shown, begun } = open();
  expect(shown()).toEqual([-2, 2, -1.5, 1.5]);
  show(store, decode(LONG));
  expect(isSurfaceComing(store.getState())).toBe(true);
  expect(shown()).toEqual([-2, 2, -1.5, 1.5]);
  expect(store.getState().domain).toEqual([1, 2, 3, 4]);
  const [{ scenario, objective }, , done] = begun[0]!;
  done({ scenario, objective: objective!, trajectories: simulate({ ...scenario, steps: 10 }) });
  expect(isSurfaceComing(store.getState())).toBe(false);
  expect(shown()).toEqual([1, 2, 3, 4]);
});

test('while longer routes on the same surface are under way, the reader moves the map as ever', () => {
  const { store, shown } = open();
  store
    .getState()
    .change((scenario) => ({ ...scenario, steps: 100_000, stop: 'off', runs: Array(8).fill(scenario.runs[0]!) }));
  expect(store.getState().progress).toBe(0);
  store.getState().setDomain([0, 1, 0, 1]);
  expect(shown()).toEqual([0, 1, 0, 1]);
});

test('a surface that could not be made gives the map back to its reader', () => {
  const { store, begun } = open();
  show(store, decode(LONG));
  expect(isSurfaceComing(store.getState())).toBe(true);
  begun[0]![3]();
  expect(isSurfaceComing(store.getState())).toBe(false);
});

test('a surface that is given up leaves the one that is shown as it was seen', () => {
  const { store, shown } = open();
  show(store, decode(LONG));
  store.getState().cancel();
  expect(shown()).toEqual([-2, 2, -1.5, 1.5]);
  expect(store.getState().domain).toEqual([-2, 2, -1.5, 1.5]);
});

test('longer routes that are given up leave the map where the reader has moved it meanwhile', () => {
  const { store, shown } = open();
  store
    .getState()
    .change((scenario) => ({ ...scenario, steps: 100_000, stop: 'off', runs: Array(8).fill(scenario.runs[0]!) }));
  store.getState().setDomain([0, 1, 0, 1]);
  store.getState().cancel();
  expect(shown()).toEqual([0, 1, 0, 1]);
});

test('other data make another surface, whose domain waits as well', () => {
  const { store, shown } = open('?surface=linear-regression&data=line&run=gd&domain=0,1,0,1');
  expect(shown()).toEqual([0, 1, 0, 1]);
  show(store, decode(LONG));
  expect(isSurfaceComing(store.getState())).toBe(true);
  expect(shown()).toEqual([0, 1, 0, 1]);
});

test('what stands in for samples that are being made is seen as the link says', async () => {
  const { store, shown } = open('?surface=linear-regression&data=line,n:1000000&run=gd&domain=0,1,0,1');
  await Promise.resolve();
  expect(isSurfaceComing(store.getState())).toBe(true);
  expect(shown()).toEqual([0, 1, 0, 1]);
});
