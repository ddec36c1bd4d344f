import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { en, zh } from '../../src/locales/whole';
import { LANGUAGE_TABLE } from '../../src/scenario/languages';
import {
  card,
  chooseOf,
  chooseSurface,
  fingerprint,
  ground,
  openTab,
  pressTool,
  routes,
  tabOf,
  until,
  wholePage,
} from '../support/app';
import { picture } from '../support/browser';
import { LONG } from '../support/long';
import { openPage } from '../support/page';
import { wholeOnly } from '../support/whole';

const DESKTOP = { width: 1440, height: 900 };
const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 320, height: 800 };
const TINY = { width: 200, height: 400 };

/** How far the page reaches beyond its window, px, and what reaches farthest. */
const overflow = (page: Page): Promise<[number, string]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll('*')].filter((e) => e.checkVisibility());
    const right = (e: Element): number => e.getBoundingClientRect().right;
    const far = all.reduce((a, b) => (right(b) > right(a) ? b : a));
    return [Math.max(0, scrollWidth - clientWidth), scrollWidth > clientWidth ? far.outerHTML.slice(0, 120) : ''];
  });

/** Waits until the map has been drawn to the size that it has now. */
const fitted = (page: Page): Promise<void> =>
  until(() =>
    ground(page).evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      return [width - canvas.clientWidth, height - canvas.clientHeight];
    }),
  ).toEqual([0, 0]);

/** Texts that are cut off by their own box, or by one that hides what is beyond it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.querySelectorAll<HTMLElement>(
      'button, label, h1, h2, h3, legend, summary, th, td, li, p, output, strong, .chip, .label, .hint, .link, select, input',
    );
    const name = (e: Element): string => `${e.tagName}.${e.className} ${e.textContent?.trim().slice(0, 40)}`;
    return [...texts].flatMap((element) => {
      if (
        !element.checkVisibility() ||
        element.matches('.hidden-text, .skip, .map *') ||
        element.closest('.hidden-text')
      )
        return [];
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        return [`too narrow: ${name(element)}`];
      const box = element.getBoundingClientRect();
      for (let e = element.parentElement; e; e = e.parentElement) {
        const style = getComputedStyle(e);
        // The questions scroll sideways in their row.
        if (e.matches('.asks')) break;
        if (style.overflowX === 'visible' || e === document.documentElement) continue;
        // What goes by sideways can be brought into sight.
        if (style.overflowX === 'auto' && e.matches('.bar-row, .route-tabs fieldset')) break;
        const around = e.getBoundingClientRect();
        if (box.right > around.right + 1 || box.left < around.left - 1)
          return [`beyond ${e.className}: ${name(element)}`];
        break;
      }
      return [];
    });
  });

/** Targets that are smaller than 24 px. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]');
    return [...all].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const { width, height } = (element.closest('.segments label, label.row') ?? element).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${element.outerHTML.slice(0, 80)} ${width} × ${height}`] : [];
    });
  });

/** The page as it stands fits a window: nothing scrolls sideways, and the map has room. */
async function expectToFit(page: Page, viewport: typeof DESKTOP, least = 150): Promise<void> {
  const size = `${viewport.width} × ${viewport.height}`;
  await page.setViewportSize(viewport);
  await fitted(page);
  expect(await overflow(page), size).toEqual([0, '']);
  expect((await page.locator('.map').boundingBox())!.height, size).toBeGreaterThan(least);
}

