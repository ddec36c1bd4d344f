import { describe, expect, test } from 'vitest';
import { decode } from '../../../src';
import { otherView } from '../../../src/store/pageSlice';
import { createAppStore, viewOf } from '../../../src/store/store';

const open = (address: string) => createAppStore(decode(address), () => () => undefined);

describe('what stands in the place of the map', () => {
  test.each([
    ['', undefined],
    ['?view=map', undefined],
    ['?view=compare', 'compare'],
    ['?view=experiment', 'experiment'],
    ['?view=compare&hide=map', undefined],
    ['?view=experiment&hide=map', 'experiment'],
    ['?view=experiment&hide=experiment', 'experiment'],
    ['?view=experiment&hide=map,experiment', undefined],
    ['?view=experiment&show=experiment', 'experiment'],
    ['?view=experiment&show=loss', undefined],
    ['?view=experiment&ui=embed', 'experiment'],
    ['?view=experiment&ui=embed&hide=map', 'experiment'],
    ['?view=experiment&ui=min', 'experiment'],
    ['?view=experiment&ui=min&hide=map', undefined],
    ['?view=map&hide=map', undefined],
  ] as const)('%s: %s', (address, expected) => {
    expect(otherView(open(address).getState())).toBe(expected);
  });
});

test('the experiment of an address stays with the page while another view is seen, and on the way back to an address', () => {
  const { view } = decode('?surface=ravine&run=momentum&view=experiment&experiment=lr,by:momentum');
  const store = open('?surface=ravine&run=momentum&view=experiment&experiment=lr,by:momentum');
  store.getState().setView('map');
  expect(otherView(store.getState())).toBeUndefined();
  store.getState().setView('experiment');
  expect(otherView(store.getState())).toBe('experiment');
  expect(viewOf(store.getState()).experiment).toEqual(view.experiment);
  expect(open('?view=experiment').getState().frame).not.toHaveProperty('experiment');
});
