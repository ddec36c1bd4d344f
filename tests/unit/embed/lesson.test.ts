import { expect, test } from 'vitest';
import { isLocked, isShown } from '../../../src/scenario/parts';
import { connect, stateIn } from './connect';

test('a state says of each route where it ended, and with what it went', async () => {
  const { answer } = connect(
    '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.75&run=momentum,lr:0.005,momentum:0.5,schedule:cosine&ui=embed',
  );
  const { routes } = stateIn(await answer({ type: 'getState' }));
  expect(routes.map(({ end, outcome }) => [end, outcome])).toEqual([
    ['reached', 'converged'],
    ['other', 'converged'],
    ['crawling', 'crawling'],
  ]);
  expect(routes[0]).not.toHaveProperty('schedule');
  expect(routes[2]).toMatchObject({
    batch: 'full',
    schedule: 'cosine',
    lr: 0.005,
    params: { lr: 0.005, momentum: 0.5 },
  });
});

test('a state says how many samples a step of each route looks at', async () => {
  const { answer } = connect('?surface=linear-regression&steps=20&run=gd,lr:0.1,batch:32&run=gd,lr:0.1&ui=embed');
  const { routes } = stateIn(await answer({ type: 'getState' }));
  expect(routes.map(({ batch }) => batch)).toEqual([32, 'full']);
});

test('lists of parts that are given stand in the place of the frame’s own, and the others stay', async () => {
  const { answer, store } = connect(
    '?surface=bowl&run=gd&run=gd&ui=embed&show=map,transport&hide=zoom&lock=playback,lr-1',
  );
  await answer({ type: 'parts', show: ['map', 'routes'], lock: [] });
  const { frame } = store.getState();
  expect(frame).toMatchObject({ ui: 'embed', show: ['map', 'routes'], hide: ['zoom'], lock: [] });
  expect(['map', 'transport', 'routes'].map((id) => isShown(frame, id as 'map'))).toEqual([true, false, true]);
  await answer({ type: 'parts', lock: ['lr-2'] }, 'again');
  expect([0, 1].map((place) => isLocked(store.getState().frame, 'lr', place))).toEqual([false, true]);
});

test('parts are said anew though all of them are locked', async () => {
  const { answer, store } = connect('?surface=bowl&ui=embed&lock=map,transport,routes');
  expect(await answer({ type: 'parts', lock: [] })).toMatchObject({ type: 'state' });
  expect(store.getState().frame.lock).toEqual([]);
  expect(await answer({ type: 'play' }, 'play')).toMatchObject({ state: { playing: true } });
});

test.each([
  ['an id that is no part', { lock: ['playback', 'lr-9'] }],
  ['too many ids', { hide: Array(65).fill('zoom') }],
  ['no list', { show: 'map' }],
])('parts with %s are refused, and none of them is taken', async (_, lists) => {
  const { answer, store } = connect('?surface=bowl&ui=embed&lock=start');
  const before = store.getState();
  expect(await answer({ type: 'parts', show: ['map'], ...lists })).toMatchObject({ code: 'invalid' });
  expect(store.getState()).toBe(before);
});
