import type { Source } from '../../core/source';

export const sources: readonly Source[] = [
  {
    authors: 'Manzil Zaheer, Sashank J. Reddi, Devendra Sachan, Satyen Kale, Sanjiv Kumar',
    year: 2018,
    title: 'Adaptive methods for nonconvex optimization',
    where: 'NeurIPS',
    url: 'https://papers.nips.cc/paper/8186-adaptive-methods-for-nonconvex-optimization',
  },
];
