import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from '../../../src/plot/palette';

const css = readFileSync('src/ui/shell/base.css', 'utf8');

/** What the page's style sheet calls its colours, in the rule with a selector. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const [, body] = css.split(`${selector} {`, 2)[1]!.match(/^([^}]*)\}/)!;
  return new Map([...body!.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, colour]) => [name!, colour!]));
}

test.each([
  ['light', ':root', light],
  ['dark', ':root[data-theme="dark"]', dark],
] as const)(
  '%s, what is drawn has the colours of the page around it where both have a name for one',
  (_, selector, drawn) => {
    const page = coloursOf(selector);
    for (const name of ['ink', 'muted', 'line', 'panel'] as const)
      expect([name, drawn[name]]).toEqual([name, page.get(name)]);
  },
);
