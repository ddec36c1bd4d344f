import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/locales/whole';
import { decode } from '../../src/scenario/decodeAddress';
import { createAppStore } from '../../src/store/store';
import { App } from '../../src/ui/shell/App';
import { wordsComeBy } from '../../src/ui/shell/painted';
import { simulateLong } from '../../src/workers/client';

let close = (): void => undefined;
afterEach(() => {
  close();
  vi.restoreAllMocks();
});

/** Shows the whole page as the dev server does: every effect is begun, ended and begun again. */
function open(address: string) {
  const host = document.createElement('div');
  document.body.append(host);
  wordsComeBy(() => Promise.resolve());
  const store = createAppStore(decode(address), simulateLong);
  const root = createRoot(host, { onUncaughtError: (error) => console.error(error) });
  root.render(
    <StrictMode>
      <App store={store} text={en} />
    </StrictMode>,
  );
  close = () => {
    root.unmount();
    host.remove();
  };
  return store;
}

test('the whole page stands where every effect is begun twice, and leaves nothing behind that minds the focus', async () => {
  const complaint = vi.spyOn(console, 'error');
  const store = open('?surface=linear-regression');
  await expect.poll(() => document.querySelector('.loss-chart canvas')).not.toBeNull();
  await expect.poll(() => document.querySelector('.print-sheet')).not.toBeNull();
  await expect.poll(() => document.body.dataset.focus).toBe('kept');
  store.getState().setView('compare');
  await expect.poll(() => document.querySelector('.compare-results table')).not.toBeNull();
  expect(complaint.mock.calls).toEqual([]);
  close();
  const field = document.createElement('div');
  field.append(...['one', 'two'].map((name) => Object.assign(document.createElement('button'), { textContent: name })));
  document.body.append(field);
  await page.getByRole('button', { name: 'one' }).click();
  document.activeElement?.remove();
  await new Promise((seen) => requestAnimationFrame(seen));
  expect(document.activeElement).toBe(document.body);
  field.remove();
});
