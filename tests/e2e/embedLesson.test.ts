import { expect, test } from 'vitest';
import { en, zh } from '../../src/locales/whole';
import { drawnTwice, fingerprint, until } from '../support/app';
import { figures } from '../support/embeds';
import { boxes, lesson, STRIDES } from '../support/lesson';
import { wholeOnly } from '../support/whole';

test('what a frame shows and locks changes under its reader’s eyes, with the height that it asks for', async () => {
  wholeOnly();
  const { frame, ask, height } = await lesson(`${STRIDES}&show=map,transport&lock=playback`);
  const play = frame.locator('.transport-play');
  expect(await play.isDisabled()).toBe(true);
  expect(await play.getAttribute('aria-label')).toBe(en.embed.playLocked);
  expect(await play.locator('.icon-lock').count()).toBe(1);
  const before = await height();
  await ask('setParts', { show: ['map', 'transport', 'loss', 'routes'], hide: ['lr-1', 'lr-3'], lock: [] });
  await frame.locator('.loss-chart .chart-axes').waitFor();
  await until(() => frame.locator('.rate-range').count()).toBe(1);
  expect(await play.isEnabled()).toBe(true);
  expect(await play.getAttribute('aria-label')).toBe(en.transport.play);
  await until(height).toBeGreaterThan(before + 200);
  await ask('setParts', { show: ['map', 'transport', 'table', 'scene', 'header', 'outcomes'], hide: [] });
  await frame.locator('.panel.scene').waitFor();
  await frame.locator('.header').waitFor();
  await frame.locator('.outcomes').waitFor();
  await frame.locator('table').first().waitFor();
  await ask('setParts', { show: ['map', 'transport'] });
  await until(() => frame.locator('.panel').count()).toBe(0);
  await until(height).toBe(before);
});

test('the words of a part that is shown late are those of the language of the moment', async () => {
  wholeOnly();
  const { frame, page, ask } = await lesson(`${STRIDES}&show=map,transport&lock=transport`);
  await page.locator('fall-line').evaluate((element) => element.setAttribute('lang', 'zh'));
  const [second] = await figures(page);
  expect(second).not.toBe(frame);
  await ask('setParts', { show: ['map', 'transport', 'loss'] });
  expect(await second!.locator('.loss-chart h2').innerText()).toBe(zh.loss.heading);
  expect(await second!.locator('.transport-play').getAttribute('aria-label')).toBe(zh.embed.playLocked);
});

test('routes run though their transport is not shown', async () => {
  wholeOnly();
  const { frame, ask } = await lesson(`${STRIDES}&show=map,loss&k=0`);
  await frame.locator('.loss-chart .chart-axes').waitFor();
  await ask('play', undefined);
  await until(async () => ((await ask('getState', undefined)) as { playing: boolean; time: number }).time).toBe(60);
});

test.each([
  [836, 780, 176],
  [390, 420, 120],
])(
  'in a column of %d × %d map, transport and chart stand below each other and fill it',
  async (width, height, chart) => {
    wholeOnly();
    const { frame } = await lesson(`${STRIDES}&show=map,transport,loss`, width, `height="${height}"`);
    await frame.locator('.loss-chart .chart-axes').waitFor();
    const found = await boxes(frame, '.map, .transport, .loss-chart');
    expect(found.map(({ name }) => name)).toEqual(['map', 'transport', 'loss-chart']);
    expect(found.map(({ top }) => top)).toEqual(found.map(({ top }) => top).sort((a, b) => a - b));
    expect(Math.abs(found[2]!.height - chart)).toBeLessThan(2);
    expect(found[0]!.height).toBeGreaterThanOrEqual(192);
    const { name: _, ...last } = found[2]!;
    expect(Math.abs(last.top + last.height - height)).toBeLessThan(1);
  },
);

test.each([
  [838, 832, 'map,transport,loss,routes'],
  [838, 736, 'map,transport,loss,routes'],
  [700, 640, 'map,transport,loss,routes'],
  [390, 388, 'map,transport,routes'],
])(
  'in a column of %d × %d with %s all is in sight, and the map has what the rest leaves',
  async (width, height, show) => {
    wholeOnly();
    // One whose sentence is long.
    const long = STRIDES.replace('lr:0.75', 'lr:1.5');
    const { frame, page } = await lesson(`${long}&show=${show}&hide=lr-1,lr-3`, width);
    await page.addStyleTag({ content: `fall-line { height: ${height}px } fall-line::part(frame) { height: 100% }` });
    await until(() => frame.evaluate(() => window.innerHeight)).toBe(height);
    await frame.locator('.rate-range').waitFor();
    if (show.includes('loss')) await frame.locator('.loss-chart .chart-axes').waitFor();
    const [map, ...rest] = await boxes(frame, '.map, .transport, .loss-chart, .compact-route');
    expect(map!.height).toBeGreaterThanOrEqual(width < 560 ? 144 : 192);
    const sum = rest.reduce((all, box) => all + box.height, map!.height);
    expect(Math.abs(sum - height)).toBeLessThan(4);
    const last = rest.at(-1)!;
    expect(Math.abs(last.top + last.height - height)).toBeLessThan(1);
  },
);

