import type { Page } from 'playwright-core';
import { fingers, type Point } from './pointer';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 844, height: 390 },
] as const;

const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Escape', 'Escape', 'Backspace', 'Delete'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Home', 'End'],
  ...[
    'PageUp',
    'PageDown',
    'Control+z',
    'Control+z',
    'Control+Shift+z',
    'Control+a',
    '+',
    '-',
    '0',
    '1',
    '5',
    'k',
    '?',
  ],
];

const TYPED = ['0.1', '1e9', '-', '', '-3', '7', '1e-300', 'x^2+y^2', 'sin(9x)y', '((', '学', '100000', ' ', 'NaN'];

/** What a reader can take hold of; a control that leads away or to a file's dialog is none. */
const CONTROLS =
  'button:enabled, summary, select:enabled, input:enabled:not([type="file"]), textarea, [role="tab"], [tabindex="0"], a[href^="#"]';

interface Control {
  readonly at: Point;
  readonly tag: string;
  readonly type: string;
  readonly said: string;
}

/** Runs in the page: the controls that are on the screen, where each can be pressed. */
function listControls(controls: string): Control[] {
  return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!(width > 1 && height > 1 && x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight)) return [];
    const top_ = document.elementFromPoint(x, y);
    if (!top_ || !(element.contains(top_) || top_.contains(element))) return [];
    const name = element.getAttribute('aria-label') ?? element.textContent;
    const said = `${element.tagName.toLowerCase()}.${element.className} “${name}”`.slice(0, 70);
    return [{ at: [x, y], tag: element.tagName, type: element.getAttribute('type') ?? '', said }];
  });
}

/**
 * Does one thing after the other on the page as a reader's hands could, whether it makes sense or not, the same ones for
 * the same numbers on the same page.
 * @returns does the next one and says what it was
 */
export function createMonkey(page: Page, random: () => number, touch: boolean): () => Promise<string> {
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const somewhere = (): Point => {
    const { width, height } = page.viewportSize()!;
    return [below(width), below(height)];
  };
  const written = ([x, y]: Point): string => `${Math.round(x)},${Math.round(y)}`;

  const drag = async (from: Point, to: Point): Promise<void> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    for (let step = 1; step <= 5; step++)
      await page.mouse.move(from[0] + ((to[0] - from[0]) * step) / 5, from[1] + ((to[1] - from[1]) * step) / 5);
    await page.mouse.up();
  };

  const press = async (): Promise<string> => {
    const controls = await page.evaluate(listControls, CONTROLS);
    if (controls.length === 0) return 'nothing to press';
    const { at, tag, type, said } = pick(controls);
    if (tag === 'SELECT') {
      await page.mouse.move(...at);
      const options = await page.evaluate(([x, y]) => {
        const select = document.elementFromPoint(x, y)?.closest('select');
        return select ? [...select.options].map(({ value }) => value) : [];
      }, at);
      const value = options.length > 0 ? pick(options) : '';
      await page.evaluate(
        ([x, y, wanted]) => {
          const select = document.elementFromPoint(x, y)?.closest('select');
          if (!select) return;
          select.focus();
          select.value = wanted;
          for (const kind of ['input', 'change']) select.dispatchEvent(new Event(kind, { bubbles: true }));
        },
        [at[0], at[1], value] as const,
      );
      return `choose ${value} of ${said}`;
    }
    if (type === 'range') {
      const to: Point = [at[0] + below(300) - 150, at[1]];
      await drag(at, to);
      return `drag ${said} by ${Math.round(to[0] - at[0])}`;
    }
    if (touch && random() < 0.5) await page.touchscreen.tap(...at);
    else await page.mouse.click(...at);
    if ((tag === 'INPUT' && ['text', 'number', 'search', ''].includes(type)) || tag === 'TEXTAREA') {
      const text = pick(TYPED);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      if (random() < 0.5) await page.keyboard.press('Enter');
      return `type ${text} into ${said}`;
    }
    return `press ${said}`;
  };

  const actions: readonly (readonly [weight: number, act: () => Promise<string>])[] = [
    [40, press],
    [
      12,
      async () => {
        const at = somewhere();
        const count = pick([1, 1, 1, 2]);
        await page.mouse.click(...at, { clickCount: count });
        return `click ${count} at ${written(at)}`;
      },
    ],
    [
      12,
      async () => {
        const [from, to] = [somewhere(), somewhere()];
        await drag(from, to);
        return `drag ${written(from)} to ${written(to)}`;
      },
    ],
    [
      8,
      async () => {
        const key = random() < 0.5 ? 'Control' : undefined;
        const at = somewhere();
        await page.mouse.move(...at);
        if (key) await page.keyboard.down(key);
        await page.mouse.wheel(0, below(900) - 450);
        if (key) await page.keyboard.up(key);
        return `${key ?? ''} wheel at ${written(at)}`;
      },
    ],
    [
      24,
      async () => {
        const key = pick(KEYS);
        await page.keyboard.press(key);
        return `key ${key}`;
      },
    ],
    [
      touch ? 10 : 0,
      async () => {
        const ways = Array.from({ length: pick([1, 1, 2]) }, () => [somewhere(), somewhere()] as const);
        await fingers(page, ways);
        return `fingers ${ways.flat().map(written).join(' ')}`;
      },
    ],
    [
      2,
      async () => {
        const size = pick(SIZES);
        await page.setViewportSize(size);
        return `size ${size.width} × ${size.height}`;
      },
    ],
    [
      2,
      async () => {
        const [colorScheme, reducedMotion] = [
          pick(['dark', 'light'] as const),
          pick(['reduce', 'no-preference'] as const),
        ];
        await page.emulateMedia({ colorScheme, reducedMotion });
        return `${colorScheme}, motion ${reducedMotion}`;
      },
    ],
    [
      3,
      async () => {
        const way = pick(['back', 'forward', 'scenes', 'explore'] as const);
        await page.evaluate((wanted) => {
          // What is before the first page of the site is none of its pages.
          const { navigation } = window as unknown as { navigation: { canGoBack: boolean } };
          if (wanted === 'back' && navigation.canGoBack) window.history.back();
          if (wanted === 'forward') window.history.forward();
          if (wanted === 'scenes') window.location.hash = '#scenes';
          if (wanted === 'explore') window.location.hash = '';
        }, way);
        return way;
      },
    ],
  ];
  const all = actions.reduce((sum, [weight]) => sum + weight, 0);
  return () => {
    let left = random() * all;
    for (const [weight, act] of actions) {
      left -= weight;
      if (left < 0) return act();
    }
    return press();
  };
}
