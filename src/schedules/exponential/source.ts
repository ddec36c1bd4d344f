import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Zhiyuan Li, Sanjeev Arora',
    year: 2020,
    title: 'An exponential learning rate schedule for deep learning',
    where: 'ICLR',
    url: 'https://arxiv.org/abs/1910.07454',
  },
];
