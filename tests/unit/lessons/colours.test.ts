import { expect, test } from 'vitest';
import { withColours } from '../../../src/lessons/build/colours';
import { dark, light } from '../../../src/plot/palette';

const CSS = ':root{--bg:#fed}:root:root{--bg:#fff}:root[data-theme=dark]{--bg:#012}';

test('what is dark is so before any script, and on paper all is light, whatever the theme', () => {
  const css = withColours(CSS);
  const [, unsaid] = /prefers-color-scheme:dark\)\{:root:not\(\[data-theme\]\)\{([^}]*)\}/.exec(css)!;
  expect(unsaid).toContain('--bg:#012');
  expect(unsaid).toContain(`--route-2:${dark.routes[1]}`);
  const [, printed] = /@media print\{:root:root:root\{([^}]*)\}/.exec(css)!;
  expect(printed).toContain('--bg:#fed');
  expect(printed).not.toContain('#fff');
  expect(printed).toContain(`--route-2:${light.routes[1]}`);
});

test('a style sheet without colours for both is refused', () => {
  expect(() => withColours(':root{--bg:#fed}')).toThrow();
});
