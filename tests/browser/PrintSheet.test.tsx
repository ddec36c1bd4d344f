import { Suspense } from 'react';
import { afterEach, expect, test } from 'vitest';
import { decode } from '../../src/scenario/decodeAddress';
import { PrintSheet } from '../../src/ui/print/PrintSheet';
import { show } from './charts';

let shown: ReturnType<typeof show>;
afterEach(() => shown.close());

const caption = (): string => document.querySelector('.print-caption')?.textContent ?? '';
const link = (): ReturnType<typeof decode> => decode(document.querySelector('.print-link')?.textContent ?? '');

async function open() {
  shown = show(
    <Suspense>
      <PrintSheet />
    </Suspense>,
    '?surface=bowl&steps=40&stop=off&run=gd,lr:0.1',
    600,
  );
  await expect.poll(caption).not.toBe('');
  const { store } = shown;
  // It minds the printer from a little after its words are to be seen.
  const isToldOfPaper = (): boolean => {
    window.dispatchEvent(new Event('beforeprint'));
    return store.getState().paper;
  };
  await expect.poll(isToldOfPaper).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  return store;
}

test('what stands below a printed map follows playback and the part of the plane that is seen', async () => {
  const store = await open();
  expect(caption()).not.toContain('shown at');
  store.getState().seek(7);
  await expect.poll(() => link().view.k).toBe(7);
  expect(caption()).toContain('step 7 of 40');
  store.getState().setDomain([0, 1, 0, 1]);
  await expect.poll(() => link().view.domain).toEqual([0, 1, 0, 1]);
});

test('a page that is printed while something moves says what it shows at that moment', async () => {
  const store = await open();
  store.getState().seek(5);
  store.getState().setDomain([0, 2, 0, 2]);
  store.getState().change((scenario) => ({ ...scenario, start: [1, 1] }));
  window.dispatchEvent(new Event('beforeprint'));
  expect(caption()).toContain('step 5 of 40');
  expect(link()).toMatchObject({ view: { k: 5, domain: [0, 2, 0, 2] }, scenario: { start: [1, 1] } });
  window.dispatchEvent(new Event('afterprint'));
});
