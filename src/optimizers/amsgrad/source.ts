import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Sashank J. Reddi, Satyen Kale, Sanjiv Kumar',
    year: 2018,
    title: 'On the convergence of Adam and beyond',
    where: 'ICLR',
    url: 'https://arxiv.org/abs/1904.09237',
  },
];
