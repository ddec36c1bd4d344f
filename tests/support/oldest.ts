import type { Page } from 'playwright-core';

/** Runs ahead of a page: takes away what came later than the oldest browsers that are supported. */
function forget(): void {
  const gone: [owner: object, ...names: string[]][] = [
    [HTMLElement.prototype, 'popover', 'hidePopover', 'showPopover', 'togglePopover'],
    [HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction'],
    [HTMLDialogElement.prototype, 'closedBy'],
    [Element.prototype, 'checkVisibility', 'role', 'ariaLabel', 'moveBefore', 'setHTMLUnsafe'],
    [Document.prototype, 'startViewTransition'],
    [Array.prototype, 'toReversed', 'toSorted', 'toSpliced', 'with'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Array, 'fromAsync'],
    [Promise, 'withResolvers', 'try'],
    [URL, 'canParse', 'parse'],
    [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map', 'filter', 'take', 'drop', 'toArray', 'some'],
    [AbortSignal, 'any'],
    [Intl, 'Segmenter', 'DurationFormat'],
    [window, 'requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'Iterator', 'ClipboardItem'],
    [window, 'VideoEncoder', 'VideoFrame', 'EncodedVideoChunk', 'AudioEncoder', 'CloseWatcher', 'navigation'],
  ];
  for (const [owner, ...names] of gone)
    for (const name of names) {
      Reflect.deleteProperty(owner, name);
      if (name in owner) console.log(`still there: ${name}`);
    }
}

/** Lets a page of today's browser be as it is in the oldest ones that are supported. */
export async function grownOld(page: Page): Promise<void> {
  await page.addInitScript(forget);
  await page.route(/\.css$/, async (route) => {
    const answer = await route.fetch();
    const unknown =
      /(?:has|color-mix)(?=\()|text-wrap|scrollbar-(?:width|gutter)|math-style|\bzoom(?=:)|scripting|popover-open/g;
    await route.fulfill({ response: answer, body: (await answer.text()).replace(unknown, 'unknown') });
  });
}
