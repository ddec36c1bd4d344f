import { expect, test } from 'vitest';
import { decode } from '../../../src';
import { horizonOf } from '../../../src/store/playbackSlice';
import { createAppStore } from '../../../src/store/store';

const open = (address: string) => createAppStore(decode(address), () => () => undefined);
const STRIDES = '?start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.005';

test('all of the routes is told where what lies ahead is not hidden', () => {
  expect(horizonOf(open(`${STRIDES}&k=7`).getState())).toBe(Number.POSITIVE_INFINITY);
});

test('where it is, they are told up to the cursor until it stands at the end', () => {
  const store = open(`${STRIDES}&k=7&hide=ahead`);
  expect(horizonOf(store.getState())).toBe(7);
  store.getState().seek(0);
  expect(horizonOf(store.getState())).toBe(0);
  store.getState().seek(60);
  expect(horizonOf(store.getState())).toBe(Number.POSITIVE_INFINITY);
});

test('a cursor beyond the end stands at the end', () => {
  expect(horizonOf(open(`${STRIDES}&k=700&hide=ahead`).getState())).toBe(Number.POSITIVE_INFINITY);
});
