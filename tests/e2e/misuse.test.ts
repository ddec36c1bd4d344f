import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ToHost } from '../../src/embed/protocol';
import { en } from '../../src/locales/whole';
import { drawnTwice, until } from '../support/app';
import { expectToWork, figures, snippet } from '../support/embeds';
import { serveHost } from '../support/host';
import { portion } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

declare global {
  interface Window {
    /** What was said to this window, and through the ports that it offered, by their order. */
    said: unknown[];
    answers: ToHost[][];
    /** Animation frames that a frame has had. */
    drawn: number;
    offer(target: Window, version?: unknown): MessagePort;
  }
}

/** Runs in every frame: lets it offer ports to others, and keeps what it hears. */
function listen(): void {
  window.said = [];
  window.answers = [];
  window.addEventListener('message', ({ data }) => window.said.push(data));
  window.offer = (target, version = 1) => {
    const { port1, port2 } = new MessageChannel();
    const heard: ToHost[] = [];
    window.answers.push(heard);
    port1.onmessage = ({ data }) => heard.push(data);
    target.postMessage({ type: 'fall-line:connect', version }, '*', [port2]);
    return port1;
  };
}

const open = async (body: string, options: { readonly host?: string } = {}): Promise<Page> =>
  openPage({
    host: options.host ?? (await serveHost(body)),
    viewport: { width: 1200, height: 900 },
    prepare: (blank) => blank.addInitScript(listen),
  });

const types = (page: Page): Promise<string[][]> =>
  page.evaluate(() => window.answers.map((heard) => [...new Set(heard.map(({ type }) => type))]));

/** Waits until a frame has heard a word that is said to it now, and has drawn since: by then all before it is answered. */
async function heard(page: Page, frame: Frame, place = 0): Promise<void> {
  const word = `word ${Math.random()}`;
  await page.evaluate(([say, at]) => frames[at]!.postMessage(say, '*'), [word, place] as const);
  await until(() => frame.evaluate((say) => window.said.includes(say), word)).toBe(true);
  await drawnTwice(frame);
  await drawnTwice(page);
}

test('the greeting says that there is somebody, and nothing else; another version is answered with an error, and the right one is taken after it', async () => {
  const page = await open(snippet('iframe', 'surface=bowl'));
  await figures(page);
  await until(() => page.evaluate(() => window.said)).toEqual([{ type: 'fall-line:hello', version: 1 }]);
  const errors = () =>
    page.evaluate(() =>
      window.answers.map((heard) => heard.map((one) => (one.type === 'error' ? one.code : one.type))),
    );
  await page.evaluate(() => {
    for (const version of [2, '1', null, 1.5]) window.offer(frames[0]!, version);
  });
  await until(errors).toEqual([['version'], ['version'], ['version'], ['version']]);
  await page.evaluate(() => void window.offer(frames[0]!));
  await until(async () => (await errors())[4]).toContain('ready');
});

test('a frame beside it, one within it or the frame itself can’t connect; the page still can, once', async () => {
  wholeOnly();
  const beside = '<iframe srcdoc="&lt;p&gt;An advertisement&lt;/p&gt;" title="Beside"></iframe>';
  const page = await open(snippet('iframe') + beside);
  const [figure] = await figures(page);
  const other = page.frames().find((frame) => frame.url() === 'about:srcdoc')!;
  await other.evaluate(() => void window.offer(window.parent.frames[0]!));
  await figure!.evaluate(() => void window.offer(window));
  await heard(page, figure!);
  for (const frame of [other, figure!]) expect(await frame.evaluate(() => window.answers)).toEqual([[]]);
  for (let time = 0; time < 3; time++) await page.evaluate(() => void window.offer(frames[0]!));
  await until(async () => (await types(page))[0]).toEqual(['ready', 'resize']);
  await heard(page, figure!);
  expect((await types(page)).slice(1)).toEqual([[], []]);
});

test('with parent= only the page of that origin connects', async () => {
  wholeOnly();
  const host = await serveHost('<p>A course</p>');
  const page = await open('', { host });
  const parents = ['https://example.org', 'none', new URL(host).origin];
  await page.evaluate(
    (code) => document.body.append(document.createRange().createContextualFragment(code)),
    parents.map((parent) => snippet('iframe', `parent=${parent}`, { width: 300, height: 260 })).join(''),
  );
  const all = await figures(page, 3);
  await page.evaluate(() => {
    for (const place of [0, 1, 2]) window.offer(frames[place]!);
  });
  for (const [place, figure] of all.entries()) await heard(page, figure, place);
  await until(() => types(page)).toEqual([[], [], ['ready', 'resize']]);
});