test('in a window of any size nothing scrolls sideways, no text is cut off, and targets are at least 24 px, the flag 48 px', async () => {
  const page = await openPage({ viewport: PHONE, address: '?run=gd&run=momentum,batch:32' });
  await wholePage(page);
  for (const viewport of [{ width: 844, height: 390 }, DESKTOP, { width: 2560, height: 1440 }, LAPTOP, PHONE, SMALL]) {
    await expectToFit(page, viewport);
    expect(await cutOff(page), `${viewport.width} px`).toEqual([]);
    if (viewport !== LAPTOP && viewport !== PHONE) continue;
    expect(await tooSmall(page)).toEqual([]);
    const flag = (await page.getByRole('slider', { name: en.map.startPoint }).boundingBox())!;
    expect([flag.width, flag.height].map(Math.round)).toEqual([48, 48]);
  }
  await chooseOf(page, 0, en.route.more);
  await openTab(page, en.panels.table.name);
  for (const viewport of [PHONE, SMALL, TINY]) await expectToFit(page, viewport);

  // On real data and in Chinese, with the same unfolded.
  await pressTool(page, LANGUAGE_TABLE.zh.name);
  await chooseSurface(page, 'linear-regression');
  await openTab(page, zh.lower.data);
  await page.locator('.data-plot canvas').waitFor();
  await page.getByRole('combobox', { name: zh.map.data, exact: true }).selectOption('line');
  for (const viewport of [PHONE, SMALL, TINY]) await expectToFit(page, viewport);
});

test.each(['en', 'zh-CN'])(
  'in %s, what the loss chart counts covers no tab beside it, whatever is chosen',
  async (lang) => {
    wholeOnly();
    const page = await openPage({ viewport: { width: 1024, height: 768 }, address: `?lang=${lang}&clock=evals` });
    const [tabs, choices] = [page.locator('.lower .tabs button'), page.locator('.loss-choices select')];
    await choices.first().waitFor();
    const clocks = await choices.first().locator('option').all();
    expect(clocks.length).toBeGreaterThan(2);
    for (const clock of await Promise.all(clocks.map((option) => option.getAttribute('value')))) {
      await choices.first().selectOption(clock);
      const [tab, choice, row] = [
        (await tabs.last().boundingBox())!,
        (await choices.first().boundingBox())!,
        (await page.locator('.loss-choices').boundingBox())!,
      ];
      expect(choice.y, 'in one row with the tabs').toBeLessThan(tab.y + tab.height);
      expect(choice.x, clock!).toBeGreaterThanOrEqual(tab.x + tab.width);
      expect(choice.width).toBeGreaterThan(40);
      expect((await choices.last().boundingBox())!.x, 'side by side').toBeGreaterThan(choice.x);
      expect(row.width).toBeGreaterThan(choice.width);
    }
  },
);

test('on a tiny window everything can be reached and used', async () => {
  wholeOnly();
  const page = await openPage({ viewport: TINY });
  // There is no room for the buttons that step; the slider's keys do.
  await page.getByRole('slider', { name: en.transport.scrub }).press('ArrowLeft');
  await until(() => page.locator('.transport-at').innerText()).toContain('59');
  await tabOf(page, 1);
  await page.getByRole('button', { name: en.route.menu(2) }).click();
  const remove = card(page, 0).getByRole('button', { name: en.route.remove, exact: true });
  await remove.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await remove.boundingBox())!;
  expect([x >= 0, x + width <= TINY.width, y >= 0, y + height <= TINY.height]).toEqual([true, true, true, true]);
  await remove.click();
  await until(() => page.locator('.route-tabs label').count()).toBe(2);
});

/** Opens the page with the text of the browser set to 200 %. */
async function openLarge(viewport: typeof DESKTOP, address: string): Promise<Page> {
  const page = await openPage({
    viewport,
    address,
    prepare: (blank) =>
      blank.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          document.documentElement.style.fontSize = '32px';
        });
      }),
  });
  await wholePage(page);
  return page;
}

