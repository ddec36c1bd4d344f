import type { ReadyScene } from './scene';

/** Three routes from one start on the mountain, as the page opens by itself. */
export const scene: ReadyScene = {
  id: 'how-long-a-stride',
  address: '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.1&run=gd,lr:0.75&run=gd,lr:0.005',
  ends: ['reached', 'other', 'descending'],
  en: {
    title: 'How long a stride?',
    line: 'Three learning rates from one start: one reaches the hut, one flies past it, one runs out of steps.',
  },
  zh: {
    title: '步子该迈多大？',
    line: '同一起点，三种学习率：一条路线走到小屋，一条冲过了头，一条步数用完，还在山坡上。',
  },
};
