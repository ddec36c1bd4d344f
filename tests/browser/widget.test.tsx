import { afterEach, describe, expect, test, vi } from 'vitest';
import widget from '../../src/embed/widget';
import type { WidgetTraits } from '../../src/embed/widgetModel';
import { createNotebookModel } from '../support/notebookModel';

const site = new URL('./figure.html', import.meta.url).href;
const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanUp.splice(0)) clean();
});

/** A widget in the output of a cell. */
function shown(traits: Partial<WidgetTraits> = {}) {
  const model = createNotebookModel({ site, scenario: '?surface=bowl&run=gd,lr:0.1', ...traits });
  const el = document.body.appendChild(document.createElement('div'));
  const close = widget.render({ model, el });
  cleanUp.push(() => el.remove(), close);
  return { model, el, close, frame: () => el.querySelector('iframe')! };
}

const own = `&ui=embed&parent=${encodeURIComponent(window.location.origin)}`;

test('a widget shows the scenario and tells its notebook the state and what became of each route', async () => {
  const { model, frame } = shown({ scenario: 'surface=bowl&amp;parent=none#there' });
  expect(frame().src).toBe(`${site}?surface=bowl${own}`);
  await expect.poll(() => model.get('verdicts')).toEqual(['reached', 'oscillating']);
  expect(model.get('state')?.address).toBe(`?surface=bowl${own}`);
  expect(model.saved()).toBeGreaterThan(0);
});

test('its frame is as high as the figure asks, unless the notebook says how high, and is called as the notebook says', async () => {
  const { model, frame } = shown();
  expect(frame().title).toBe('Fall Line');
  await expect.poll(() => frame().height).toBe('513');
  model.set('height', 300);
  model.set('title', 'A bowl');
  expect(frame()).toMatchObject({ height: '300', title: 'A bowl' });
  model.set('height', 0);
  expect(frame().height).toBe('513');
});

test('another scenario is shown in the same frame, and why not where it is refused', async () => {
  const { model, frame } = shown();
  const first = frame();
  model.set('scenario', '?surface=ravine');
  await expect.poll(() => model.get('state')?.address).toBe('?surface=ravine');
  model.set('scenario', '?surface=locked');
  await expect.poll(() => model.get('error')).toBe('locked');
  expect(model.get('state')?.address).toBe('?surface=ravine');
  model.set('scenario', '?surface=saddle');
  await expect.poll(() => model.get('error')).toBe('');
  expect([frame(), frame().src]).toEqual([first, `${site}?surface=bowl&run=gd,lr:0.1${own}`]);
});

describe('a frame that is loaded anew', () => {
  const ofOpening = `?surface=bowl&run=gd,lr:0.1${own}`;

  /** A widget whose frame has been loaded again after these scenarios, and the states that were told since. */
  async function reloaded(...scenarios: string[]) {
    const { model, frame } = shown();
    await expect.poll(() => model.get('state')?.address).toBe(ofOpening);
    for (const scenario of scenarios) {
      model.set('scenario', scenario);
      await expect.poll(() => [model.get('state')?.address, model.get('error')]).toContain(scenario);
    }
    const told: string[] = [];
    model.on('change:state', () => told.push(model.get('state')!.address));
    frame().contentWindow!.location.reload();
    return { model, told };
  }

  test('shows the scenario of now, and the notebook hears of no other', async () => {
    const { told } = await reloaded('?surface=ravine');
    await expect.poll(() => told).toEqual(['?surface=ravine']);
  });

  test('shows what it was opened with where that is wanted still, or again', async () => {
    const { told } = await reloaded('?surface=ravine', '?surface=bowl&run=gd,lr:0.1');
    await expect.poll(() => told).toEqual([ofOpening]);
  });

  test('says why not, and what is seen instead, where the scenario is refused', async () => {
    const { model, told } = await reloaded('?surface=ravine', 'locked');
    await expect.poll(() => told).toEqual([ofOpening]);
    expect(model.get('error')).toBe('locked');
  });
});

test('while long routes are being made, nothing is said of how they end', async () => {
  const { model } = shown();
  await expect.poll(() => model.get('verdicts')).toHaveLength(2);
  model.set('verdicts', []);
  model.set('scenario', '?surface=long');
  await expect.poll(() => model.get('state')?.computing).toBe(true);
  expect(model.get('verdicts')).toEqual([]);
});

test('another site is another frame', async () => {
  const { model, el, frame } = shown();
  const first = frame();
  model.set('site', `${site}#`);
  expect(frame()).not.toBe(first);
  expect(el.querySelectorAll('iframe').length).toBe(1);
});

test('a site that is none leaves the figure where it is, and the notebook hears of it', async () => {
  const { model, el, frame } = shown();
  const first = frame();
  model.set('site', 'javascript:alert(1)');
  expect([model.get('error'), frame()]).toEqual(['site', first]);
  model.set('site', `${site}#`);
  expect([model.get('error'), el.querySelectorAll('iframe').length]).toEqual(['', 1]);
});

test.each(['', 'javascript:alert(1)'])('without a site to show it from (%s) it says what is missing', (given) => {
  expect(() => shown({ site: given })).toThrow('site is where Fall Line is served');
});

test('it does without a notebook that keeps what it is told', async () => {
  const model = createNotebookModel({ site, scenario: '?surface=bowl' });
  const refuse = vi.fn(() => {
    throw new Error('nobody keeps it');
  });
  const el = document.body.appendChild(document.createElement('div'));
  cleanUp.push(() => el.remove(), widget.render({ model: { ...model, save_changes: refuse }, el }));
  await expect.poll(() => model.get('verdicts')).toHaveLength(2);
  expect(refuse).toHaveBeenCalled();
});

test('taken away it leaves nothing behind: no frame, no listener, and nothing is told any more', async () => {
  const { model, el, close } = shown();
  await expect.poll(() => model.get('verdicts')).toHaveLength(2);
  expect(model.listening()).toBe(4);
  model.set('scenario', '?surface=ravine');
  close();
  expect([el.childElementCount, model.listening()]).toEqual([0, 0]);
  const told = model.saved();
  // What had been asked is broken off by then.
  await new Promise((go) => setTimeout(go));
  expect(model.saved()).toBe(told);
  expect(model.get('error')).toBeUndefined();
});
