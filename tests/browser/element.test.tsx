import { afterEach, expect, test } from 'vitest';
import { defineFallLine } from '../../src/embed/element';

afterEach(() => document.querySelector('fall-line')?.remove());

/** The frame of an element that is on the screen, once it is made. */
async function made() {
  defineFallLine('about:blank');
  const element = document.createElement('fall-line');
  element.setAttribute('surface', 'bowl');
  document.body.append(element);
  const frame = (): HTMLIFrameElement | null => element.shadowRoot?.querySelector('iframe') ?? null;
  await expect.poll(frame).not.toBeNull();
  return { element, frame, first: frame() };
}

test('another title or height changes its frame in place, and the same value again changes nothing', async () => {
  const { element, frame, first } = await made();
  element.title = 'Three strides';
  element.setAttribute('height', '300');
  element.setAttribute('surface', 'bowl');
  await Promise.resolve();
  expect(frame()).toBe(first);
  expect(first).toMatchObject({ title: 'Three strides', height: '300' });
  element.removeAttribute('title');
  element.removeAttribute('height');
  await Promise.resolve();
  expect(frame()).toBe(first);
  expect(first).toMatchObject({ title: 'Fall Line', height: '460' });
});

test('another surface is another frame, under the title and at the height of the moment', async () => {
  const { element, frame, first } = await made();
  element.setAttribute('surface', 'ravine');
  element.title = 'A ravine';
  await Promise.resolve();
  expect(frame()).not.toBe(first);
  expect(frame()).toMatchObject({ title: 'A ravine', src: 'about:blank?surface=ravine&ui=embed'.concat(parentOf()) });
});

/** What the address of a frame says of the page around it. */
const parentOf = (): string => `&parent=${encodeURIComponent(window.location.origin)}`;
