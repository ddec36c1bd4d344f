import type { Browser, Locator, Page } from 'playwright-core';

/** The driver's own line to Firefox. */
interface Session {
  /** The place that the line leads to: a page, by its name in the protocol. */
  readonly sessionId: string;
  send(method: string, params: object): Promise<unknown>;
}

interface Inside {
  readonly _browserSession: Session;
  readonly delegate: { readonly _session: Session };
}

/** What stands behind an object that the driver gives out: what Firefox can, and its driver has no word for, is asked there. */
const inside = (one: Browser | Page): Inside => Reflect.get(one, '_connection').toImpl(one);

/** Asked of every page by the driver, and not known to Firefox: {@link emulate} does the same. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Lets a driver that has just started Firefox ask for what that does not know, as if it had been done. */
export function answerUnknown(browser: Browser): void {
  const kind: Session = Object.getPrototypeOf(inside(browser)._browserSession);
  const { send } = kind;
  kind.send = function (method, params) {
    return method === UNKNOWN ? Promise.resolve({}) : send.call(this, method, params);
  };
}

/** What a reader's browser and system ask of a page. */
export interface Media {
  readonly media?: null | 'screen' | 'print';
  readonly colorScheme?: null | 'light' | 'dark' | 'no-preference';
  readonly reducedMotion?: null | 'reduce' | 'no-preference';
  readonly forcedColors?: null | 'active' | 'none';
  readonly javaScriptEnabled?: boolean;
}

/** Runs in Firefox's own window: tells a page, and all frames in it, what to answer to media queries. */
const OVERRIDE = `(id, overrides) => {
  const at = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  const { NavigableManager } = ChromeUtils.importESModule(at);
  Object.assign(NavigableManager.getBrowsingContextById(id), JSON.parse(overrides));
}`;

/** Shows a page of Firefox as a reader with such a system has it, as the driver of Chromium does. */
export async function emulate(page: Page, asked: Media): Promise<void> {
  const { media, colorScheme, reducedMotion, forcedColors, javaScriptEnabled } = asked;
  const { _browserSession: whole } = inside(page.context().browser()!);
  const overrides = {
    ...(media !== undefined && { mediumOverride: media ?? '' }),
    ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
    ...(reducedMotion && { prefersReducedMotionOverride: reducedMotion }),
    ...(forcedColors && { forcedColorsOverride: forcedColors }),
    ...(javaScriptEnabled === false && { allowJavascript: false }),
  };
  const tree = (await whole.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    contexts: { context: string }[];
  };
  const strings = [inside(page).delegate._session.sessionId, JSON.stringify(overrides)];
  await whole.send('script.callFunction', {
    functionDeclaration: OVERRIDE,
    arguments: strings.map((value) => ({ type: 'string', value })),
    target: { context: tree.contexts[0]!.context },
    awaitPromise: false,
  });
}

/** Something that points, and what it does, one after the other. */
export interface Pointer {
  readonly pointerType: 'mouse' | 'touch';
  readonly actions: readonly (
    | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
    | { readonly type: 'pause'; readonly duration: number }
    | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
  )[];
}

/** Moves pointers over a page of Firefox in one go, each doing its next at the same time as the others. */
export async function point(page: Page, ...pointers: readonly Pointer[]): Promise<void> {
  const { _session: line } = inside(page).delegate;
  const actions = pointers.map(({ pointerType, actions }, place) => ({
    type: 'pointer',
    id: `${pointerType} ${place}`,
    parameters: { pointerType },
    actions: actions.map((action) =>
      action.type === 'pointerMove' ? { ...action, x: Math.round(action.x), y: Math.round(action.y) } : action,
    ),
  }));
  await line.send('input.performActions', { context: line.sessionId, actions });
}

/** A picture of an element; that of the driver brings a style of its own along, which the page's policy refuses. */
export async function capture(target: Locator): Promise<Buffer> {
  await target.scrollIntoViewIfNeeded();
  const { _session: line } = inside(target.page()).delegate;
  const clip = { type: 'box', ...(await target.boundingBox()) };
  const { data } = (await line.send('browsingContext.captureScreenshot', { context: line.sessionId, clip })) as {
    data: string;
  };
  return Buffer.from(data, 'base64');
}
