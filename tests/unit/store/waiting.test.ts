import { expect, test } from 'vitest';
import { type Content, contentAt, forget } from '../../../src/core/contents/contents';
import { provide } from '../../../src/core/contents/provide';
import { simulate } from '../../../src/core/simulate';
import { stateOf } from '../../../src/embed/state';
import { decode } from '../../../src/scenario/decodeAddress';
import { addressOf } from '../../../src/store/addressOf';
import { setStart, setWalk } from '../../../src/store/edits';
import type { LongWork } from '../../../src/store/scenarioSlice';
import { createAppStore, type Store } from '../../../src/store/store';
import { fullAddress } from '../../../src/ui/browser/address';
import { takeContents } from '../../../src/ui/files/takeContents';
import { show } from '../../../src/ui/scenes/show';

/** A table, and the key that is made from it; at hand from the test on that takes it. */
const TABLE: Content = {
  kind: 'table',
  name: 'hours.csv',
  data: {
    x: Float64Array.of(1, 2, 3, 4),
    y: Float64Array.of(2, 4, 5, 8),
    columns: { x: 'plain', y: 'plain' },
    names: { x: 'hours', y: 'sold' },
  },
};
const KEY = '76e1d195ff86b30c';

const ASKED = `surface=linear-regression&data=own,content:${KEY}&start=1,1&seed=7&run=gd,lr:0.1&run=adam`;

const open = (address = `?${ASKED}`, longWork: LongWork = () => () => undefined) =>
  createAppStore(decode(address), longWork);

const ways: Readonly<Record<string, readonly [act: (state: Store) => void, view: string]>> = {
  'another theme': [(state) => state.setTheme('dark'), '&theme=dark'],
  'another language': [(state) => state.setLang('zh'), '&lang=zh'],
  'a place of playback': [(state) => state.seek(3), '&k=3'],
  'playing to the end': [
    (state) => {
      state.play();
      state.tick(1000);
    },
    '',
  ],
  'another part of the map': [(state) => state.setDomain([-1, 2, -1, 2]), '&domain=-1,2,-1,2'],
  'another view': [(state) => state.setView('compare'), '&view=compare'],
  'dismissing the notice': [(state) => state.dismissProblems(), ''],
  'an edit that is undone': [
    (state) => {
      state.change(setStart([0, 0]));
      state.undo();
    },
    '',
  ],
};

test.each(Object.entries(ways))('%s keeps the scene that waits for its file in the address', (_, [act, view]) => {
  const store = open();
  expect(addressOf(store.getState())).toBe(`?${ASKED}`);
  act(store.getState());
  expect(addressOf(store.getState())).toBe(`?${ASKED}${view}`);
});

test('the link to share is that of the scene that waits, with any formula as it was written', () => {
  const written = 'surface=grid,content:0123456789abcdef&f=x%5E2%2By&start=1,1&theme=dark';
  const store = open(`?utm_source=mail&${written}&hide=data`);
  expect(fullAddress(store.getState())).toBe(`?${written}`);
});

test('the reader’s own change of the scene ends the waiting, and a change of the steps alone is one', () => {
  for (const edit of [setStart([0, 0]), setWalk({ steps: 1 })]) {
    const store = open();
    store.getState().change(edit);
    expect(addressOf(store.getState())).toMatch(/&data=penguins,.*&seed=7&/);
  }
});

test('the end of the stand-in’s long run, or giving it up, keeps the scene that waits', async () => {
  const works: Parameters<LongWork>[] = [];
  const long = `${ASKED}&steps=100000&stop=off`;
  const store = open(`?${long}`, (...work) => {
    works.push(work);
    return () => undefined;
  });
  await Promise.resolve();
  const [{ scenario, objective }, , done] = works[0]!;
  store.getState().cancel();
  expect(store.getState().scenario.steps).toBe(1);
  expect(addressOf(store.getState())).toBe(`?${long}`);
  store.getState().undo();
  done({ scenario, objective: objective!, trajectories: simulate({ ...scenario, steps: 10 }) });
  expect(addressOf(store.getState())).toBe(`?${long}`);
});

test('contents to which no scene leads back any more are let go of', () => {
  const store = createAppStore(decode('?surface=linear-regression'), () => () => undefined);
  const tableOf = (y: number): Content =>
    ({
      ...TABLE,
      data: { ...TABLE.data, y: Float64Array.of(y, 4, 5, 8) },
    }) as Content;
  takeContents(store, [tableOf(20)]);
  const first = store.getState().scenario.data!.params.content;
  takeContents(store, [tableOf(30)]);
  expect(contentAt('table', first)).toBeDefined();
  for (let made = 0; made < 200; made++) store.getState().change(setStart([made / 1000, 0]));
  takeContents(store, [tableOf(40)]);
  expect(contentAt('table', first)).toBeUndefined();
  expect(contentAt('table', store.getState().past.at(-1)!.data!.params.content)).toBeDefined();
});

test('recorded tracks are kept, each under its key, and the ground beneath them stays', () => {
  const store = createAppStore(decode('?surface=bowl'), () => () => undefined);
  const trackOf = (name: string, x: number): Content => ({
    kind: 'track',
    name,
    track: { x: Float64Array.of(x, 0), y: Float64Array.of(1, 0) },
  });
  const all = [trackOf('SGD', 3), trackOf('Adam', 4)];
  const keys = all.map(provide);
  for (const key of keys) forget(key);
  takeContents(store, all);
  expect(keys.map((key) => contentAt('track', key)?.name)).toEqual(['SGD', 'Adam']);
  expect(store.getState().scenario.surface.id).toBe('bowl');
});

test('the file brings the whole scene that was asked for, whatever has been done to the view', () => {
  const store = open(`?${ASKED}&domain=0,3,0,3`);
  for (const [act] of Object.values(ways)) act(store.getState());
  takeContents(store, [TABLE]);
  const { scenario, domain, problems } = store.getState();
  expect(scenario).toEqual(decode(`?${ASKED}`).scenario);
  expect(scenario).toMatchObject({ data: { id: 'own', params: { content: KEY } }, start: [1, 1], seed: 7 });
  expect(domain).toEqual([0, 3, 0, 3]);
  expect(problems).toEqual([]);
  expect(addressOf(store.getState())).toContain(`&data=own,content:${KEY}&start=1,1&`);
});

test('an address that is gone back to asks again, and its file brings the scene', () => {
  forget(KEY);
  const store = open('?surface=bowl');
  show(store, decode(`?${ASKED}&domain=0,3,0,3`));
  expect(addressOf(store.getState())).toBe(`?${ASKED}&domain=0,3,0,3`);
  expect(store.getState().problems.map(({ reason }) => reason)).toEqual(['absent']);
  store.getState().undo();
  expect(addressOf(store.getState())).toContain('surface=bowl');
  store.getState().redo();
  expect(stateOf(store.getState()).address).toContain(`?${ASKED}`);
  takeContents(store, [TABLE]);
  const { scenario, problems, domain } = store.getState();
  expect(scenario).toEqual(decode(`?${ASKED}`).scenario);
  expect(problems).toEqual([]);
  expect(domain).toEqual([0, 3, 0, 3]);
});