test('a page that sends rubbish without end is limited, and the figure is used all the while', async () => {
  wholeOnly();
  const page = await open(snippet('iframe', 'lock=start,lr-2&surface=mountain'));
  const [figure] = await figures(page);
  const flood = page.evaluate(async () => {
    const cyclic: Record<string, unknown> = { type: 'getState' };
    cyclic.self = cyclic;
    const huge = 'x'.repeat(2 ** 20);
    const port = window.offer(frames[0]!);
    const kinds: unknown[] = [
      { type: 'seek', time: 3 },
      { type: 'fly', to: 'the moon' },
      { type: 'setState', state: '?start=1,1' },
      { type: 'constructor' },
      { type: 'setState', state: 7 },
      { type: 'play', version: 9 },
      cyclic,
      null,
    ];
    const began = performance.now();
    for (let tick = 0; tick < 120; tick++) {
      for (let i = 0; i < 10; i++) {
        port.postMessage(kinds[(tick + i) % kinds.length]);
        frames[0]!.postMessage(kinds[i % kinds.length], '*');
      }
      if (tick % 20 === 0) {
        port.postMessage({ type: 'setState', state: `?${huge}` });
        port.postMessage({ type: 'export', format: 'svg', huge });
        frames[0]!.postMessage({ type: 'fall-line:connect', version: huge }, '*');
        window.offer(frames[0]!);
      }
      await new Promise((go) => setTimeout(go, 10));
    }
    return (performance.now() - began) / 1000;
  });
  const sentences = (): Promise<string[]> => figure!.locator('.outcome strong').allInnerTexts();
  const before = await sentences();
  await figure!.locator('.rate-range').first().press('End');
  await until(sentences).not.toEqual(before);
  const seconds = await flood;
  const [heard, ...others] = await page.evaluate(() =>
    window.answers.map((all) => all.map((one) => (one.type === 'error' ? one.code : one.type))),
  );
  expect(others.flat()).toEqual([]);
  const count = (kind: string): number => heard!.filter((one) => one === kind).length;
  // Sixty requests a second and those that may come at once; a state for each of them that asked, and ten a second.
  expect(heard!.length).toBeLessThan(60 + 75 * seconds + 20);
  expect(count('busy')).toBeGreaterThan(0);
  expect(count('busy')).toBeLessThan(seconds + 2);
  expect(count('locked')).toBeGreaterThan(0);
  expect(count('version')).toBeGreaterThan(0);
  expect(await sentences()).not.toEqual(before);
  await figure!.locator('.route-tabs input').nth(1).check();
  expect(await figure!.locator('.rate-range').isDisabled()).toBe(true);
});

test('what is locked stays so for messages, and what is free obeys them', async () => {
  const page = await open(snippet('iframe', 'lock=start,lr-2,transport,theme'));
  const [figure] = await figures(page);
  const codes = await page.evaluate(async () => {
    const port = window.offer(frames[0]!);
    const told = window.answers[0]!;
    const answers: unknown[] = [];
    for (const [id, message] of [
      { type: 'setState', state: '?start=1,1' },
      { type: 'setState', state: '?run=gd,lr:0.1&run=gd,lr:0.2&run=gd,lr:0.005' },
      { type: 'play' },
      { type: 'seek', time: 1 },
      { type: 'theme', theme: 'dark' },
      { type: 'setState', state: '?run=gd,lr:0.3&run=gd,lr:0.75&run=gd,lr:0.005' },
      { type: 'lang', lang: 'zh' },
    ].entries()) {
      port.postMessage({ ...message, id });
      while (!told.some((one) => 'id' in one && one.id === id)) await new Promise((go) => setTimeout(go, 20));
      const answer = told.find((one) => 'id' in one && one.id === id)!;
      answers.push(answer.type === 'error' ? answer.code : answer.type);
    }
    return answers;
  });
  expect(codes).toEqual(['locked', 'locked', 'locked', 'locked', 'locked', 'state', 'state']);
  expect(await figure!.locator('.rate-range').first().isEnabled()).toBe(true);
});

test('of changes without end each is drawn, and after them the frame works as any other', async () => {
  wholeOnly();
  const page = await open(snippet('iframe'));
  const [figure] = await figures(page);
  await figure!.evaluate(() => {
    window.drawn = 0;
    requestAnimationFrame(function frame() {
      window.drawn++;
      requestAnimationFrame(frame);
    });
  });
  const ended = await page.evaluate(async (count) => {
    const port = window.offer(frames[0]!);
    const told = window.answers[0]!;
    const answered = (code: string): number =>
      told.filter((one) => 'id' in one && (one.type === 'error' ? one.code : one.type) === code).length;
    for (let id = 0; id < count; id++) {
      const state = id % 4 === 0 ? '?surface=ravine' : '?surface=bowl';
      port.postMessage(id % 2 ? { type: 'step', steps: id % 3 ? 1000 : -1000, id } : { type: 'setState', state, id });
    }
    while (answered('state') + answered('busy') < count) await new Promise((go) => setTimeout(go, 20));
    return answered('state');
  }, portion(3000));
  expect(ended).toBeGreaterThan(30);
  expect(await figure!.evaluate(() => window.drawn)).toBeGreaterThanOrEqual(ended - 1);
  await figure!.getByRole('button', { name: en.embed.reset }).click();
  await expectToWork(page, figure!);
});