test('text at 200 % is cut off nowhere and nothing scrolls sideways, in either language', async () => {
  wholeOnly();
  const page = await openLarge(
    DESKTOP,
    '?lang=en&surface=linear-regression&data=penguins&run=gd&run=momentum,batch:32',
  );
  expect(await page.locator('h1').evaluate((e) => getComputedStyle(e).fontSize)).toBe('34px');
  const screens = [DESKTOP, LAPTOP, PHONE, SMALL];
  for (const lang of ['en', 'zh']) {
    if (lang === 'zh') await pressTool(page, LANGUAGE_TABLE.zh.name);
    await page.locator(`html[lang^="${lang}"]`).waitFor({ state: 'attached' });
    // Outside the long run every other one in either language.
    for (const viewport of screens.filter((_, i) => LONG || i % 2 === Number(lang === 'zh'))) {
      await expectToFit(page, viewport, 200);
      expect(await cutOff(page), `${viewport.width} px`).toEqual([]);
      await page.locator(':is(.header, .stage-bar) .route-button').first().click();
      await page.locator('.sheet math').first().waitFor();
      const beyond = await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
      expect(beyond).toBe(0);
      expect(await page.locator('.sheet > .close').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('.sheet').waitFor({ state: 'detached' });
    }
  }
});

const LOADED = [
  '',
  '&surface=linear-regression&data=line,n:40&run=momentum,batch:8,schedule:cosine&run=own',
  '&view=compare',
];

for (const [place, [screen, viewport]] of Object.entries({ desktop: DESKTOP, laptop: LAPTOP, phone: PHONE }).entries())
  test(`nothing shifts while the page loads (${screen})`, async () => {
    wholeOnly();
    const page = await openPage({ viewport, host: 'about:blank' });
    // Outside the long run two of three scenes on each screen, one in either language.
    const visits = LONG
      ? LOADED.flatMap((scene) => ['en', 'zh'].map((lang) => [scene, lang]))
      : [
          [LOADED[place]!, 'en'],
          [LOADED[(place + 1) % 3]!, 'zh'],
        ];
    for (const [scene, lang] of visits) {
      await page.goto(`${inject('site')}?lang=${lang}${scene}`);
      await wholePage(page);
      const shifts = await page.evaluate(async () => {
        const found: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        return [...found, ...observer.takeRecords()].map(
          (entry) => (entry as PerformanceEntry & { value: number }).value,
        );
      });
      expect(
        shifts.reduce((sum, shift) => sum + shift, 0),
        `${lang}${scene}`,
      ).toBeLessThan(0.01);
    }
  });

test('in forced colours the controls, the focus and the routes are there to be seen', async () => {
  wholeOnly();
  const page = await openPage({ viewport: LAPTOP, forcedColors: 'active' });
  await wholePage(page);
  const border = (target: Locator, side = 'Top'): Promise<string[]> =>
    target.evaluate((element, edge) => {
      const style = getComputedStyle(element);
      const read = (name: string): string => style[name as keyof CSSStyleDeclaration] as string;
      return [
        read(`border${edge}Style`),
        read(`border${edge}Width`),
        read(`border${edge}Color`),
        style.backgroundColor,
      ];
    }, side);
  for (const target of [page.locator('.transport-play'), page.locator('.route').first()]) {
    const [style, width, colour, ground] = await border(target);
    expect(style).toBe('solid');
    expect(Number.parseFloat(width!)).toBeGreaterThan(0);
    expect(colour).not.toBe(ground);
  }
  const chosen = page.locator('.segments label:has(:checked)').first();
  const other = page.locator('.segments label:not(:has(:checked))').first();
  const outline = (target: Locator): Promise<string> =>
    target.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect([await outline(chosen), await outline(other)]).toEqual(['solid', 'none']);
  const play = page.getByRole('button', { name: en.transport.play, exact: true });
  await page.getByRole('button', { name: en.transport.back }).focus();
  await page.keyboard.press('Tab');
  expect(await outline(play)).toBe('solid');
  const drawn = await fingerprint(routes(page));
  const track = card(page, 0).locator('.rate-track');
  const before = await picture(track);
  await card(page, 0).locator('.rate-range').press('PageDown');
  expect(await picture(track)).not.toEqual(before);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(inject('site'));
  await page.locator('html[data-figure="complete"]').waitFor({ state: 'attached' });
  expect(await fingerprint(routes(page)), 'as in colours of its own').toBe(drawn);
});
