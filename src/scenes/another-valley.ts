import type { ReadyScene } from './scene';

/** A stride that crosses the ridge, beside one that stays on its side. */
export const scene: ReadyScene = {
  id: 'another-valley',
  address: '?surface=mountain&start=0.25,1.1&steps=60&run=gd,lr:0.75&run=gd,lr:0.2',
  crossing: true,
  ends: ['other', 'reached'],
  en: {
    title: 'Why did it end in another valley?',
    line: 'One stride crosses the ridge. Make it shorter until it stays.',
  },
  zh: { title: '为什么落进了另一个山谷？', line: '有一步跨过了山脊。把学习率调小，直到路线留在这一边。' },
};
