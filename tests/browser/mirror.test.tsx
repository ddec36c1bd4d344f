import { afterEach, expect, test, vi } from 'vitest';
import { decode } from '../../src/scenario/decodeAddress';
import { setRunParam, setStart } from '../../src/store/edits';
import { createAppStore } from '../../src/store/store';
import { mirrorAddress } from '../../src/ui/shell/mirror';
import { eventually } from '../support/eventually';

const opened = window.location.href;
afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '', opened);
});

function open(address: string) {
  vi.useFakeTimers();
  window.history.replaceState(null, '', address);
  const store = createAppStore(decode(address), () => () => undefined);
  const end = mirrorAddress(store, store.getState());
  const { length } = window.history;
  return { store, end, added: () => window.history.length - length };
}

test('while a scene waits for its file the address goes on asking for it; it follows the first change of the scene', () => {
  const asked = '?surface=linear-regression&data=own,content:0123456789abcdef&start=1,1&seed=7';
  const { store, end, added } = open(asked);
  store.getState().setTheme('dark');
  vi.runAllTimers();
  expect(window.location.search).toBe(`${asked}&theme=dark`);
  store.getState().dismissProblems();
  store.getState().setTheme('auto');
  vi.runAllTimers();
  expect(window.location.search).toBe(asked);
  store.getState().change(setStart([0, 0]));
  vi.runAllTimers();
  expect(window.location.search).toContain('data=penguins');
  expect(added()).toBe(0);
  end();
});

test('an entry that asks for a file goes on asking when the reader comes back to it', async () => {
  const { store, end } = open('?surface=bowl');
  const asked = '?surface=linear-regression&data=own,content:0123456789abcdef&start=1,1&seed=7';
  window.history.replaceState(null, '', asked);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await eventually(() => expect(store.getState().problems).toHaveLength(1));
  vi.runAllTimers();
  expect(window.location.search).toBe(asked);
  store.getState().setTheme('dark');
  vi.runAllTimers();
  expect(window.location.search).toBe(`${asked}&theme=dark`);
  end();
});

test('another view or surface is a new entry, a slider none, and the entry that is left holds what was seen last', () => {
  const { store, end, added } = open('?surface=mountain&steps=60');
  store.getState().change(setRunParam(0, 'lr', 0.2), 'slider');
  // Before the address has followed.
  store.getState().setView('compare');
  expect(added()).toBe(1);
  expect(decode(window.location.search).view.view).toBe('compare');
  store.getState().change(setRunParam(0, 'lr', 0.3));
  vi.runAllTimers();
  expect(added()).toBe(1);
  end();
});

test('a view that was chosen before the address followed is an entry too', () => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '?surface=mountain&steps=60');
  const { length } = window.history;
  const store = createAppStore(decode(window.location.search), () => () => undefined);
  const known = store.getState();
  known.setView('compare');
  const end = mirrorAddress(store, known);
  vi.runAllTimers();
  expect(window.history.length).toBe(length + 1);
  expect(decode(window.location.search).view.view).toBe('compare');
  end();
});

test('what changes while the scene that was gone back to is on its way does not take its place', async () => {
  let onTravel = (): void => undefined;
  const travelled = new Promise<void>((resolve) => {
    window.addEventListener(
      'popstate',
      () => {
        // From a script, so that nothing comes between this and the change.
        window.dispatchEvent(new PopStateEvent('popstate'));
        onTravel();
        resolve();
      },
      { once: true },
    );
  });
  const { store, end } = open('?surface=mountain&steps=60&run=gd,lr:0.2');
  store.getState().setView('compare');
  store.getState().change(setRunParam(0, 'lr', 0.3));
  vi.runAllTimers();
  onTravel = () => {
    store.getState().change(setRunParam(0, 'lr', 0.4));
    vi.advanceTimersByTime(1000);
  };
  window.history.back();
  await travelled;
  vi.useRealTimers();
  await eventually(() => expect(store.getState().frame.view).toBe('map'));
  expect(store.getState().scenario.runs[0]!.params.lr).toBe(0.2);
  end();
});

test('going back and forward shows what the address says, and keeps the language that the reader has chosen', async () => {
  const { store, end } = open('?surface=mountain&steps=60');
  store.getState().change(setRunParam(0, 'lr', 0.2), 'slider');
  store.getState().setView('compare');
  store.getState().change(setRunParam(0, 'lr', 0.3));
  store.getState().setLang('zh');
  vi.runAllTimers();
  vi.useRealTimers();
  const rate = () => store.getState().scenario.runs[0]!.params.lr;
  window.history.back();
  await eventually(() => expect(store.getState().frame.view).toBe('map'));
  expect(rate(), 'what was seen last there').toBe(0.2);
  expect(store.getState().lang).toBe('zh');
  window.history.forward();
  await eventually(() => expect(store.getState().frame.view).toBe('compare'));
  expect(rate()).toBe(0.3);
  end();
  window.history.back();
  await eventually(() => expect(decode(window.location.search).view.view).toBe('map'));
  expect(store.getState().frame.view, 'once it has ended').toBe('compare');
});
