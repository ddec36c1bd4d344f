import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { tieMarks } from '../../../src/lessons/build/tie';

const math = { type: 'raw', value: '<math/>' } as const;
const html = (...content: Parameters<typeof h>[1][]): string =>
  toHtml(tieMarks({ type: 'root', children: [h('p', content as never)] }) as never, { allowDangerousHtml: true });

test('a mark behind a formula stays with it, in words and in Chinese', () => {
  expect(html('at ', math, '. Then')).toBe('<p>at <span class="tied"><math/>.</span> Then</p>');
  expect(html('取 ', math, '，就')).toBe('<p>取 <span class="tied"><math/>，</span>就</p>');
});

test('what may begin a line is left as it is', () => {
  expect(html(math, ' and ', math)).toBe('<p><math/> and <math/></p>');
  expect(html('a. ', math, ' (b)')).toBe('<p>a. <math/> (b)</p>');
});
