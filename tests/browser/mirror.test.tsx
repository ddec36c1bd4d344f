import { afterEach, expect, test, vi } from 'vitest';
import { decode } from '../../src/scenario/decodeAddress';
import { setStart } from '../../src/store/edits';
import { createAppStore } from '../../src/store/store';
import { mirrorAddress } from '../../src/ui/shell/mirror';

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
