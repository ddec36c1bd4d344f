import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decode, explore } from '../../../../src';
import { noFindings } from '../../../../src/core/explore/piece';
import { experimentFigure as titles } from '../../../../src/locales/experimentFigure/en';
import { experimentFigure as chineseTitles } from '../../../../src/locales/experimentFigure/zh';
import { share as shareEn } from '../../../../src/locales/share/en';
import { share as shareZh } from '../../../../src/locales/share/zh';
import { en, zh } from '../../../../src/locales/whole';
import { light } from '../../../../src/plot/palette';
import * as raising from '../../../../src/plot/svg/relief/figure';
import { createFormat } from '../../../../src/report/format';
import { createAppStore } from '../../../../src/store/store';
import { modelOf } from '../../../../src/ui/experiment/model';
import { exportableOf } from '../../../../src/ui/share/exportable';
import { type Exportable, exportAs } from '../../../../src/ui/share/exports';
import * as exploring from '../../../../src/workers/exploring';

const TONGUE = { text: en, words: shareEn, format: createFormat('en') };
const LOOK = { palette: light, size: { width: 600, height: 400 } };
const SITE = 'https://example.org/fall-line/';
const ADDRESS =
  '?surface=ravine,kappa:50&steps=120&run=momentum,lr:0.02&view=experiment&experiment=lr,by:momentum,places:12,placesBy:8';

beforeEach(() => {
  vi.useFakeTimers();
  const { origin, pathname, protocol } = new URL(SITE);
  vi.stubGlobal('window', { location: { origin, pathname, protocol } });
  vi.spyOn(exploring, 'askTheory').mockImplementation(() => () => undefined);
  vi.spyOn(exploring, 'restExploring').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page with an experiment of which all is known, or nothing. */
function open(address: string, known: boolean) {
  vi.spyOn(exploring, 'explore').mockImplementation(({ scenario, experiment }, onFound) => {
    const all = explore(scenario, experiment);
    if (known) onFound({ findings: all, share: 1, ended: true });
    else onFound({ findings: noFindings(all), share: 0, ended: false });
    return () => undefined;
  });
  const store = createAppStore(decode(address), () => () => undefined);
  const leave = modelOf(store).follow();
  vi.advanceTimersByTime(100);
  leave();
  return store;
}

/** What is drawn in turns, which come by timers that are held here. */
async function drawn(shown: Exportable): Promise<string> {
  const svg = shown.svg();
  await vi.runAllTimersAsync();
  return svg;
}

test('where an experiment is seen its picture and its numbers are exported, with the address that makes them again', async () => {
  const store = open(ADDRESS, true);
  const shown = await exportableOf(store, LOOK, TONGUE);
  const svg = await drawn(shown);
  expect(svg).toContain(titles.measures.outcome);
  const [head, first, ...rest] = shown.csv().trimEnd().split('\r\n');
  expect(head!.split(',').slice(0, 3)).toEqual(['place', 'lr', 'momentum']);
  expect(rest).toHaveLength(12 * 8 - 1);
  const { address, link, places } = JSON.parse(shown.json());
  expect(first).toContain(address);
  expect(link.startsWith(`${SITE}?`)).toBe(true);
  for (const one of [address, link.slice(SITE.length)]) {
    const { scenario, view, problems } = decode(one);
    expect(problems).toEqual([]);
    const again = explore(scenario, view.experiment);
    expect(places.updatesMedian).toEqual([...again.places.median]);
  }
});

test('it speaks the page’s language', async () => {
  const language = { text: zh, words: shareZh, format: createFormat('zh') };
  const svg = await drawn(await exportableOf(open(ADDRESS, true), LOOK, language));
  expect(svg).toContain(chineseTitles.measures.outcome);
});

test('a file has the type of its format, and its text', async () => {
  const shown = await exportableOf(open(ADDRESS, true), LOOK, TONGUE);
  for (const [format, type] of [
    ['svg', 'image/svg+xml'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const) {
    const file = await exportAs(format, shown, 2);
    const text = await shown[format]();
    expect(file).toMatchObject({ format, text });
    expect([file.blob.type, await file.blob.text()]).toEqual([type, text]);
  }
});

test.each([
  ['the map is seen', ADDRESS.replace('view=experiment', 'view=map'), true],
  ['nothing of the experiment is known yet', ADDRESS, false],
  [
    'it was not begun, being too much',
    ADDRESS.replace('steps=120', 'steps=100000').replace('places:12,placesBy:8', 'places:900,placesBy:900'),
    true,
  ],
])('where %s the map with its routes is exported', async (_, address, known) => {
  const shown = await exportableOf(open(address, known), LOOK, TONGUE);
  expect(shown.csv().split('\r\n')[0]).not.toContain('place');
  expect(JSON.parse(shown.json())).not.toHaveProperty('experiment');
});

test('a relief is raised for its pictures alone, and once; what numbers say of it has its link', async () => {
  const raise = vi.spyOn(raising, 'raiseRelief');
  const shown = await exportableOf(open(ADDRESS.replace('view=experiment', 'view=3d'), true), LOOK, TONGUE);
  expect(shown.csv().split('\r\n').length).toBeGreaterThan(100);
  const { link } = JSON.parse(shown.json());
  expect(raise).not.toHaveBeenCalled();
  const [first, second] = [await drawn(shown), await drawn(shown)];
  expect(raise).toHaveBeenCalledTimes(1);
  expect(second).toBe(first);
  expect(first).toContain(link.replaceAll('&', '&amp;'));
});