test('in a column a route without a slider takes a line, and the rest is scrolled to where a frame is low', async () => {
  wholeOnly();
  for (const width of [836, 390]) {
    const { frame, page } = await lesson(
      `${STRIDES}&show=map,transport,loss,routes,foot&hide=lr-1,lr-3`,
      width,
      'height="420"',
    );
    await frame.locator('.loss-chart .chart-axes').waitFor();
    const rows = await boxes(frame, '.compact-route');
    expect(rows.map(({ height }) => height < 36)).toEqual([true, false, true]);
    await frame.locator('.embed-open').scrollIntoViewIfNeeded();
    await drawnTwice(frame);
    const open = (await boxes(frame, '.embed-open'))[0]!;
    expect(open.top + open.height).toBeLessThanOrEqual(420);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(420);
    await page.close();
  }
});

const BEFORE = STRIDES.replace('?', '').replace('&ui=embed&fit=column', '');

test('notes stand on the map beside what they are about, cover nothing there, and are told in words', async () => {
  const { frame, ask } = await lesson(`${STRIDES}&show=map,transport`, 836, 'height="640"');
  await frame.locator('.map-words text').first().waitFor();
  const { routes } = (await ask('getState', undefined)) as { routes: { x: number; y: number }[] };
  const at = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({ x, y });
  const notes = [
    { ...at(routes[0]!), text: 'you said', tone: 'said' },
    { ...at(routes[1]!), text: 'it did', tone: 'did' },
    { x: 0.52, y: -0.92, text: '2', tone: 'step', route: 2 },
    { x: 2, y: 0, text: 'Where to?', tone: 'ask' },
  ];
  await ask('setNotes', notes);
  await until(() => frame.locator('.map-note').count()).toBe(4);
  expect((await frame.locator('.map-note').allInnerTexts()).sort()).toEqual(['2', '?', 'it did', 'you said']);
  const rectangles = await frame
    .locator('.map-note, .map-words text, .map-tools, .map-hut')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
  for (const [i, a] of rectangles.entries())
    for (const b of rectangles.slice(i + 1)) {
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const under = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      expect(Math.min(over, under)).toBeLessThan(4);
    }
  const described = () => frame.locator('#map-description').innerText();
  expect(await described()).toContain('Note: it did, at (');
  await ask('setState', `?${BEFORE}&lang=zh`);
  await until(described).toContain('标注：it did，位于 (');
  expect(await frame.locator('.map-note').count()).toBe(4);
  await ask('setState', `?${BEFORE.replace('lr:0.75', 'lr:0.2')}`);
  await until(() => frame.locator('.map-note').count()).toBe(0);
  expect(await described()).not.toContain('标注');
});

test('routes that are kept are drawn beneath those to come, until they are let go of', async () => {
  wholeOnly();
  const { frame, ask } = await lesson(`${STRIDES}&show=map,transport`, 836, 'height="640"');
  await frame.locator('.map-words text').first().waitFor();
  const ghosts = frame.locator('.map-ghosts');
  expect(await ghosts.count()).toBe(0);
  await ask('setGhost', true);
  await ghosts.waitFor();
  const drawn = await fingerprint(ghosts);
  await ask('setState', `?${BEFORE.replace('lr:0.75', 'lr:0.2')}`);
  await until(() => fingerprint(frame.locator('.map > canvas').nth(1))).not.toBe(drawn);
  expect(await fingerprint(ghosts)).toBe(drawn);
  const styles = await ghosts.evaluate((canvas) => [getComputedStyle(canvas).opacity, getComputedStyle(canvas).zIndex]);
  expect(styles).toEqual(['0.38', '-1']);
  await ask('setGhost', false);
  await until(() => ghosts.count()).toBe(0);
  await ask('setGhost', true);
  await ghosts.waitFor();
  await ask('setState', '?surface=bowl&run=gd,lr:0.1');
  await until(() => ghosts.count()).toBe(0);
});
