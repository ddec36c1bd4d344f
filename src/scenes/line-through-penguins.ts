import type { ReadyScene } from './scene';

/** Grams against millimetres, as measured: plain descent and Newton, who asks for no scale. */
export const scene: ReadyScene = {
  id: 'line-through-penguins',
  address: '?surface=linear-regression,scale:raw&data=penguins&steps=100&run=gd&run=newton',
  ends: ['crawling', 'reached'],
  en: { title: 'A line through penguins', line: 'In raw units plain descent crawls; standardized, 20 steps do' },
  zh: { title: '给企鹅拟合一条直线', line: '原始单位下几乎走不动，标准化之后 20 步就够' },
};
